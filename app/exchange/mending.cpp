// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/mending.h"

#include "app/exchange/formulasafety.h"
#include "app/exchange/importcolumns.h"
#include "app/exchange/wishreader.h"
#include "app/model/folding.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLooked = 2000; // rows
constexpr int kMostAnswers = 12;

QString cellOf(const SourceTable &table, int row, int column)
{
    return cleanedCell(table.cell(row, column), true);
}

// Headers of what one is there for, or not.
bool speaksOfAttendance(const QString &header, const Programme &programme)
{
    static const QRegularExpression words(
        u"\\b(?:petits? dejeuners?|dejeuners?|diners?|repas|buffets?|cocktails?|cafes?|pauses? cafe|"
        "gala|soirees?|matin|matinees?|apres midi|demi journees?|journees?|jour \\d|visites?|excursions?|"
        "ateliers?|pleniere|seances?|breakfasts?|lunch|lunches|dinners?|meals?|reception|mornings?|"
        "afternoons?|evenings?|half days?|day \\d|visits?|tours?|workshops?|plenary|sessions?)\\b"_s);
    // "Do you eat meat at the buffet?" is about the person, not about where they are.
    static const QRegularExpression aside(
        u"\\b(?:vegetarien\\w*|vegan\\w*|allergi\\w*|regime|diet\\w*|deja|already|ever|pmr|photo\\w*|"
        "newsletter)\\b"_s);
    const QString plain = folded(header);
    return workshopCalled(programme.workshops, attendedTitle(header)) ||
           (words.match(plain).hasMatch() && !aside.match(plain).hasMatch());
}

Breakage lostZeros(const SourceTable &table, int column)
{
    Breakage found{.kind = Breakage::LostZeros, .columns = {column}};
    for (int row = 0; row < table.rowCount(); ++row) {
        const QString phone = cellOf(table, row, column);
        const QString mended = withLostZero(phone);
        if (mended == phone)
            continue;
        if (found.rows++ == 0) {
            found.before = phone;
            found.after = mended;
        }
    }
    return found;
}

Breakage wholeNames(const SourceTable &table, int column)
{
    Breakage found{.kind = Breakage::WholeNames, .columns = {column}};
    const NameOrder order = nameOrderOf(table.givenHeaders[column]);
    int names = 0;
    for (int row = 0; row < qMin(table.rowCount(), kLooked); ++row) {
        const QString whole = cellOf(table, row, column);
        if (whole.isEmpty())
            continue;
        ++names;
        const CutName cut = cutName(whole, order);
        if (cut.given.isEmpty())
            continue;
        if (found.rows++ == 0) {
            found.before = whole;
            found.after = cut.given + u" + "_s + cut.family;
        }
    }
    // A few double names do not make a column of whole names.
    if (2 * found.rows < names)
        found.rows = 0;
    return found;
}

Breakage yesAndNo(const SourceTable &table, const Mapping &mapping, const Programme &programme)
{
    Breakage found{.kind = Breakage::YesAndNo};
    for (int column = 0; column < table.columnCount(); ++column) {
        const ColumnTarget::What what = mapping.columns[size_t(column)].what;
        if ((what != ColumnTarget::Question && what != ColumnTarget::Workshops) ||
            !speaksOfAttendance(table.givenHeaders[column], programme))
            continue;
        QSet<QString> answers;
        int yes = 0;
        for (int row = 0; row < qMin(table.rowCount(), kLooked) && answers.size() <= kMostAnswers; ++row) {
            const QString cell = cellOf(table, row, column);
            if (cell.isEmpty())
                continue;
            answers.insert(cell);
            yes += yesOrNo(cell).value_or(false);
        }
        if (answers.size() > kMostAnswers || !isYesOrNo(answers.values()) ||
            (yes == 0 && what != ColumnTarget::Workshops))
            continue;
        found.columns.append(column);
        found.rows += yes;
    }
    return found;
}

} // namespace

std::vector<Breakage> breakagesIn(const SourceTable &table, const Mapping &mapping,
                                  const Programme &programme)
{
    std::vector<Breakage> all;
    const auto note = [&all](const Breakage &found) {
        if (found.rows > 0)
            all.push_back(found);
    };
    note({.kind = Breakage::SqueezedLines, .rows = table.squeezedRows});
    const auto family = std::ranges::find_if(mapping.columns, [](const ColumnTarget &target) {
        return target == ColumnTarget{ColumnTarget::AttendeeField, u"family_name"_s} ||
               target.what == ColumnTarget::WholeName;
    });
    const bool hasGiven =
        std::ranges::find(mapping.columns, ColumnTarget{ColumnTarget::AttendeeField, u"given_name"_s}) !=
        mapping.columns.end();
    if (family != mapping.columns.end() && !hasGiven)
        note(wholeNames(table, int(family - mapping.columns.begin())));
    if (const int phone = mapping.columnOf(u"phone"); phone >= 0)
        note(lostZeros(table, phone));
    note(yesAndNo(table, mapping, programme));
    return all;
}

bool isMended(const Breakage &breakage, const SourceTable &table, const Mapping &mapping)
{
    const auto become = [&](ColumnTarget::What what) {
        return std::ranges::all_of(breakage.columns,
                                   [&](int column) { return mapping.columns[size_t(column)].what == what; });
    };
    switch (breakage.kind) {
    case Breakage::SqueezedLines:
        return table.linesSplit;
    case Breakage::LostZeros:
        return mapping.mendPhones;
    case Breakage::WholeNames:
        return become(ColumnTarget::WholeName);
    case Breakage::YesAndNo:
        return become(ColumnTarget::Workshops);
    }
    return false;
}

Mapping withMended(Mapping mapping, const Breakage &breakage, const SourceTable &table, bool mend)
{
    switch (breakage.kind) {
    case Breakage::SqueezedLines:
        break;
    case Breakage::LostZeros:
        mapping.mendPhones = mend;
        break;
    case Breakage::WholeNames:
        for (const int column : breakage.columns)
            mapping.columns[size_t(column)] =
                mend ? ColumnTarget{ColumnTarget::WholeName, {}}
                     : ColumnTarget{ColumnTarget::AttendeeField, u"family_name"_s};
        break;
    case Breakage::YesAndNo:
        for (const int column : breakage.columns)
            mapping.columns[size_t(column)] =
                mend ? ColumnTarget{ColumnTarget::Workshops, {}}
                     : ColumnTarget{ColumnTarget::Question, table.headers[column]};
        break;
    }
    return mapping;
}

QString sentenceOf(const Breakage &breakage, const SourceTable &table)
{
    switch (breakage.kind) {
    case Breakage::SqueezedLines:
        return QCoreApplication::translate("Mending", "Split the lines that stand in column A as a whole");
    case Breakage::LostZeros:
        return QCoreApplication::translate(
                   "Mending", "Give %n telephone number(s) back what Excel took: “%1” becomes “%2”", nullptr,
                   breakage.rows)
            .arg(breakage.before, breakage.after);
    case Breakage::WholeNames:
        return QCoreApplication::translate("Mending", "Cut whole names in two: “%1” becomes %2")
            .arg(breakage.before, breakage.after);
    case Breakage::YesAndNo: {
        QStringList titles;
        for (const int column : breakage.columns)
            titles.append(
                QCoreApplication::translate("Mending", "“%1”").arg(attendedTitle(table.headers[column])));
        return QCoreApplication::translate("Mending", "Enrol those who answered yes in %1")
            .arg(titles.join(u", "_s));
    }
    }
    return {};
}

} // namespace colloquia
