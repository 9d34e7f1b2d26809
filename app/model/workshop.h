// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/colloquium.h"
#include "app/model/field.h"

namespace colloquia {

// Whatever has its own attendance: a workshop, a plenary, a half-day, a meal, a visit. Date, hours, room and
// capacity may not be known yet.
struct Workshop
{
    WorkshopId id = {};
    WorkshopKind kind = WorkshopKind::Workshop;
    QString title = {};
    QString description = {};
    QDate date = {};
    QTime startTime = {};
    QTime endTime = {};
    QString room = {};
    std::optional<int> capacity = {};
    QString moderators = {}; // names, one a line or separated by commas
    QString speakers = {};
    bool signUpOpen = true;
    int position = 0;
    QString material = {}; // what is needed in the room

    bool operator==(const Workshop &) const = default;
};

template<>
struct KindOf<Workshop>
{
    static constexpr RecordKind value = RecordKind::Workshop;
};

std::span<const Field> workshopFields();
Result<void> validate(const Workshop &workshop);

// By position, as the organisers ordered them.
void sortWorkshops(std::vector<Workshop> &workshops);

// A half-day that people sign for, of which nothing else is known: no part of a programme to be read.
bool isOnlySigned(const Workshop &workshop);

// Its day; where that is not known, the day of a colloquium that has but one, as far as an hour says that it
// is then: what has neither may be long before.
QDate dayOf(const Workshop &workshop, const Colloquium &colloquium);

// As the day goes: by day and hour, what is not known yet last, those alike in the organisers' order.
std::vector<const Workshop *> inOrderOfTheDay(const std::vector<Workshop> &workshops,
                                              const Colloquium &colloquium);

// The names in `moderators` or `speakers`.
QStringList namesIn(const QString &people);

// Two workshops at the same time that share a room or a person. Said, never forbidden.
struct Clash
{
    WorkshopId first = {};
    WorkshopId second = {};
    QString room = {};   // the shared room, or
    QString person = {}; // the shared person

    bool operator==(const Clash &) const = default;
};
std::vector<Clash> clashesOf(const std::vector<Workshop> &workshops);

} // namespace colloquia
