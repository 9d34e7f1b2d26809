// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/figurereport.h"

#include "app/desk/places.h"
#include "app/model/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostOrganisations = 12;
constexpr size_t kMostPlaces = 15;

QString signedNumber(int value, const Language &language)
{
    return value > 0   ? u'+' + language.number(value)
           : value < 0 ? QChar(0x2212) + language.number(-value)
                       : language.number(0);
}

// Makes the report's parts from the people, counted once for each of them.
class Reporting
{
public:
    Reporting(const Programme &programme, const std::vector<AttendeeCard> &cards,
              const FiguresRequest &request)
        : m_programme(programme), m_cards(cards), m_request(request),
          m_language(Language::of(programme.colloquium.language)),
          m_basis(countingBasis(cards, programme, request.now))
    {}

    ReportContent content()
    {
        ReportContent content;
        content.title = say(QT_TRANSLATE_NOOP("Report", "Report of figures"));
        content.foot = say(QT_TRANSLATE_NOOP("Report", "Made on %1"))
                           .arg(m_language.longDate(dayAt(m_request.now, m_programme.colloquium)));
        content.introduction = introduction();
        const bool hasDepartements = canBeTold(Grouping::Departement, m_programme.questions);
        const Breakdown categories = by(Grouping::Category);
        const Breakdown organisations = by(Grouping::Organisation);
        const Breakdown departements = hasDepartements ? by(Grouping::Departement) : Breakdown();
        content.figures = figures(categories.total, organisations, departements);
        content.tables.push_back(table(categories, categories.rows.size()));
        if (!m_programme.workshops.empty())
            content.tables.push_back(workshops());
        if (hasDepartements)
            content.tables.push_back(table(byMost(departements), kMostPlaces));
        if (canBeTold(Grouping::Country, m_programme.questions))
            content.tables.push_back(table(byMost(by(Grouping::Country)), kMostPlaces));
        content.tables.push_back(table(byMost(organisations), kMostOrganisations));
        content.tables.back().remark = lastWords();
        if (!m_programme.colloquium.medianPoint)
            withoutMedianPoints(content);
        return content;
    }

private:
    [[nodiscard]] QString say(const char *text, int count = -1) const
    {
        return m_language.say("Report", text, count);
    }
    [[nodiscard]] Breakdown by(Grouping::Kind kind) const
    {
        FiguresRequest request = m_request;
        request.grouping = {kind, {}};
        return figuresBy(m_programme, m_cards, request, m_language);
    }
    [[nodiscard]] bool isCompared() const { return m_request.last != nullptr; }
    // Presence says something only once somebody was checked in.
    [[nodiscard]] bool hasPresence() const { return m_basis.present; }

    static void withoutMedianPoints(ReportContent &content)
    {
        for (KeyFigure &figure : content.figures) {
            figure.label = withoutMedianPoint(figure.label);
            figure.remark = withoutMedianPoint(figure.remark);
        }
        for (ReportTable &table : content.tables) {
            for (QString &head : table.heads)
                head = withoutMedianPoint(head);
            for (ReportRow &row : table.rows)
                row.label = withoutMedianPoint(row.label);
            table.remark = withoutMedianPoint(table.remark);
        }
    }

    static Breakdown byMost(Breakdown breakdown)
    {
        std::ranges::stable_sort(breakdown.rows, [](const BreakdownRow &a, const BreakdownRow &b) {
            if (a.isKnown() != b.isKnown())
                return a.isKnown();
            if ((a.key == kAbroad) != (b.key == kAbroad))
                return b.key == kAbroad;
            return a.counts[Measure::Registered] > b.counts[Measure::Registered];
        });
        return breakdown;
    }

    [[nodiscard]] QString introduction() const
    {
        if (m_request.filter.empty())
            return {};
        const auto people = matching(m_cards, m_request.filter, m_programme);
        return say(QT_TRANSLATE_NOOP("Report", "These figures are of a part of the list: %1 of %2 people."))
            .arg(m_language.number(qint64(people.size())), m_language.number(qint64(m_cards.size())));
    }

    [[nodiscard]] KeyFigure figure(int value, const QString &label, std::optional<int> last) const
    {
        QString remark;
        if (isCompared() && last)
            remark = say(QT_TRANSLATE_NOOP("Report", "last edition: %1")).arg(m_language.number(*last));
        return {m_language.number(value), label, remark};
    }

    static int knownWith(const Breakdown &breakdown, Counts BreakdownRow::*counts)
    {
        return int(std::ranges::count_if(breakdown.rows, [counts](const BreakdownRow &row) {
            return row.isKnown() && row.key != kAbroad && (row.*counts)[Measure::Registered] > 0;
        }));
    }

    [[nodiscard]] std::vector<KeyFigure> figures(const BreakdownRow &total, const Breakdown &organisations,
                                                 const Breakdown &departements) const
    {
        const int registered = total.counts[Measure::Registered];
        std::vector<KeyFigure> figures{
            figure(registered, labelOf(Measure::Registered, m_language), total.last[Measure::Registered])};
        const Measure came = hasPresence() ? Measure::Present : Measure::Expected;
        figures.push_back(figure(total.counts[came], labelOf(came, m_language),
                                 hasPresence() ? std::optional(total.last[came]) : std::nullopt));
        figures.push_back(figure(knownWith(organisations, &BreakdownRow::counts),
                                 say(QT_TRANSLATE_NOOP("Report", "Organisations")),
                                 knownWith(organisations, &BreakdownRow::last)));
        if (!departements.rows.empty())
            figures.push_back(figure(knownWith(departements, &BreakdownRow::counts),
                                     say(QT_TRANSLATE_NOOP("Report", "Départements")),
                                     knownWith(departements, &BreakdownRow::last)));
        const Breakdown modes = by(Grouping::Mode);
        int remote = 0;
        for (const BreakdownRow &row : modes.rows) {
            if (row.key == keyOf(Mode::Remote))
                remote = row.counts[Measure::Registered];
        }
        figures.push_back(
            {share(remote, registered), say(QT_TRANSLATE_NOOP("Report", "Remote")),
             say(QT_TRANSLATE_NOOP("Report", "%1 of those registered")).arg(m_language.number(remote))});
        return figures;
    }

    [[nodiscard]] QString share(int part, int whole) const
    {
        const int percent = whole > 0 ? int((200LL * part + whole) / (2LL * whole)) : 0;
        return say(QT_TRANSLATE_NOOP("Report", "%1%")).arg(m_language.number(percent));
    }

    [[nodiscard]] QStringList cells(const Counts &counts, const Counts &last, int whole) const
    {
        QStringList cells{m_language.number(counts[Measure::Registered]),
                          share(counts[Measure::Registered], whole)};
        if (hasPresence())
            cells.append(m_language.number(counts[Measure::Present]));
        if (isCompared()) {
            cells.append(m_language.number(last[Measure::Registered]));
            cells.append(signedNumber(counts[Measure::Registered] - last[Measure::Registered], m_language));
        }
        return cells;
    }

    // Registered people by something; those beyond `most` rows together in one.
    [[nodiscard]] ReportTable table(const Breakdown &breakdown, size_t most) const
    {
        ReportTable table;
        table.title = labelOf(breakdown.grouping, m_programme, m_language);
        table.heads = {labelOf(Measure::Registered, m_language), say(QT_TRANSLATE_NOOP("Report", "Share"))};
        if (hasPresence())
            table.heads.append(labelOf(Measure::Present, m_language));
        if (isCompared())
            table.heads +=
                {say(QT_TRANSLATE_NOOP("Report", "Last ed.")), say(QT_TRANSLATE_NOOP("Report", "Change"))};
        const int whole = breakdown.total.counts[Measure::Registered];
        int highest = 1;
        for (const BreakdownRow &row : breakdown.rows)
            highest = std::max(highest, row.counts[Measure::Registered]);
        BreakdownRow others;
        int left = 0;
        for (const BreakdownRow &row : breakdown.rows) {
            const bool says = row.counts[Measure::Registered] > 0 || row.counts[Measure::Present] > 0 ||
                              row.last[Measure::Registered] > 0;
            if (!says)
                continue;
            if (row.isKnown() && table.rows.size() >= most) {
                ++left;
                add(others.counts, row.counts);
                add(others.last, row.last);
                continue;
            }
            table.rows.push_back({row.label, cells(row.counts, row.last, whole),
                                  double(row.counts[Measure::Registered]) / highest, row.colour, false});
        }
        if (left > 0) {
            const ReportRow row{say(QT_TRANSLATE_N_NOOP("Report", "%n other(s)"), left),
                                cells(others.counts, others.last, whole),
                                -1,
                                {},
                                false};
            const bool endsUnknown =
                !breakdown.rows.empty() && !breakdown.rows.back().isKnown() && table.rows.size() > most;
            table.rows.insert(endsUnknown ? table.rows.end() - 1 : table.rows.end(), row);
        }
        table.rows.push_back({breakdown.total.label,
                              cells(breakdown.total.counts, breakdown.total.last, whole),
                              -1,
                              {},
                              true});
        return table;
    }

    static void add(Counts &counts, const Counts &more)
    {
        for (size_t i = 0; i < kMeasures; ++i)
            counts.of[i] += more.of[i];
    }

    [[nodiscard]] ReportTable workshops() const
    {
        const Breakdown breakdown = by(Grouping::Workshop);
        ReportTable table;
        table.title = say(QT_TRANSLATE_NOOP("Report", "Workshops and meals"));
        const bool hasPlaces = std::ranges::any_of(
            m_programme.workshops, [](const Workshop &workshop) { return workshop.capacity.has_value(); });
        if (hasPlaces)
            table.heads.append(say(QT_TRANSLATE_NOOP("Report", "Places")));
        table.heads.append(say(QT_TRANSLATE_NOOP("Report", "Enrolled")));
        if (!m_basis.attended.isEmpty())
            table.heads.append(labelOf(Measure::Present, m_language));
        if (isCompared())
            table.heads +=
                {say(QT_TRANSLATE_NOOP("Report", "Last ed.")), say(QT_TRANSLATE_NOOP("Report", "Change"))};
        int highest = 1;
        for (const BreakdownRow &row : breakdown.rows)
            highest = std::max(highest, row.counts[Measure::Registered]);
        for (size_t i = 0; i < breakdown.rows.size(); ++i) {
            const BreakdownRow &row = breakdown.rows[i];
            const bool isHere = i < m_programme.workshops.size();
            const std::optional<int> places = isHere ? m_programme.workshops[i].capacity : std::nullopt;
            const int enrolled = row.counts[Measure::Registered];
            QStringList cells;
            if (hasPlaces)
                cells.append(places ? m_language.number(*places) : QString());
            cells.append(m_language.number(enrolled));
            if (!m_basis.attended.isEmpty())
                cells.append(m_language.number(row.counts[Measure::Present]));
            if (isCompared())
                cells += {m_language.number(row.last[Measure::Registered]),
                          signedNumber(enrolled - row.last[Measure::Registered], m_language)};
            table.rows.push_back({row.label, cells, double(enrolled) / highest, {}, false});
        }
        table.remark = say(QT_TRANSLATE_NOOP("Report", "Who is enrolled in several counts in each."));
        return table;
    }

    [[nodiscard]] QString lastWords() const
    {
        if (m_basis.begun && !hasPresence())
            return say(QT_TRANSLATE_NOOP("Report", "Nobody was checked in: how many came is not known."));
        return hasPresence() ? QString() : turnoutRule(m_basis, m_language);
    }

    const Programme &m_programme;
    const std::vector<AttendeeCard> &m_cards;
    const FiguresRequest &m_request;
    const Language &m_language;
    CountingBasis m_basis;
};

} // namespace

Breakdown figuresBy(const Programme &programme, const std::vector<AttendeeCard> &cards,
                    const FiguresRequest &request, const Language &language)
{
    const auto people = matching(cards, request.filter, programme);
    Breakdown breakdown = breakdownOf(people, programme, countingBasis(cards, programme, request.now),
                                      request.grouping, language);
    if (!request.last)
        return breakdown;
    const Edition &last = *request.last;
    Grouping same = request.grouping;
    if (same.kind == Grouping::Question) {
        const Question *asked = find(programme.questions, same.question);
        const Question *before = asked ? questionCalled(last.programme.questions, asked->text) : nullptr;
        same.question = before ? before->id : QuestionId();
    }
    compare(breakdown, breakdownOf(matching(last.cards, request.filter, last.programme), last.programme,
                                   countingBasis(last.cards, last.programme, request.now), same, language));
    return breakdown;
}

QByteArray figuresCsv(const Breakdown &breakdown, const Programme &programme, Measure compared,
                      CsvFlavour flavour, const Language &language)
{
    const bool words = flavour == CsvFlavour::ExcelFr;
    const std::vector<Measure> measures = measuresShown(breakdown);
    CsvWriter csv(flavour);
    csv.cell(words ? labelOf(breakdown.grouping, programme, language) : keyOf(breakdown.grouping, programme));
    for (const Measure measure : measures)
        csv.cell(words ? labelOf(measure, language) : keyOf(measure));
    if (breakdown.isCompared) {
        csv.cell(words ? language.say("Report", QT_TRANSLATE_NOOP("Report", "Last edition (%1)"))
                             .arg(labelOf(compared, language))
                       : u"last_"_s + keyOf(compared));
        csv.cell(words ? language.say("Report", QT_TRANSLATE_NOOP("Report", "Change")) : u"change"_s);
    }
    csv.endRow();
    const auto write = [&](const BreakdownRow &row) {
        csv.cell(row.label);
        for (const Measure measure : measures)
            csv.cell(QString::number(row.counts[measure]));
        if (breakdown.isCompared) {
            csv.cell(QString::number(row.last[compared]));
            csv.cell(QString::number(row.counts[compared] - row.last[compared]));
        }
        csv.endRow();
    };
    for (const BreakdownRow &row : breakdown.rows)
        write(row);
    write(breakdown.total);
    return std::move(csv).bytes();
}

ReportContent reportContent(const Programme &programme, const std::vector<AttendeeCard> &cards,
                            const FiguresRequest &request)
{
    return Reporting(programme, cards, request).content();
}

PdfInfo reportInfo(const Programme &programme)
{
    const Language &language = Language::of(programme.colloquium.language);
    return {u"%1 – %2"_s.arg(language.say("Report", QT_TRANSLATE_NOOP("Report", "Report of figures")),
                             briefTitle(programme.colloquium)),
            {},
            programme.colloquium.language};
}

} // namespace colloquia
