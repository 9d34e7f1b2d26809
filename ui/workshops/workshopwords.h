// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/figures.h"
#include "app/model/workshop.h"

// Workshops as the window says them.
namespace colloquia::workshopwords {

// "11 Dec 2017, 9:30 – 12:00"; "Not known yet".
QString when(const Workshop &workshop);
// Places taken of those there are: "28 / 30", or "28".
QString places(const Workshop &workshop, const WorkshopFigures &figures);
// "3 waiting · 2 remote"; "" if nobody is.
QString others(const WorkshopFigures &figures);
// One sentence for each clash of this workshop with another.
QStringList clashes(const Workshop &workshop, const std::vector<Workshop> &all);
// The icon of its kind.
QString iconOf(WorkshopKind kind);

// Whether one more person finds a seat.
bool hasFreeSeat(const Workshop &workshop, const WorkshopFigures &figures);

} // namespace colloquia::workshopwords
