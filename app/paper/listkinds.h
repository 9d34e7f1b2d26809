// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/language.h"

#include <span>

namespace colloquia {

// Which list is printed.
enum class ListKind {
    Alphabetical,
    ByOrganisation,
    ByCategory,
    Protocol,
    Excused,
    SignIn,
    Workshops,
    Kit,
    DayProgramme,
    RunningOrder,
    Caterer,
    Training
};
inline constexpr int kListKinds = 12;

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
    return kind == ListKind::SignIn || kind == ListKind::Workshops || kind == ListKind::Training;
}
// Whether it is made of the workshops alone.
constexpr bool isOfWorkshops(ListKind kind)
{
    return kind == ListKind::DayProgramme || kind == ListKind::RunningOrder;
}
// Whether it has a row for each person.
constexpr bool isOfPeople(ListKind kind)
{
    return kind != ListKind::Kit && kind != ListKind::Caterer && !isOfWorkshops(kind);
}
// As the sheet is headed.
QString titleOf(ListKind kind, const Language &language);

} // namespace colloquia
