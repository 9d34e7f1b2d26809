// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/columnsdialog.h"

#include "ui/attendees/attendeetable.h"
#include "ui/attendees/attendeetablemodel.h"
#include "ui/widgets/columnlist.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

ColumnsDialog::ColumnsDialog(AttendeeTable *table, const AttendeeTableModel *model, QWidget *parent)
    : QDialog(parent), m_table(table), m_model(model), m_list(new ColumnList(this))
{
    setObjectName(u"columnsDialog"_s);
    setWindowTitle(tr("Columns of the list"));
    resize(380, 520);
    std::vector<std::pair<QString, QString>> known;
    for (const CellColumn &column : model->columns())
        known.emplace_back(column.key, headOf(column, model->programme()));
    m_list->setKnown(known);
    auto *hint = new QLabel(tr("Space ticks a column, Alt+Up and Alt+Down move it."), this);
    hint->setProperty("role", u"small"_s);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *usual = buttons->addButton(tr("The usual ones"), QDialogButtonBox::ResetRole);
    usual->setObjectName(u"usualColumns"_s);
    usual->setAutoDefault(false);
    connect(usual, &QPushButton::clicked, this, [this] {
        m_table->showColumns({});
        fill();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &ColumnList::changed, this, &ColumnsDialog::apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    fill();
    m_list->setFocus();
}

void ColumnsDialog::fill()
{
    QStringList keys;
    for (const ShownColumn &column : m_table->shownColumns())
        keys.append(column.key);
    m_list->setColumns(keys);
}

void ColumnsDialog::apply()
{
    // Widths stay as they were dragged.
    const std::vector<ShownColumn> before = m_table->shownColumns();
    std::vector<ShownColumn> columns;
    for (const QString &key : m_list->columns()) {
        const auto old = std::ranges::find(before, key, &ShownColumn::key);
        columns.push_back(old == before.end() ? ShownColumn{key, 0} : *old);
    }
    m_table->showColumns(columns);
}

} // namespace colloquia
