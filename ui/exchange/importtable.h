// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace colloquia {

// A table of the import window: rows are chosen whole, and Tab leads out of it.
QTableView *importTable(const QString &name, const QString &accessible, QAbstractItemModel *model,
                        QWidget *parent);

// As wide as their cells and heads need, within reason.
void fitImportColumns(QTableView &table);

} // namespace colloquia
