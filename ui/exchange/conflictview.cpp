// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/conflictview.h"

#include "ui/exchange/conflictmodel.h"
#include "ui/exchange/tintdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

ConflictView::ConflictView(ConflictModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(new QTableView(this))
{
    m_table->setObjectName(u"importConflicts"_s);
    m_table->setAccessibleName(tr("What both sides changed"));
    m_table->setAccessibleDescription(
        tr("The left arrow keeps what the list has, the right arrow takes what the file says, Delete leaves "
           "it open."));
    m_table->setModel(model);
    m_table->setItemDelegate(new TintDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ConflictModel::Row, QHeaderView::Fixed);
    m_table->setColumnWidth(ConflictModel::Row, 64);
    m_table->horizontalHeader()->setSectionResizeMode(ConflictModel::Decision, QHeaderView::Fixed);
    m_table->setColumnWidth(ConflictModel::Decision, 120);
    m_table->installEventFilter(this);
    connect(model, &QAbstractItemModel::modelReset, m_table, [this] {
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, ConflictModel::Who));
    });

    auto *hint = new QLabel(tr("Those that stay open keep what the list has, and are asked about again next "
                               "time; everything else comes in."),
                            this);
    hint->setProperty("role", u"muted"_s);
    hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto button = [&](const QString &name, const QString &text, const QString &tip, Settle settle,
                            bool all) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setToolTip(tip);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this,
                [this, settle, all] { all ? settleAll(settle) : this->settle(settle); });
        buttons->addWidget(made);
    };
    button(u"keepMine"_s, tr("← Keep the list's"), tr("For the chosen rows (left arrow)"), Settle::KeepMine,
           false);
    button(u"takeTheirs"_s, tr("→ Take the file's"), tr("For the chosen rows (right arrow)"),
           Settle::TakeTheirs, false);
    buttons->addStretch(1);
    button(u"settleMine"_s, tr("Keep all of the list's"), {}, Settle::KeepMine, true);
    button(u"settleTheirs"_s, tr("Take all of the file's"), {}, Settle::TakeTheirs, true);
    button(u"settleAsk"_s, tr("Leave all open"), {}, Settle::Ask, true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_table);
}

void ConflictView::settle(Settle settle)
{
    m_model->settle(m_table->selectionModel()->selectedRows(), settle);
}

void ConflictView::settleAll(Settle settle)
{
    QModelIndexList all;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all.append(m_model->index(row, 0));
    m_model->settle(all, settle);
}

bool ConflictView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = dynamic_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Left:
        settle(Settle::KeepMine);
        return true;
    case Qt::Key_Right:
        settle(Settle::TakeTheirs);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        settle(Settle::Ask);
        return true;
    default:
        return false;
    }
}

} // namespace colloquia
