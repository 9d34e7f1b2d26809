// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/csvwriter.h"
#include "app/model/card.h"
#include "app/tasks/exportformat.h"

#include <span>

namespace colloquia {

// Counts that leave without anybody's name.
struct CountTable
{
    QString title = {};
    QStringList headers = {};
    std::vector<QVariantList> rows = {}; // texts and whole numbers

    bool operator==(const CountTable &) const = default;
};

// How many eat at each meal; of each question in `diets` how many gave which answer. Without meals in the
// programme: everybody counts for one.
CountTable catererTable(std::span<const AttendeeCard *const> people, const Programme &programme,
                        const std::vector<QuestionId> &diets);

// How many from each organisation, département and category.
CountTable funderTable(std::span<const AttendeeCard *const> people, const Programme &programme,
                       const QDateTime &now);

Result<QByteArray> tableBytes(const CountTable &table, ExportFormat format);

} // namespace colloquia
