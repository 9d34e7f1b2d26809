// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/exportcolumns.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kOrder = u"export/order"_s;
const QString kLeftOut = u"export/leftOut"_s;

QLabel *labelled(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    label->setWordWrap(true);
    return label;
}

QListWidget *madeList(const char *name, const QString &accessible, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(QString::fromLatin1(name));
    list->setAccessibleName(accessible);
    list->setTextElideMode(Qt::ElideRight);
    return list;
}

void addItem(QListWidget *list, const ListColumn &column, bool ticked)
{
    const QString text = column.shown(Language::ofScreen()).simplified();
    auto *item = new QListWidgetItem(text, list);
    item->setToolTip(text.toHtmlEscaped());
    item->setData(Qt::UserRole, column.key);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

QStringList keysOf(const QListWidget *list, bool ticked)
{
    QStringList keys;
    for (int row = 0; row < list->count(); ++row) {
        if ((list->item(row)->checkState() == Qt::Checked) == ticked)
            keys.append(list->item(row)->data(Qt::UserRole).toString());
    }
    return keys;
}

} // namespace

ExportColumns::ExportColumns(const Programme &programme, QWidget *parent)
    : QWidget(parent), m_programme(programme), m_columns(madeList("exportColumns", tr("Columns"), this)),
      m_none(labelled(tr("There are no columns to choose here."), u"muted"_s, this)),
      m_links(new QWidget(this)), m_sensitivePart(new QWidget(this)),
      m_sensitive(madeList("exportSensitive", tr("Sensitive answers"), m_sensitivePart))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(labelled(tr("Columns"), u"section"_s, this));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->installEventFilter(this);
    layout->addWidget(m_columns, 3);
    auto *links = new QHBoxLayout(m_links);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(8);
    for (const bool ticked : {true, false}) {
        auto *link = new QPushButton(ticked ? tr("All") : tr("None"), m_links);
        link->setObjectName(ticked ? u"exportAllColumns"_s : u"exportNoColumns"_s);
        link->setAccessibleName(ticked ? tr("All columns") : tr("No columns"));
        link->setProperty("link", true);
        link->setAutoDefault(false);
        connect(link, &QPushButton::clicked, this, [this, ticked] { tickAll(ticked); });
        links->addWidget(link);
    }
    links->addWidget(labelled(tr("Alt+↑ and Alt+↓ move a column."), u"small"_s, m_links), 1);
    layout->addWidget(m_links);
    m_none->setObjectName(u"exportNoColumnsHere"_s);
    layout->addWidget(m_none);
    makeSensitivePart();
    layout->addWidget(m_sensitivePart, 1);
    layout->addStretch(0);
    setUsual();
    for (const QListWidget *list : {m_columns, m_sensitive})
        connect(list, &QListWidget::itemChanged, this, &ExportColumns::changed);
}

void ExportColumns::makeSensitivePart()
{
    auto *part = new QVBoxLayout(m_sensitivePart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(4);
    part->addWidget(labelled(tr("Sensitive answers"), u"section"_s, m_sensitivePart));
    part->addWidget(labelled(tr("Diet and access needs tell about health and religion. Export them only for "
                                "those who must know, and have the file deleted afterwards."),
                             u"small"_s, m_sensitivePart));
    m_sensitive->setMaximumHeight(96);
    part->addWidget(m_sensitive);
    part->addStretch(1);
    for (const ListColumn &column : columnsOf(m_programme)) {
        if (column.sensitive)
            addItem(m_sensitive, column, false);
    }
    m_sensitivePart->setVisible(m_sensitive->count() > 0);
}

void ExportColumns::fill(const QStringList &order, const std::function<bool(const ListColumn &)> &isTicked)
{
    std::vector<ListColumn> columns = columnsOf(m_programme);
    // Columns that were not there when the order was chosen stay behind the others.
    std::ranges::stable_sort(columns, {}, [&order](const ListColumn &column) {
        const qsizetype place = order.indexOf(column.key);
        return place < 0 ? order.size() : place;
    });
    const QSignalBlocker quiet(m_columns);
    m_columns->clear();
    for (const ListColumn &column : columns) {
        if (!column.sensitive)
            addItem(m_columns, column, isTicked(column));
    }
    m_columns->setCurrentRow(0);
}

void ExportColumns::setChosen(const QStringList &keys)
{
    fill(keys, [&keys](const ListColumn &column) {
        return keys.isEmpty() ? !column.further : keys.contains(column.key);
    });
    emit changed();
}

void ExportColumns::setUsual()
{
    const QSettings settings;
    const QStringList order = settings.value(kOrder).toStringList();
    const QStringList leftOut = settings.value(kLeftOut).toStringList();
    fill(order, [&](const ListColumn &column) {
        return !leftOut.contains(column.key) && (!column.further || order.contains(column.key));
    });
    emit changed();
}

void ExportColumns::setChoice(Choice columns, bool sensitive)
{
    m_columns->setVisible(columns != None);
    m_columns->setEnabled(columns == Open);
    m_links->setVisible(columns == Open);
    m_none->setVisible(columns == None);
    // Of what is given only what leaves is shown.
    for (int row = 0; row < m_columns->count(); ++row) {
        QListWidgetItem *item = m_columns->item(row);
        item->setHidden(columns == Given && item->checkState() != Qt::Checked);
    }
    m_takesSensitive = sensitive;
    m_sensitivePart->setVisible(sensitive && m_sensitive->count() > 0);
}

QStringList ExportColumns::chosen() const
{
    return keysOf(m_columns, true);
}

QStringList ExportColumns::sensitive() const
{
    return m_takesSensitive ? keysOf(m_sensitive, true) : QStringList();
}

void ExportColumns::remember() const
{
    QSettings settings;
    QStringList order;
    for (int row = 0; row < m_columns->count(); ++row)
        order.append(m_columns->item(row)->data(Qt::UserRole).toString());
    settings.setValue(kOrder, order);
    settings.setValue(kLeftOut, keysOf(m_columns, false));
}

bool ExportColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_columns && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isMove = press->key() == Qt::Key_Up || press->key() == Qt::Key_Down;
        if (isMove && press->modifiers().testFlag(Qt::AltModifier)) {
            moveColumn(press->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ExportColumns::moveColumn(int step)
{
    const int row = m_columns->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_columns->count())
        return;
    QListWidgetItem *item = m_columns->takeItem(row);
    m_columns->insertItem(target, item);
    m_columns->setCurrentRow(target);
}

void ExportColumns::tickAll(bool ticked)
{
    for (int row = 0; row < m_columns->count(); ++row)
        m_columns->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

} // namespace colloquia
