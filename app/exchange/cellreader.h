// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/mapping.h"
#include "app/exchange/stampreader.h"
#include "app/exchange/textmap.h"
#include "app/model/card.h"

#include <vector>

namespace colloquia {

// What a cell says about one field.
struct CellValue
{
    QVariant kept = {};     // as Field::get gives it; null: nothing
    QString reason = {};    // why it is not understood; empty: it is
    bool isLeftOut = false; // the person has said that the word means nothing
};

// Reads the cells of attendees' fields, in both languages, and makes the categories that are missing.
class CellReader
{
public:
    CellReader(const Programme &programme, const Mapping &mapping, bool createCategories,
               const StampReader &stamps);

    CellValue read(const Field &field, QStringView text);
    // Whether the text names a choice or category that there is, whatever the person made of it.
    [[nodiscard]] bool knows(const Field &field, const QString &text) const;
    [[nodiscard]] const std::vector<Category> &newCategories() const { return m_newCategories; }
    // The category's name, of those to be created as well.
    [[nodiscard]] QString categoryName(CategoryId id) const;

private:
    const CellValue &category(QStringView given);
    CellValue readCategory(const QString &given);
    const CellValue &choice(const Field &field, QStringView text);
    CellValue readChoice(const Field &field, const QString &text) const;

    const Programme &m_programme;
    const Mapping &m_mapping;
    bool m_createCategories;
    StampReader m_stamps;
    std::vector<Category> m_newCategories;
    // What was read once.
    TextMap<CellValue> m_categories;
    QHash<const char *, TextMap<CellValue>> m_choices; // by the field's key
};

// Whether two kept values mean the same: an e-mail's capitals, how a telephone number is grouped, and the
// seconds of a stamp that was written without them make no difference.
bool meansTheSame(const Field &field, const QVariant &a, const QVariant &b);

} // namespace colloquia
