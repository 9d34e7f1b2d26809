// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/cellwork.h"

#include "app/exchange/formulasafety.h"
#include "app/model/language.h"
#include "app/model/names.h"
#include "app/store/people.h"
#include "ui/attendees/attendeetable.h"
#include "ui/attendees/attendeetablemodel.h"
#include "ui/attendees/blockchoice.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// Between our own lists: as it was typed, without what keeps a spreadsheet from running a cell.
const QString kOwnFormat = QStringLiteral("application/x-colloquia-cells");
constexpr qsizetype kMostNamed = 8; // refusals

CellBlock protectedBlock(CellBlock block)
{
    for (QStringList &row : block) {
        for (QString &cell : row)
            cell = protectedCell(cell);
    }
    return block;
}

} // namespace

CellWork::CellWork(const Workbench &bench, AttendeeTable *table, AttendeeTableModel *model, QWidget *parent)
    : QObject(parent), m_bench(bench), m_table(table), m_model(model), m_window(parent)
{
    m_table->cells().setKeep([this](const AttendeeCard &before, const AttendeeCard &after,
                                    const CellColumn &column) { return keep(before, after, column); });
    connect(m_table, &AttendeeTable::presenceToggled, this, &CellWork::togglePresence);
    connect(m_table, &AttendeeTable::emptyingWanted, this, &CellWork::empty);
}

Result<void> CellWork::keep(const AttendeeCard &before, const AttendeeCard &after, const CellColumn &column)
{
    const auto kept = m_bench.session.keep(
        tr("%1 of %2 changed").arg(headOf(column, m_model->programme()), displayName(before.attendee)),
        [&before, &after](Writer &writer) { return writeCells(writer, before, after); });
    if (!kept)
        return tl::unexpected(kept.error());
    return {};
}

void CellWork::togglePresence(AttendeeId id)
{
    const AttendeeCard *card = m_bench.session.roster().card(id);
    if (!card || m_bench.session.store().isReadOnly())
        return;
    const bool present = checkedInAt(*card).isValid();
    m_bench.session.write(
        (present ? tr("Check-in of %1 taken back") : tr("%1 checked in")).arg(displayName(card->attendee)),
        [id, present](Writer &writer) {
            return present ? people::undoCheckIn(writer, id, {})
                           : people::checkIn(writer, id, {}, writer.now());
        });
}

std::vector<CellColumn> CellWork::shownFrom(int section) const
{
    const std::vector<int> sections = m_table->shownSections();
    std::vector<CellColumn> columns;
    for (auto one = std::ranges::find(sections, section); one != sections.end(); ++one)
        columns.push_back(m_model->column(*one));
    return columns;
}

std::vector<int> CellWork::chosenSections(bool many) const
{
    if (m_table->block().isOpen())
        return m_table->block().sections();
    if (many)
        return m_table->shownSections();
    return {m_table->currentIndex().column()};
}

std::vector<const AttendeeCard *> CellWork::selectedCards() const
{
    std::vector<const AttendeeCard *> cards;
    for (const int row : m_table->selectedRows())
        cards.push_back(&m_model->card(row));
    return cards;
}

void CellWork::copy()
{
    std::vector<int> rows = m_table->selectedRows();
    const bool many = rows.size() > 1;
    if (!many && !m_table->block().isOpen()) {
        if (!m_table->currentIndex().isValid())
            return;
        rows = {m_table->currentIndex().row()};
    }
    const std::vector<int> sections = chosenSections(many);
    CellBlock block;
    for (const int row : rows) {
        QStringList cells;
        for (const int section : sections)
            cells.append(m_model->index(row, section).data(Qt::EditRole).toString());
        block.push_back(cells);
    }
    if (block.empty())
        return;
    const bool isOne = block.size() == 1 && block.front().size() == 1;
    auto *data = new QMimeData;
    const CellBlock safe = protectedBlock(block);
    data->setText(isOne ? safe.front().front() : blockText(safe));
    data->setHtml(blockHtml(block));
    data->setData(kOwnFormat, blockText(block).toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
    m_bench.session.tell(isOne ? tr("1 cell copied")
                               : tr("%1 × %2 cells copied")
                                     .arg(Language::ofScreen().number(qint64(block.size())),
                                          Language::ofScreen().number(qint64(block.front().size()))));
}

void CellWork::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QModelIndex current = m_table->currentIndex();
    if (!data || !current.isValid() || m_bench.session.store().isReadOnly())
        return;
    CellBlock block =
        blockFrom(data->hasFormat(kOwnFormat) ? QString::fromUtf8(data->data(kOwnFormat)) : data->text());
    if (block.empty())
        return;
    const std::vector<int> selected = m_table->selectedRows();
    const BlockChoice &chosen = m_table->block();
    // One cell fills a block.
    if (chosen.isOpen() && block.size() == 1 && block.front().size() == 1)
        block.front().resize(qsizetype(chosen.sections().size()), block.front().front());
    // One row goes to everybody selected, a block to the people from the first one on.
    const bool repeat = block.size() == 1 && selected.size() > 1;
    std::vector<const AttendeeCard *> rows;
    if (repeat) {
        rows = selectedCards();
    } else {
        const int first = chosen.isOpen() && !selected.empty() ? selected.front() : current.row();
        const int end = std::min(m_model->rowCount(), first + int(block.size()));
        for (int row = first; row < end; ++row)
            rows.push_back(&m_model->card(row));
    }
    const int section = chosen.isOpen() ? chosen.sections().front() : current.column();
    const PastePlan plan = planPaste(block, rows, shownFrom(section), m_model->programme(), repeat);
    if (plan.refused.isEmpty() && plan.isEmpty()) {
        m_bench.session.tell(tr("Nothing to paste: the cells hold it already"));
        return;
    }
    tryOut(plan, {tr("Paste into %1"), tr("%1 can be pasted. This cannot:"), tr("Nothing was pasted. %1")});
}

void CellWork::empty()
{
    const std::vector<int> sections = m_table->block().sections();
    const std::vector<const AttendeeCard *> rows = selectedCards();
    if (sections.empty() || rows.empty() || m_bench.session.store().isReadOnly())
        return;
    std::vector<CellColumn> columns;
    for (const int section : sections)
        columns.push_back(m_model->column(section));
    const CellBlock blanks{QStringList(qsizetype(sections.size()), QString())};
    const PastePlan plan = planPaste(blanks, rows, columns, m_model->programme(), true);
    if (plan.refused.isEmpty() && plan.isEmpty()) {
        m_bench.session.tell(tr("Nothing to empty: the cells are empty already"));
        return;
    }
    tryOut(plan, {tr("Empty %1"), tr("%1 can be emptied. This cannot:"), tr("Nothing was emptied. %1")});
}

void CellWork::tryOut(const PastePlan &plan, const Words &words)
{
    if (plan.refused.isEmpty()) {
        carryOut(plan, words.verb);
        return;
    }
    QStringList lines = plan.refused.mid(0, kMostNamed);
    if (const int more = int(plan.refused.size() - lines.size()); more > 0)
        lines.append(tr("… and %n more", nullptr, more));
    if (plan.isEmpty()) {
        m_bench.session.tell(Error{Error::Invalid, words.refused.arg(lines.join(u' ')), {}, {}});
        return;
    }
    const QString cells = tr("%n cell(s)", nullptr, plan.cells);
    m_bench.prompts.confirm(m_window, words.possible.arg(cells) + u"\n\n"_s + lines.join(u'\n'),
                            words.verb.arg(cells), [this, plan, words] { carryOut(plan, words.verb); });
}

void CellWork::carryOut(const PastePlan &plan, const QString &verb)
{
    const QString people = plan.people.size() == 1 ? displayName(plan.people.front().first.attendee)
                                                   : tr("%n person(s)", nullptr, int(plan.people.size()));
    const QString cells = tr("%1 of %2").arg(tr("%n cell(s)", nullptr, plan.cells), people);
    m_bench.session.write(verb.arg(cells),
                          [&plan](Writer &writer) { return colloquia::carryOut(writer, plan); });
}

} // namespace colloquia
