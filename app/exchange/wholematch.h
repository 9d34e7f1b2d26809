// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/folding.h"
#include "app/model/whole.h"

#include <QHash>

namespace colloquia {

// What a record is known by, in the document and in a file alike; references are the document's numbers.
inline QStringList keysOf(const Category &one)
{
    return {folded(one.name)};
}
inline QStringList keysOf(const Rank &one)
{
    return {folded(one.title)};
}
inline QStringList keysOf(const Question &one)
{
    return {folded(one.text)};
}
inline QStringList keysOf(const Workshop &one)
{
    return {folded(one.title)};
}
inline QStringList keysOf(const Partner &one)
{
    return {folded(one.name)};
}
inline QStringList keysOf(const Document &one)
{
    return {folded(one.title)};
}
inline QStringList keysOf(const Design &one)
{
    return {folded(one.name)};
}
inline QStringList keysOf(const ListView &one)
{
    return {folded(one.name)};
}
inline QStringList keysOf(const ExportPreset &one)
{
    return {folded(one.name)};
}
inline QStringList keysOf(const ListLayout &one)
{
    return {folded(one.name)};
}
inline QStringList keysOf(const Letter &one)
{
    return {folded(one.name)};
}
inline QStringList keysOf(const Batch &one)
{
    return {stored::value(one.at).toString()};
}
QStringList keysOf(const Attendee &one);

// Of what hangs on others: their numbers.
template<class Record>
QStringList keysOf(const Record &one)
{
    QStringList parts;
    for (const Field &field : fieldsOf(kindOf<Record>)) {
        // An attendee has one answer to a question, one representative …
        const bool isKey = std::is_same_v<Record, Representation>
                               ? field.key == std::string_view("represented")
                           : std::is_same_v<Record, RefusedName> ? true
                                                                 : field.type == FieldType::Reference;
        if (isKey)
            parts.append(field.get(&one).toString());
    }
    return {parts.join(u' ')};
}

// The document's records, given out each once: of several that are called the same, in their order.
template<class Record>
class Matching
{
public:
    explicit Matching(const std::vector<Record> &records) : m_records(records), m_taken(records.size())
    {
        for (size_t i = 0; i < records.size(); ++i) {
            for (const QString &key : keysOf(records[i]))
                m_places[key].push_back(i);
        }
    }

    // Null: there is none, or none any more.
    const Record *take(const Record &wanted)
    {
        for (const QString &key : keysOf(wanted)) {
            for (const size_t place : m_places.value(key)) {
                if (m_taken[place])
                    continue;
                m_taken[place] = true;
                return &m_records[place];
            }
        }
        return nullptr;
    }

    [[nodiscard]] std::vector<Record> left() const
    {
        std::vector<Record> records;
        for (size_t i = 0; i < m_records.size(); ++i) {
            if (!m_taken[i])
                records.push_back(m_records[i]);
        }
        return records;
    }

private:
    const std::vector<Record> &m_records;
    std::vector<bool> m_taken;
    QHash<QString, std::vector<size_t>> m_places;
};

} // namespace colloquia
