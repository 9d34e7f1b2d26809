// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <QStringList>

#include <vector>

// Filters, orders and columns speak of questions, categories, workshops and ranks as these are called. Where
// one is called otherwise, they follow.
namespace colloquia {

struct Renaming
{
    RecordKind kind = RecordKind::KindCount; // Question, Category, Workshop or Rank
    QString from = {};
    QString to = {};

    bool operator==(const Renaming &) const = default;
};
using Renamings = std::vector<Renaming>;

// The field that such a record is called by; null for other kinds.
const Field *callingField(RecordKind kind);
// What is called otherwise in the second of the two.
Renamings renamingsBetween(const Programme &before, const Programme &after);

// A key like "question:Diet"; others stay.
QString renamedKey(const QString &key, const Renamings &renamings);
// The names a condition of that key (as it is kept) holds.
QStringList renamedValues(const QString &key, const QStringList &values, const Renamings &renamings);
// Texts of questions, or keys of fields, which stay.
QStringList renamedColumns(const QStringList &columns, const Renamings &renamings);

} // namespace colloquia
