// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/attendee.h"

namespace colloquia {

// People's values of a field, and how they compare: for lists of a hundred thousand, where it can be without
// making values of them.
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

    // As it is kept; nothing where the field is no text.
    [[nodiscard]] QString text(const Attendee &a) const
    {
        return textOf ? textOf(a) : field.get(&a).toString();
    }

    using Compare = bool (*)(const Attendee &, const Attendee &);
    using Text = const QString &(*)(const Attendee &);

    Field field;
    Compare isSame = nullptr;
    Compare isLess = nullptr;
    Text textOf = nullptr;
};

} // namespace colloquia
