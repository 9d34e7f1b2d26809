// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/tidying/namesdialog.h"

#include "app/store/merging.h"
#include "ui/shell/session.h"
#include "ui/tidying/proposalmodel.h"
#include "ui/widgets/primarybutton.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

NamesDialog::NamesDialog(const Workbench &bench, QWidget *parent)
    : TidyingDialog(bench, u"namesDialog"_s, QSize(960, 620), parent),
      m_model(new ProposalModel(bench.session.roster(), this)), m_count(new QLabel(this)),
      m_lists(new QStackedWidget(this)), m_table(new QTableView(this)), m_hint(new QLabel(this)),
      m_refuse(new QPushButton(tr("&Refuse"), this)), m_accept(new QPushButton(this))
{
    setWindowTitle(tr("Names to look at"));
    makeParts();
    connect(m_model, &QAbstractItemModel::dataChanged, this, &NamesDialog::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NamesDialog::refresh);
    connect(m_accept, &QPushButton::clicked, this, &NamesDialog::accept);
    clickByCtrlReturn(this, m_accept);
    connect(m_refuse, &QPushButton::clicked, this, &NamesDialog::refuse);
    const Roster &roster = session().roster();
    connect(&roster, &Roster::cardsChanged, this, &NamesDialog::look);
    connect(&roster, &Roster::cardsReset, this, &NamesDialog::look);
    look();
    m_table->setFocus();
}

void NamesDialog::makeParts()
{
    m_count->setObjectName(u"namesCount"_s);
    m_count->setProperty("role", u"section"_s);
    m_table->setObjectName(u"namesTable"_s);
    m_table->setAccessibleName(tr("Names to look at"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->installEventFilter(this);
    auto *empty = new QLabel(tr("All names look right."), this);
    empty->setObjectName(u"namesEmpty"_s);
    empty->setProperty("role", u"muted"_s);
    empty->setAlignment(Qt::AlignCenter);
    m_lists->addWidget(m_table);
    m_lists->addWidget(empty);
    m_hint->setText(tr("Space ticks, Delete refuses. What is refused is not asked again."));
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setWordWrap(true);
    m_refuse->setObjectName(u"namesRefuse"_s);
    m_refuse->setAutoDefault(false);
    m_accept->setObjectName(u"namesAccept"_s);
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"namesClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(sentence(), 1);
    buttons->addWidget(close);
    buttons->addWidget(m_refuse);
    buttons->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_count);
    layout->addWidget(m_lists, 1);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
}

void NamesDialog::look()
{
    const auto refused = session().store().refusedNames();
    if (!refused) {
        tell(refused.error().sentence, true);
        return;
    }
    const int row = m_table->currentIndex().row();
    m_model->show(nameProposals(session().roster().cards(), *refused));
    const int count = m_model->rowCount();
    m_lists->setCurrentIndex(count > 0 ? 0 : 1);
    m_count->setVisible(count > 0);
    m_hint->setVisible(count > 0);
    if (count > 0)
        m_table->selectRow(std::clamp(row, 0, count - 1));
    refresh();
}

void NamesDialog::refresh()
{
    const int ticked = int(m_model->ticked().size());
    const bool canWrite = !session().store().isReadOnly();
    m_count->setText(tr("%n name(s) to look at", nullptr, m_model->rowCount()));
    m_accept->setText(tr("&Accept the ticked (%1)").arg(ticked));
    m_accept->setEnabled(ticked > 0 && canWrite);
    m_refuse->setEnabled(!selectedRows().empty() && canWrite);
}

std::vector<int> NamesDialog::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    return rows;
}

bool NamesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            m_model->toggle(selectedRows());
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            refuse();
            return true;
        }
    }
    return TidyingDialog::eventFilter(watched, event);
}

void NamesDialog::accept()
{
    const std::vector<NameProposal> ticked = m_model->ticked();
    if (ticked.empty() || !m_accept->isEnabled())
        return;
    const Roster &roster = session().roster();
    // What goes wrong the session says, which is shown here too.
    (void)session().write(
        tr("Correct %n name(s)", nullptr, int(ticked.size())), [&](Writer &writer) -> Result<void> {
            for (const NameProposal &proposal : ticked) {
                const Attendee &before = roster.card(proposal.attendee)->attendee;
                if (const auto done = writer.change(before, renamed(before, proposal)); !done)
                    return done;
            }
            return {};
        });
    m_table->setFocus();
}

void NamesDialog::refuse()
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty() || !m_refuse->isEnabled())
        return;
    (void)session().write(
        tr("Leave %n name(s) as written", nullptr, int(rows.size())), [&](Writer &writer) -> Result<void> {
            for (const int row : rows) {
                const NameProposal &proposal = m_model->proposal(row);
                const auto done = people::refuseName(writer, proposal.attendee, refusalOf(proposal));
                if (!done)
                    return done;
            }
            return {};
        });
    m_table->setFocus();
}

} // namespace colloquia
