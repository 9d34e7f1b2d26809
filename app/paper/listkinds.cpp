// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/listkinds.h"

namespace colloquia {

namespace {

constexpr ListKindWords kKinds[] = {
    {"alphabetical", QT_TRANSLATE_NOOP("List", "List of attendees")},
    {"by-organisation", QT_TRANSLATE_NOOP("List", "Attendees by organisation")},
    {"by-category", QT_TRANSLATE_NOOP("List", "Attendees by category")},
    {"protocol", QT_TRANSLATE_NOOP("List", "Protocol list")},
    {"excused", QT_TRANSLATE_NOOP("List", "Excused and represented")},
    {"sign-in", QT_TRANSLATE_NOOP("List", "Sign-in sheet")},
    {"workshops", QT_TRANSLATE_NOOP("List", "A sheet for each workshop")},
    {"kit", QT_TRANSLATE_NOOP("List", "Everything for the day")},
    {"programme", QT_TRANSLATE_NOOP("List", "Programme of the day")},
    {"running-order", QT_TRANSLATE_NOOP("List", "Running order")},
    {"caterer", QT_TRANSLATE_NOOP("List", "Meals for the caterer")},
    {"training", QT_TRANSLATE_NOOP("List", "Sign-in sheet of a training")},
};

static_assert(std::size(kKinds) == kListKinds);

} // namespace

std::span<const ListKindWords> listKinds()
{
    return kKinds;
}

QString titleOf(ListKind kind, const Language &language)
{
    return language.say("List", kKinds[size_t(kind)].title);
}

} // namespace colloquia
