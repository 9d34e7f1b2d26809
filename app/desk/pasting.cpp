// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/pasting.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// A plain line break would begin a new row in Excel.
const QString kLineInCell = QStringLiteral("<br style=\"mso-data-placement:same-cell\">");

QString refusal(size_t row, const QString &head, const QString &sentence)
{
    return QCoreApplication::translate("Paste", "Row %1, %2: %3").arg(row + 1).arg(head, sentence);
}

// Fills one person's cells; gives how many change.
int paste(AttendeeCard &card, const QStringList &cells, size_t row, const std::vector<CellColumn> &columns,
          const Programme &programme, QStringList &refused)
{
    const AttendeeCard before = card;
    int changed = 0;
    const size_t count = std::min(size_t(cells.size()), columns.size());
    for (size_t i = 0; i < count; ++i) {
        const CellColumn &column = columns[i];
        const QString typed = cells[qsizetype(i)];
        if (typed == typedCell(before, column, programme))
            continue;
        if (const QString why = lockedWhy(before, column); !why.isEmpty()) {
            refused.append(refusal(row, headOf(column, programme), why));
            continue;
        }
        const auto kept = understoodCell(column, typed, programme);
        if (!kept) {
            refused.append(refusal(row, headOf(column, programme), kept.error().sentence));
            continue;
        }
        AttendeeCard after = withCell(card, column, *kept);
        if (isSameCell(card, after, column))
            continue;
        card = std::move(after);
        ++changed;
    }
    if (const auto valid = validate(card.attendee); changed && !valid) {
        refused.append(
            QCoreApplication::translate("Paste", "Row %1: %2").arg(row + 1).arg(valid.error().sentence));
        card = before;
        return 0;
    }
    return changed;
}

} // namespace

CellBlock blockFrom(const QString &text)
{
    CellBlock block;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool begun = false; // something stands in this row
    const auto endRow = [&] {
        row.append(cell);
        cell.clear();
        block.push_back(row);
        row.clear();
        begun = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                quoted = false;
            continue;
        }
        if (c == u'\t') {
            row.append(cell);
            cell.clear();
            begun = true;
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            endRow();
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
            begun = true;
        } else {
            cell += c;
            begun = true;
        }
    }
    if (begun)
        endRow();
    return block;
}

QString blockText(const CellBlock &block)
{
    QString text;
    for (const QStringList &row : block) {
        QStringList cells;
        for (QString cell : row) {
            const bool quotes = cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"');
            if (quotes)
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
            cells.append(cell);
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString blockHtml(const CellBlock &block)
{
    QString html = u"<table>"_s;
    for (const QStringList &row : block) {
        html += u"<tr>"_s;
        for (const QString &cell : row) {
            html += u"<td style=\"mso-number-format:'\\@'\">"_s +
                    cell.toHtmlEscaped().replace(u'\n', kLineInCell) + u"</td>"_s;
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

PastePlan planPaste(const CellBlock &block, const std::vector<const AttendeeCard *> &rows,
                    const std::vector<CellColumn> &columns, const Programme &programme, bool repeat)
{
    PastePlan plan;
    const size_t wanted = repeat ? rows.size() : block.size();
    const size_t count = std::min(wanted, rows.size());
    qsizetype widest = 0;
    for (size_t i = 0; i < count && !block.empty(); ++i) {
        const QStringList &cells = repeat ? block.front() : block[i];
        widest = std::max(widest, cells.size());
        AttendeeCard after = *rows[i];
        if (const int changed = paste(after, cells, i, columns, programme, plan.refused)) {
            plan.cells += changed;
            plan.people.emplace_back(*rows[i], after);
        }
    }
    if (wanted > rows.size()) {
        plan.refused.append(QCoreApplication::translate(
            "Paste", "%n row(s) stand(s) below the end of the list: nobody is added by pasting.", nullptr,
            int(wanted - rows.size())));
    }
    if (widest > qsizetype(columns.size())) {
        plan.refused.append(QCoreApplication::translate("Paste",
                                                        "%n column(s) stand(s) beyond the last one shown.",
                                                        nullptr, int(widest - qsizetype(columns.size()))));
    }
    return plan;
}

Result<void> carryOut(Writer &writer, const PastePlan &plan)
{
    for (const auto &[before, after] : plan.people) {
        if (const auto done = writeCells(writer, before, after); !done)
            return done;
    }
    return {};
}

} // namespace colloquia
