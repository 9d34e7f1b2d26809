// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/importplan.h"

namespace colloquia::testing {

// What a document keeps, as plain values: carries plans out as the store does, without a file.
struct FakeDocument
{
    Programme programme = {};
    std::vector<AttendeeCard> cards = {};
    std::vector<Form> forms = {};
    std::vector<FormRow> formRows = {};
    qint64 lastId = 0;

    [[nodiscard]] ImportBasis basis() const { return {programme, cards, forms, formRows, 7}; }
    void apply(const Plan &plan);
    AttendeeCard *called(const QString &familyName, const QString &givenName = {});
    [[nodiscard]] QString codeOf(AttendeeId id) const;
};

} // namespace colloquia::testing
