// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

// The tables of places that are part of the program.
namespace colloquia::placetable {

// The rows below the head, by cells. Without the table no place has a name.
QList<QStringList> rows(const QString &name);

} // namespace colloquia::placetable
