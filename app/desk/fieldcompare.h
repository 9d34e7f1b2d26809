// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/attendee.h"

namespace colloquia {

// How two people's values of a field compare: for lists of a hundred thousand, where it can be without making
// values of them.
struct FieldCompare
{
    explicit FieldCompare(const Field &compared);

    [[nodiscard]] bool same(const Attendee &a, const Attendee &b) const
    {
        return isSame ? isSame(a, b) : field.get(&a) == field.get(&b);
    }
    [[nodiscard]] bool less(const Attendee &a, const Attendee &b) const
    {
        return isLess ? isLess(a, b) : field.get(&a).toString() < field.get(&b).toString();
    }

    using Compare = bool (*)(const Attendee &, const Attendee &);

    Field field;
    Compare isSame = nullptr;
    Compare isLess = nullptr;
};

} // namespace colloquia
