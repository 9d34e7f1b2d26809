// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>

namespace colloquia {

// A length on paper.
struct Mm
{
    double value = 0;

    constexpr Mm() = default;
    constexpr explicit Mm(double millimetres) : value(millimetres) {}

    constexpr auto operator<=>(const Mm &) const = default;
    constexpr Mm operator+(Mm other) const { return Mm(value + other.value); }
    constexpr Mm operator-(Mm other) const { return Mm(value - other.value); }
    constexpr Mm operator*(double factor) const { return Mm(value * factor); }
    constexpr double operator/(Mm other) const { return value / other.value; }
};

inline constexpr double kMmInInch = 25.4;

constexpr Mm mm(double value)
{
    return Mm(value);
}

// A typographer's point is the 72nd part of an inch.
constexpr Mm points(double value)
{
    return Mm(value * kMmInInch / 72);
}

constexpr double inPoints(Mm length)
{
    return length.value * 72 / kMmInInch;
}

} // namespace colloquia
