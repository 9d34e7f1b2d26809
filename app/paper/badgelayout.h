// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/badgelook.h"

namespace colloquia {

// Where everything of one badge stands, in millimetres from the label's top left corner.
struct BadgeLayout
{
    struct Part
    {
        TextBlock block = {};
        QPointF corner = {};
        QColor colour = {};
    };

    QStringList names = {}; // as printed, for those who say what is wrong with them
    std::vector<Part> parts = {};
    std::vector<QRectF> writingLines = {}; // for what is written by hand
    bool nameFits = true;
    bool detailsFit = true;
};

BadgeLayout layoutOf(const BadgePerson &person, const BadgeLook &look);
// The layout with band, code and footer, on the label at `corner` of the page.
void drawBadge(Canvas &canvas, QPointF corner, const BadgePerson &person, const BadgeLook &look);

} // namespace colloquia
