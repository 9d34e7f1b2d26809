// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/ids.h"

#include <QString>

namespace colloquia {

// What is wrong with a badge, or worth a look before paper is spent.
struct BadgeProblem
{
    enum Kind {
        NameDoesNotFit,
        DetailsDoNotFit,
        CharactersWithoutFont,
        OfDesign, // from here on remarks: it can be printed as it is
        NoOrganisation,
        NoCategory,
        AllCapitals,
        SameName,
        NotExpected, // was chosen by hand, but is not registered on site
        CoarsePicture,
        CategoryWithoutColour,
        WithoutHours, // so that a certificate cannot say how long
        KindCount
    };

    AttendeeId attendee = {};
    QString name = {};     // in the sentence, that leads to what it is about
    QString sentence = {}; // in the screen's language
    Kind kind = NameDoesNotFit;
    QString field = {}; // of the record, that is at fault
    // What it is about, where that is no attendee.
    PartnerId partner = {};
    CategoryId category = {};
    WorkshopId workshop = {};
    bool design = false;
    bool logo = false; // of the colloquium

    // Somebody has to decide; the command's exit status says so.
    [[nodiscard]] bool isSerious() const { return kind < OfDesign; }

    bool operator==(const BadgeProblem &) const = default;
};

// What so many of a kind are called together: "Names that do not fit: 3".
QString headOf(BadgeProblem::Kind kind, int count);

} // namespace colloquia
