// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/listkinds.h"

#include <QStringList>

namespace colloquia {

// The columns that a kind of list has where none are chosen.
QStringList usualColumns(ListKind kind);
// How wide a column is beside the others.
double shareOf(const QString &column);

} // namespace colloquia
