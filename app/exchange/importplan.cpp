// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/importplan.h"

#include "app/exchange/formulasafety.h"
#include "app/exchange/peoplefinder.h"
#include "app/exchange/personmerge.h"
#include "app/exchange/rowcheck.h"
#include "app/model/folding.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsBetweenReports = 4096;
constexpr int kStampsHeard = 1000; // that say whether the month comes first; all rows are of one form

tl::unexpected<Error> stopped()
{
    return failure(Error::Cancelled, QCoreApplication::translate("Import", "The import was stopped."));
}

tl::unexpected<Error> listHasChanged()
{
    return failure(Error::Conflict, QCoreApplication::translate(
                                        "Import", "Somebody was deleted from the list while the file was "
                                                  "compared with it. Compare it again."));
}

StampReader stampReaderFor(const SourceTable &table, const ImportColumns &columns,
                           const Colloquium &colloquium)
{
    const ImportColumn *stamp = columns.of("registered_at"_L1);
    if (!stamp)
        return StampReader(colloquium.timeZone, false);
    int monthFirst = 0;
    int dayFirst = 0;
    for (int row = 0; row < table.rowCount() && monthFirst + dayFirst < kStampsHeard; ++row) {
        if (const std::optional<bool> only = monthComesFirst(table.cell(row, stamp->column)))
            ++(*only ? monthFirst : dayFirst);
    }
    const bool first = monthFirst != dayFirst ? monthFirst > dayFirst
                                              : isEnglishStampHeader(table.givenHeaders[stamp->column]);
    return StampReader(colloquium.timeZone, first);
}

// Makes a plan of one table; lives as long as that takes.
class Planner
{
public:
    Planner(const SourceTable &table, const Mapping &mapping, const ImportBasis &basis,
            const ImportChoice &choice, Progress &progress)
        : m_table(table), m_basis(basis), m_choice(choice), m_progress(progress),
          m_columns(importColumns(table, mapping, basis)),
          m_stamps(stampReaderFor(table, m_columns, basis.programme.colloquium)),
          m_reader(basis.programme, mapping, choice.createCategories, m_stamps),
          m_wishes(basis.programme, mapping, choice.createWorkshops), m_words(m_columns.columns.size())
    {
        m_plan.source = table.name;
        m_plan.areInvited = choice.areInvited;
        m_plan.encoding = table.encoding;
        m_plan.delimiter = table.shownDelimiter();
        m_plan.sheet = table.sheet;
        m_plan.basis = basis.journal;
        for (int column = 0; column < table.columnCount(); ++column)
            m_plan.mapping.emplace_back(table.headers[column], saidOf(mapping.columns[size_t(column)]));
    }

    Result<ImportPlan> plan()
    {
        RowCheck check(m_table, m_columns);
        std::vector<int> withEmail;
        std::vector<int> without;
        for (int row = 0; row < m_table.rowCount(); ++row) {
            if (m_table.isBlank(row))
                continue;
            ++m_plan.rows;
            if (const std::optional<RowRemark> wrong = check.shape(row)) {
                m_plan.refused.push_back(*wrong);
                const RowPerson person = check.person(row);
                m_refusedNames.insert(foldedName(person.givenName, person.familyName));
            } else {
                (check.hasEmail(row) ? withEmail : without).push_back(row);
            }
        }
        PeopleFinder finder(m_basis, m_columns, m_plan.rows, !without.empty());
        for (const std::vector<int> *rows : {&withEmail, &without}) {
            for (const int row : *rows) {
                if (row % kRowsBetweenReports == 0 && m_progress.cancelled())
                    return stopped();
                const RowPerson person = check.person(row);
                if (const std::optional<RowRemark> wrong = check.person(row, person, finder)) {
                    m_plan.refused.push_back(*wrong);
                    m_refusedNames.insert(foldedName(person.givenName, person.familyName));
                } else {
                    accept(row, person, finder);
                }
            }
        }
        learnWorkshops();
        nameForeign();
        nameGone(finder);
        m_plan.perhapsSame = finder.sameNames();
        if (const auto merged = mergeAll(finder); !merged)
            return tl::unexpected(merged.error());
        finish(finder);
        return std::move(m_plan);
    }

private:
    static QString saidOf(const ColumnTarget &target)
    {
        return target.what == ColumnTarget::Question ? target.key
               : target.what == ColumnTarget::Ignore ? QString()
                                                     : wordOf(target, {});
    }

    void accept(int row, const RowPerson &person, PeopleFinder &finder)
    {
        finder.add(row, m_table.fileRow(row), person);
        for (size_t i = 0; i < m_columns.columns.size(); ++i) {
            const ImportColumn &column = m_columns.columns[i];
            if (!holdsWords(column))
                continue;
            if (column.column >= 0)
                ++m_words[i][m_table.cell(row, column.column)];
        }
    }

    // Whether the colloquium has words of its own for what the cells say.
    static bool holdsWords(const ImportColumn &column)
    {
        return column.what == ColumnTarget::Workshops ||
               (column.what == ColumnTarget::AttendeeField &&
                (column.field->type == FieldType::Choice || column.field->type == FieldType::Reference));
    }

    // The different cells of a column, as they are compared, with their numbers of rows.
    static QHash<QString, int> wordsIn(const ImportColumn &column, const QHash<QStringView, int> &cells)
    {
        QHash<QString, int> words;
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
            const QString word = cleanedCell(cell.key(), column.oneLine);
            if (!word.isEmpty() && !isFormulaError(word))
                words[word] += *cell;
        }
        return words;
    }

    void learnWorkshops()
    {
        for (size_t i = 0; i < m_columns.columns.size(); ++i) {
            const ImportColumn &column = m_columns.columns[i];
            if (column.what != ColumnTarget::Workshops)
                continue;
            QStringList cells =
                column.column < 0 ? QStringList{column.fixed} : wordsIn(column, m_words[i]).keys();
            cells.sort(); // the same file gives the same plan
            m_wishes.learn(column.column, column.column < 0 ? QString() : m_table.givenHeaders[column.column],
                           cells);
        }
        m_wishes.createMissing();
        m_plan.newWorkshops = m_wishes.newWorkshops();
    }

    void nameForeign()
    {
        QHash<std::pair<QString, QString>, int> counts;
        for (size_t i = 0; i < m_columns.columns.size(); ++i) {
            const ImportColumn &column = m_columns.columns[i];
            if (!holdsWords(column) || column.column < 0)
                continue;
            const QHash<QString, int> words = wordsIn(column, m_words[i]);
            for (auto word = words.cbegin(); word != words.cend(); ++word) {
                if (column.what == ColumnTarget::Workshops) {
                    for (const QString &title : m_wishes.foreignTitles(column.column, word.key()))
                        counts[{column.name, title}] += *word;
                } else if (!m_reader.knows(*column.field, word.key())) {
                    counts[{column.name, word.key()}] += *word;
                }
            }
        }
        for (auto one = counts.cbegin(); one != counts.cend(); ++one)
            m_plan.foreign.push_back({one.key().first, one.key().second, *one});
        std::ranges::sort(m_plan.foreign, [](const ForeignValue &a, const ForeignValue &b) {
            return a.count != b.count ? a.count > b.count : std::tie(a.key, a.text) < std::tie(b.key, b.text);
        });
    }

    void nameGone(const PeopleFinder &finder)
    {
        for (int place = 0; place < int(m_basis.people.size()); ++place) {
            const KnownPerson &person = m_basis.people[size_t(place)];
            // Who does not come is not missed.
            const bool comes = person.status == Status::Registered || person.status == Status::Waiting;
            if (comes && finder.baseOf(place) && !finder.isInFile(place) &&
                !m_refusedNames.contains(foldedName(person.givenName, person.familyName)))
                m_plan.gone.push_back(person.id);
        }
    }

    Result<void> mergeAll(const PeopleFinder &finder)
    {
        PersonMerge merge(m_columns, m_choice, m_reader, m_wishes, m_plan);
        const std::vector<FilePerson> &people = finder.people();
        const auto total = qint64(people.size());
        std::vector<bool> isAsBefore(people.size());
        std::vector<AttendeeId> others;
        FoldedRow folded;
        for (qint64 index = 0; index < total; ++index) {
            const FilePerson &person = people[size_t(index)];
            if (!goesOn(index, total * 2))
                return stopped();
            if (person.known < 0)
                continue;
            folded.base = finder.baseOf(person.known);
            // Several rows are looked at together, further down.
            if (folded.base && person.firstRow == person.lastRow) {
                fold(person, finder, folded);
                isAsBefore[size_t(index)] = merge.saysTheSame(folded);
            }
            if (isAsBefore[size_t(index)])
                ++m_plan.unchanged;
            else
                others.push_back(m_basis.people[size_t(person.known)].id);
        }
        if (const auto read = readCards(std::move(others)); !read)
            return read;
        for (qint64 index = 0; index < total; ++index) {
            const FilePerson &person = people[size_t(index)];
            if (!goesOn(total + index, total * 2))
                return stopped();
            if (isAsBefore[size_t(index)])
                continue;
            folded.card = person.known < 0 ? nullptr : cardOf(m_basis.people[size_t(person.known)].id);
            if (person.known >= 0 && !folded.card)
                return listHasChanged();
            folded.base = finder.baseOf(person.known);
            fold(person, finder, folded);
            merge.merge(folded);
        }
        m_progress.report(total * 2, total * 2);
        return {};
    }

    bool goesOn(qint64 done, qint64 total)
    {
        if (done % kRowsBetweenReports == 0) {
            m_progress.report(done, total);
            return !m_progress.cancelled();
        }
        return true;
    }

    Result<void> readCards(std::vector<AttendeeId> ids)
    {
        if (ids.empty())
            return {};
        auto cards = m_basis.cards(ids);
        if (!cards)
            return tl::unexpected(cards.error());
        m_plan.compared = std::move(*cards);
        std::ranges::sort(m_plan.compared, {}, idOf);
        return {};
    }

    static AttendeeId idOf(const AttendeeCard &card) { return card.attendee.id; }

    [[nodiscard]] const AttendeeCard *cardOf(AttendeeId id) const
    {
        const auto found = std::ranges::lower_bound(m_plan.compared, id, {}, idOf);
        return found != m_plan.compared.end() && idOf(*found) == id ? &*found : nullptr;
    }

    // The later row wins, workshops and answers as a whole; a blank in another field erases nothing.
    void fold(const FilePerson &person, const PeopleFinder &finder, FoldedRow &into)
    {
        const size_t count = m_columns.columns.size();
        into.cells.resize(count);
        into.made.resize(count);
        const auto take = [this, &into](size_t i, int row) {
            into.cells[i] = cellText(m_table, row, m_columns.columns[i], into.made[i]);
        };
        if (person.firstRow == person.lastRow) {
            into.fileRow = m_table.fileRow(person.firstRow);
            for (size_t i = 0; i < count; ++i)
                take(i, person.firstRow);
            return;
        }
        const std::vector<int> rows = inOrder(person, finder);
        into.fileRow = m_table.fileRow(rows.back());
        for (size_t row = 0; row + 1 < rows.size(); ++row)
            m_plan.folded.emplace_back(m_table.fileRow(rows[row]), into.fileRow);
        for (size_t i = 0; i < count; ++i) {
            const ImportColumn &column = m_columns.columns[i];
            const bool whole =
                column.what == ColumnTarget::Workshops || column.what == ColumnTarget::Question;
            const bool first = column.name == u"registered_at"_s;
            take(i, first ? rows.front() : rows.back());
            if (whole)
                continue;
            for (size_t row = 0; row < rows.size() && into.cells[i].isEmpty(); ++row)
                take(i, first ? rows[row] : rows[rows.size() - 1 - row]);
        }
    }

    [[nodiscard]] std::vector<int> inOrder(const FilePerson &person, const PeopleFinder &finder)
    {
        std::vector<std::pair<QDateTime, int>> rows;
        const ImportColumn *stamp = m_columns.of("registered_at"_L1);
        bool stamped = stamp != nullptr;
        QString made;
        for (int row = person.firstRow; row >= 0; row = finder.nextRow(row)) {
            const QDateTime at = stamp ? m_stamps.read(cellText(m_table, row, *stamp, made)) : QDateTime();
            stamped = stamped && at.isValid();
            rows.emplace_back(at, row);
        }
        std::sort(rows.begin(), rows.end(), [stamped](const auto &a, const auto &b) {
            return stamped && a.first != b.first ? a.first < b.first : a.second < b.second;
        });
        std::vector<int> order;
        for (const auto &[at, row] : rows)
            order.push_back(row);
        return order;
    }

    void finish(PeopleFinder &finder)
    {
        for (RowRemark &remark : finder.takeRemarks())
            m_plan.remarks.push_back(std::move(remark));
        const auto byRow = [](const auto &a, const auto &b) { return a.row < b.row; };
        std::stable_sort(m_plan.remarks.begin(), m_plan.remarks.end(), byRow);
        std::stable_sort(m_plan.refused.begin(), m_plan.refused.end(), byRow);
        m_plan.newCategories = m_reader.newCategories();
        m_plan.newQuestions = m_columns.newQuestions;
        const bool known = m_columns.knownForm && *m_columns.knownForm == m_columns.form;
        // A base is kept under its form, one that is known too.
        if (m_columns.isForm && (known ? !m_plan.people.empty() : !finder.people().empty()))
            m_plan.form = m_columns.form;
    }

    const SourceTable &m_table;
    const ImportBasis &m_basis;
    const ImportChoice &m_choice;
    Progress &m_progress;
    ImportColumns m_columns;
    StampReader m_stamps;
    CellReader m_reader;
    WishReader m_wishes;
    ImportPlan m_plan;
    QSet<QString> m_refusedNames;
    std::vector<QHash<QStringView, int>> m_words; // the cells of words, how many rows say them, by column
};

} // namespace

Result<ImportPlan> makePlan(const SourceTable &table, const Mapping &mapping, const ImportBasis &basis,
                            const ImportChoice &choice, Progress &progress)
{
    if (mapping.columns.size() != size_t(table.columnCount()))
        return failure(Error::Internal, {}, u"mapping and table have different columns"_s);
    if (mapping.columnOf(u"family_name") < 0 && mapping.columnOf(u"given_name") < 0 &&
        mapping.columnOf(u"code") < 0) {
        return failure(Error::Invalid,
                       QCoreApplication::translate(
                           "Import", "No column of “%1” holds names: say which one does. Its columns are %2.")
                           .arg(table.name, table.headers.join(u", "_s)));
    }
    return Planner(table, mapping, basis, choice, progress).plan();
}

} // namespace colloquia
