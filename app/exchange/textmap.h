// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>

#include <unordered_map>

namespace colloquia {

struct TextHash
{
    using is_transparent = void;
    size_t operator()(QStringView text) const noexcept { return qHash(text); }
};

// Values under texts, found by places in other texts: nothing is copied to look for one.
template<class Value>
using TextMap = std::unordered_map<QString, Value, TextHash, std::equal_to<>>;

} // namespace colloquia
