// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/writer.h"

#include <algorithm>
#include <vector>

// Records whose order is the organisers' own, kept as a position. All give the records as they stand after.
namespace colloquia::ordering {

inline bool contains(const std::vector<qint64> &ids, qint64 id)
{
    return std::ranges::find(ids, id) != ids.end();
}

// Those of `ids` one place up (-1) or down (1); those at the end stay.
template<class Record>
std::vector<Record> moved(std::vector<Record> records, const std::vector<qint64> &ids, int step)
{
    const auto chosen = [&](qsizetype i) { return contains(ids, records[size_t(i)].id.value); };
    const auto count = qsizetype(records.size());
    for (qsizetype n = 0; n < count; ++n) {
        const qsizetype i = step < 0 ? n : count - 1 - n;
        const qsizetype other = i + step;
        if (chosen(i) && other >= 0 && other < count && !chosen(other))
            std::swap(records[size_t(i)], records[size_t(other)]);
    }
    return records;
}

// Those of `ids` put before the place, in their order.
template<class Record>
std::vector<Record> put(const std::vector<Record> &records, const std::vector<qint64> &ids, size_t before)
{
    std::vector<Record> result;
    std::vector<Record> chosen;
    size_t place = 0;
    for (size_t i = 0; i < records.size(); ++i) {
        if (contains(ids, records[i].id.value))
            chosen.push_back(records[i]);
        else
            result.push_back(records[i]);
        if (i < before)
            place = result.size();
    }
    result.insert(result.begin() + qsizetype(place), chosen.begin(), chosen.end());
    return result;
}

template<class Record>
void number(std::vector<Record> &records)
{
    int position = 0;
    for (Record &record : records)
        record.position = position++;
}

// Writes what differs between the two lists of the same records.
template<class Record>
Result<void> write(Writer &writer, const std::vector<Record> &before, const std::vector<Record> &after)
{
    for (const Record &record : after) {
        const auto old = std::ranges::find(before, record.id, &Record::id);
        if (old == before.end() || *old == record)
            continue;
        if (const auto done = writer.change(*old, record); !done)
            return done;
    }
    return {};
}

} // namespace colloquia::ordering
