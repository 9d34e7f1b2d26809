// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/relations.h"
#include "app/paper/artwork.h"

#include <span>

namespace colloquia {

// A design to begin with, drawn for the label that it is printed on.
struct StartingDesign
{
    const char *key = "";
    const char *name = "";  // English, context "Design"
    const char *about = ""; // what it is good for
    DesignPurpose purpose = DesignPurpose::Badge;
    Artwork (*draw)(QSizeF label, const Language &language) = nullptr;

    [[nodiscard]] QString shownName(const Language &language) const { return language.say("Design", name); }
};

// In the order they are offered; the first is the usual one.
std::span<const StartingDesign> startingDesigns();

// The design as it is printed on labels of that size: one that is still as it was begun is drawn anew for
// them, one that somebody has changed is stretched.
Artwork forLabel(const Artwork &artwork, QSizeF label);

// What the look that is laid out by itself would be as a drawing, with its switches.
Artwork classicArtwork(QSizeF label, const Language &language, const Design &switches);

} // namespace colloquia
