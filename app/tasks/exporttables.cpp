// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/exporttables.h"

#include "app/desk/breakdown.h"
#include "app/exchange/xlsxwriter.h"
#include "app/model/folding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// One answer and how many gave it; spelt as it was first.
struct Tally
{
    QString answer = {};
    int people = 0;
};

std::vector<Tally> tallied(const std::vector<const AttendeeCard *> &people, QuestionId question)
{
    std::vector<Tally> tallies;
    QHash<QString, size_t> places;
    for (const AttendeeCard *card : people) {
        const QString answer = answerTo(*card, question).simplified();
        const QString plain = folded(answer);
        if (!places.contains(plain)) {
            places.insert(plain, tallies.size());
            tallies.push_back({answer, 0});
        }
        ++tallies[places.value(plain)].people;
    }
    std::ranges::stable_sort(tallies, std::ranges::greater(), &Tally::people);
    return tallies;
}

bool eatsAt(const AttendeeCard &card, WorkshopId meal)
{
    return std::ranges::any_of(card.enrolments, [meal](const Enrolment &one) {
        return one.workshop == meal && one.state == EnrolmentState::Enrolled;
    });
}

} // namespace

CountTable catererTable(std::span<const AttendeeCard *const> people, const Programme &programme,
                        const std::vector<QuestionId> &diets)
{
    const Language &language = Language::of(programme.colloquium.language);
    const auto say = [&language](const char *text) { return language.say("ExportTable", text); };
    CountTable table;
    table.title = say(QT_TRANSLATE_NOOP("ExportTable", "Meals"));
    table.headers = {
        say(QT_TRANSLATE_NOOP("ExportTable", "Meal")),   say(QT_TRANSLATE_NOOP("ExportTable", "Day")),
        say(QT_TRANSLATE_NOOP("ExportTable", "From")),   say(QT_TRANSLATE_NOOP("ExportTable", "Asked")),
        say(QT_TRANSLATE_NOOP("ExportTable", "Answer")), say(QT_TRANSLATE_NOOP("ExportTable", "People"))};
    const auto count = [&](const QString &meal, const QString &day, const QString &from,
                           const std::vector<const AttendeeCard *> &eating) {
        table.rows.push_back({meal, day, from, QString(), say(QT_TRANSLATE_NOOP("ExportTable", "Everybody")),
                              int(eating.size())});
        for (const QuestionId id : diets) {
            const Question *question = find(programme.questions, id);
            for (const Tally &tally : tallied(eating, id)) {
                const QString answer = tally.answer.isEmpty()
                                           ? say(QT_TRANSLATE_NOOP("ExportTable", "No answer"))
                                           : tally.answer;
                table.rows.push_back({meal, day, from, question->text, answer, tally.people});
            }
        }
    };
    bool hasMeals = false;
    for (const Workshop &workshop : programme.workshops) {
        if (workshop.kind != WorkshopKind::Meal)
            continue;
        hasMeals = true;
        std::vector<const AttendeeCard *> eating;
        for (const AttendeeCard *card : people) {
            if (eatsAt(*card, workshop.id))
                eating.push_back(card);
        }
        count(workshop.title, language.shortDate(workshop.date), language.time(workshop.startTime), eating);
    }
    if (!hasMeals)
        count(programme.colloquium.title, language.shortDate(programme.colloquium.startDate), {},
              {people.begin(), people.end()});
    return table;
}

CountTable funderTable(std::span<const AttendeeCard *const> people, const Programme &programme,
                       const QDateTime &now)
{
    const Language &language = Language::of(programme.colloquium.language);
    const auto say = [&language](const char *text) { return language.say("ExportTable", text); };
    std::vector<AttendeeCard> cards;
    for (const AttendeeCard *card : people)
        cards.push_back(*card);
    const CountingBasis basis = countingBasis(cards, programme, now);
    const std::vector<Measure> measures =
        basis.present ? std::vector{Measure::Registered, Measure::Present} : std::vector{Measure::Registered};
    CountTable table;
    table.title = say(QT_TRANSLATE_NOOP("ExportTable", "Figures"));
    table.headers = {say(QT_TRANSLATE_NOOP("ExportTable", "Counted by")),
                     say(QT_TRANSLATE_NOOP("ExportTable", "Which"))};
    for (const Measure measure : measures)
        table.headers.append(labelOf(measure, language));
    const std::vector<Grouping> offered = groupingsFor(programme, cards);
    for (const auto kind : {Grouping::Organisation, Grouping::Departement, Grouping::Category}) {
        const auto grouping = std::ranges::find(offered, kind, &Grouping::kind);
        if (grouping == offered.end())
            continue;
        const Breakdown breakdown = breakdownOf(people, programme, basis, *grouping, language);
        const auto write = [&](const QString &label, const Counts &counts) {
            QVariantList row{labelOf(*grouping, programme, language), label};
            for (const Measure measure : measures)
                row.append(counts[measure]);
            table.rows.push_back(row);
        };
        for (const BreakdownRow &row : breakdown.rows)
            write(row.label, row.counts);
        write(say(QT_TRANSLATE_NOOP("ExportTable", "Total")), breakdown.total.counts);
    }
    return table;
}

Result<QByteArray> tableBytes(const CountTable &table, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Workbook: {
        XlsxWriter writer(table.title, table.headers);
        for (const QVariantList &row : table.rows) {
            for (const QVariant &cell : row)
                cell.typeId() == QMetaType::Int ? writer.number(cell.toInt()) : writer.text(cell.toString());
            writer.endRow();
        }
        return std::move(writer).bytes();
    }
    case ExportFormat::CsvExcel:
    case ExportFormat::CsvStandard: {
        CsvWriter writer(format == ExportFormat::CsvExcel ? CsvFlavour::ExcelFr : CsvFlavour::Rfc4180);
        for (const QString &header : table.headers)
            writer.cell(header);
        writer.endRow();
        for (const QVariantList &row : table.rows) {
            for (const QVariant &cell : row)
                writer.cell(cell.toString());
            writer.endRow();
        }
        return std::move(writer).bytes();
    }
    case ExportFormat::Json: {
        QJsonArray json;
        for (const QVariantList &row : table.rows) {
            QJsonObject object;
            for (qsizetype i = 0; i < row.size(); ++i)
                object.insert(table.headers[i], QJsonValue::fromVariant(row[i]));
            json.append(object);
        }
        return QJsonDocument(json).toJson();
    }
    case ExportFormat::Vcards:
        break;
    }
    return failure(Error::Invalid, QCoreApplication::translate(
                                       "Export", "Figures are no people: write them as .xlsx or .csv."));
}

} // namespace colloquia
