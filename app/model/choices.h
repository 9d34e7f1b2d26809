// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/language.h"

#include <QString>

#include <span>

namespace colloquia {

// One value a field can be chosen from: the word kept in files and JSON, and its label (context "Choice").
struct Choice
{
    const char *key = "";
    const char *label = "";
};

// Each enumeration's values are the indexes into its choices.
enum class Status : quint8 { Invited, Registered, Waiting, Excused, Withdrawn };
enum class Mode : quint8 { OnSite, Remote };
enum class Role : quint8 { Participant, Speaker, Organiser, Press, Guest };
enum class Consent : quint8 { Unknown, Yes, No };
enum class Reply : quint8 { Unknown, Form, Email, Letter, Telephone, InPerson };
enum class Owed : quint8 { NotNeeded, Awaited, Received };
enum class PartnerRole : quint8 {
    ProgrammeLead,
    Organiser,
    AssociatedOrganiser,
    Partner,
    Funder,
    Host,
    Media
};
enum class WorkshopKind : quint8 {
    Workshop,
    PreparatoryWorkshop,
    ParallelWorkshop,
    Plenary,
    HalfDay,
    Meal,
    Visit
};
enum class EnrolmentState : quint8 { Enrolled, Waiting };
enum class DesignPurpose : quint8 { Badge, PlaceCard, Certificate };

template<class E>
std::span<const Choice> choices();

template<>
std::span<const Choice> choices<Status>();
template<>
std::span<const Choice> choices<Mode>();
template<>
std::span<const Choice> choices<Role>();
template<>
std::span<const Choice> choices<Consent>();
template<>
std::span<const Choice> choices<Reply>();
template<>
std::span<const Choice> choices<Owed>();
template<>
std::span<const Choice> choices<PartnerRole>();
template<>
std::span<const Choice> choices<WorkshopKind>();
template<>
std::span<const Choice> choices<EnrolmentState>();
template<>
std::span<const Choice> choices<DesignPurpose>();

// The words kept in files, in the order of the choices.
QStringList keysOf(std::span<const Choice> choices);

// The word kept in files, e.g. "registered". The empty word is that of Unknown and NotNeeded alone.
template<class E>
QString keyOf(E value)
{
    static const QStringList keys = keysOf(choices<E>()); // asked for each cell of long lists
    return keys[qsizetype(value)];
}

// The word a person reads, e.g. "Inscrit·e".
template<class E>
QString labelOf(E value, const Language &language = Language::ofScreen())
{
    return language.say("Choice", choices<E>()[static_cast<size_t>(value)].label);
}

// The value of a word kept in a file; `otherwise` if it is none.
template<class E>
E fromKey(QStringView key, E otherwise)
{
    const auto all = choices<E>();
    for (size_t i = 0; i < all.size(); ++i) {
        if (key == QLatin1StringView(all[i].key))
            return static_cast<E>(i);
    }
    return otherwise;
}

// The choice that a person's or a file's word means: key or label in either language, case and accents
// aside, median point or not. -1: none.
int choiceMeant(std::span<const Choice> choices, const QString &word);

} // namespace colloquia
