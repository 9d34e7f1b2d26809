// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/importplan.h"

namespace colloquia::testing {

// What a file is compared with, as a document gives it. Whole cards come from `cards`, which must last.
ImportBasis importBasis(const Programme &programme, const std::vector<AttendeeCard> &cards,
                        const std::vector<Form> &forms, const std::vector<FormRow> &formRows);

// What a document keeps, as plain values: carries plans out as the store does, without a file.
struct FakeDocument
{
    Programme programme = {};
    std::vector<AttendeeCard> cards = {};
    std::vector<Form> forms = {};
    std::vector<FormRow> formRows = {};
    qint64 lastId = 0;

    [[nodiscard]] ImportBasis basis() const { return importBasis(programme, cards, forms, formRows); }
    void apply(const Plan &plan);
    AttendeeCard *called(const QString &familyName, const QString &givenName = {});
    [[nodiscard]] QString codeOf(AttendeeId id) const;
};

} // namespace colloquia::testing
