// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndex>
#include <QRect>

class QTableView;

// As in a spreadsheet a text that is longer than its cell goes on over the empty cells beside it: "Excusé·e →
// Jérôme Gauthier" is read though the column is as narrow as "Excusé·e". Each cell draws its own part.
namespace colloquia::spilling {

// The place of the cell together with the empty ones that follow it.
QRect reach(const QTableView &table, const QModelIndex &index);
// The cell whose text may go on over this one, which is empty; invalid where there is none.
QModelIndex source(const QTableView &table, const QModelIndex &index);

} // namespace colloquia::spilling
