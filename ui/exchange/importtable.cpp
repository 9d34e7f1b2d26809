// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/importtable.h"

#include "ui/widgets/headwidth.h"

#include <QHeaderView>

#include <algorithm>

namespace colloquia {

namespace {

constexpr int kNarrowestColumn = 56;
constexpr int kWidestColumn = 240;
constexpr int kWidestHead = 360; // a question may be a sentence
constexpr int kHeaderRoom = 8;   // the style sheet's padding is not counted

} // namespace

QTableView *importTable(const QString &name, const QString &accessible, QAbstractItemModel *model,
                        QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(name);
    table->setAccessibleName(accessible);
    table->setModel(model);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(30);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setResizeContentsPrecision(40);
    return table;
}

void fitImportColumns(QTableView &table)
{
    table.resizeColumnsToContents();
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const int width = std::min(table.columnWidth(column) + kHeaderRoom, kWidestColumn);
        const int head = std::min(headWidth(*table.horizontalHeader(), column), kWidestHead);
        table.setColumnWidth(column, std::max({kNarrowestColumn, width, head}));
    }
}

} // namespace colloquia
