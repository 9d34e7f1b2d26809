// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/language.h"

#include <span>

namespace colloquia {

// Which list is printed.
enum class ListKind { Alphabetical, ByOrganisation, ByCategory, Protocol, Excused, SignIn, Workshops, Kit };

// How a kind is called by commands and on the sheet.
struct ListKindWords
{
    const char *key = "";   // "by-organisation"
    const char *title = ""; // English, context "List"
};

// By kind.
std::span<const ListKindWords> listKinds();
// Whether people sign on it.
constexpr bool isSigned(ListKind kind)
{
    return kind == ListKind::SignIn || kind == ListKind::Workshops;
}
// As the sheet is headed.
QString titleOf(ListKind kind, const Language &language);

} // namespace colloquia
