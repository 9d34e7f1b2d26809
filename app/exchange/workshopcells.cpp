// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/workshopcells.h"

#include "app/model/folding.h"

#include <QSet>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QStringList pieces(const QString &cell, bool semicolons)
{
    QStringList found;
    const auto parts = QStringView(cell).split(semicolons ? QStringView(u";") : QStringView(u", "));
    for (const QStringView part : parts) {
        for (const QStringView line : part.split(u'\n')) {
            if (const QStringView piece = line.trimmed(); !piece.isEmpty())
                found.append(piece.toString());
        }
    }
    return found;
}

QString joined(const QStringList &pieces, qsizetype from, qsizetype to, bool semicolons)
{
    return pieces.mid(from, to - from).join(semicolons ? u"; "_s : u", "_s);
}

// What is known of a piece that belongs to no known title, over all cells.
struct Piece
{
    bool begins = false; // some cell, or follows a known title
    bool ends = false;   // some cell, or comes before a known title
    QSet<QString> before = {};
    QSet<QString> after = {};
};
using Pieces = QHash<QString, Piece>;

QString firstWord(const QString &piece)
{
    return folded(piece).section(u' ', 0, 0);
}

// Whether `later` only goes on with what `earlier` began. "Workshop 2" after "Workshop 1" does not, however
// few people there are.
bool goesOn(const Pieces &all, const QString &earlier, const QString &later)
{
    const Piece &piece = all[later];
    return !piece.begins && piece.before.size() == 1 && piece.before.contains(earlier) &&
           firstWord(earlier) != firstWord(later);
}

bool isBroken(const Pieces &all, const QString &piece)
{
    const Piece &seen = all[piece];
    return !seen.ends && std::all_of(seen.after.begin(), seen.after.end(),
                                     [&](const QString &later) { return goesOn(all, piece, later); });
}

// The runs of pieces in a cell that no known title covers.
std::vector<QStringList> unknownRuns(const QString &cell, const WorkshopTitles &titles)
{
    std::vector<QStringList> runs;
    QStringList run;
    for (const QString &title : titles.titlesIn(cell, false)) {
        if (titles.called(title).isNull()) {
            run.append(title);
        } else if (!run.isEmpty()) {
            runs.push_back(std::exchange(run, {}));
        }
    }
    if (!run.isEmpty())
        runs.push_back(run);
    return runs;
}

} // namespace

WorkshopTitles::WorkshopTitles(const std::vector<Workshop> &workshops)
{
    for (const Workshop &workshop : workshops)
        add(workshop.title);
}

void WorkshopTitles::add(const QString &title)
{
    const QString plain = folded(title);
    if (!plain.isEmpty() && !m_titles.contains(plain))
        m_titles.insert(plain, title);
}

QString WorkshopTitles::called(const QString &title) const
{
    return m_titles.value(folded(title));
}

QStringList WorkshopTitles::titlesIn(const QString &cell, bool semicolons) const
{
    if (const QString whole = called(cell); !whole.isNull())
        return {whole};
    const QStringList parts = pieces(cell, semicolons);
    QStringList found;
    for (qsizetype from = 0; from < parts.size();) {
        qsizetype to = parts.size();
        QString title;
        for (; to > from && title.isNull(); --to)
            title = called(joined(parts, from, to, semicolons));
        if (title.isNull())
            title = parts[from];
        from = qMax(to, from) + 1;
        if (!found.contains(title))
            found.append(title);
    }
    return found;
}

bool WorkshopTitles::knowsAllOf(const QString &cell) const
{
    if (cell.trimmed().isEmpty())
        return false;
    for (const bool semicolons : {true, false}) {
        const QStringList found = titlesIn(cell, semicolons);
        if (std::none_of(found.begin(), found.end(),
                         [this](const QString &title) { return called(title).isNull(); }))
            return true;
    }
    return false;
}

QStringList WorkshopColumn::titlesIn(const QString &cell, const WorkshopTitles &titles) const
{
    if (!semicolons && !cell.contains(u';'))
        return titles.titlesIn(cell, false);
    QStringList found;
    for (const QString &title : titles.titlesIn(cell, true)) {
        // A cell from the sheet among those of the download.
        if (titles.called(title).isNull() && titles.knowsAllOf(title))
            found += titles.titlesIn(title, false);
        else
            found.append(title);
    }
    return found;
}

WorkshopColumn learnWorkshops(const QStringList &cells, WorkshopTitles &titles)
{
    WorkshopColumn column;
    column.semicolons = std::any_of(cells.begin(), cells.end(), [&titles](const QString &cell) {
        return cell.contains(u';') && titles.called(cell).isNull();
    });
    if (column.semicolons) {
        for (const QString &cell : cells) {
            for (const QString &title : column.titlesIn(cell, titles))
                titles.add(title);
        }
        return column;
    }
    std::vector<QStringList> runs;
    for (const QString &cell : cells) {
        for (const QStringList &run : unknownRuns(cell, titles))
            runs.push_back(run);
    }
    Pieces all;
    for (const QStringList &run : runs) {
        for (qsizetype i = 0; i < run.size(); ++i) {
            Piece &piece = all[run[i]];
            piece.begins = piece.begins || i == 0;
            piece.ends = piece.ends || i + 1 == run.size();
            if (i > 0)
                piece.before.insert(run[i - 1]);
            if (i + 1 < run.size())
                piece.after.insert(run[i + 1]);
        }
    }
    for (const QStringList &run : runs) {
        qsizetype from = 0;
        for (qsizetype i = 1; i <= run.size(); ++i) {
            if (i < run.size() && isBroken(all, run[i - 1]))
                continue;
            titles.add(joined(run, from, i, false));
            from = i;
        }
    }
    return column;
}

} // namespace colloquia
