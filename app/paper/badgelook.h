// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/badgeperson.h"
#include "app/paper/badgeprofile.h"
#include "app/paper/logoband.h"
#include "app/paper/stock.h"
#include "app/paper/typesetter.h"

#include <QPainterPath>

namespace colloquia {

// What is the same on every badge of a print: the places of things on the label, the colloquium's words, the
// categories' colours. Lengths from the label's top left corner.
struct BadgeLook
{
    BadgeLook(const Programme &programme, const Logos &logos, const Stock &stock, const Design &design);

    const Language *language = nullptr;
    bool capitals = true;
    bool medianPoint = true;
    Design design = {};
    BadgeProfiles profiles;

    QSizeF label = {};
    double margin = 0;
    QPainterPath band = {};
    double bandHeight = 0;
    Type bandType = {};
    double top = 0;   // where the name begins
    QRectF qr = {};   // the code's modules
    double quiet = 0; // white around it
    Type codeType = {};
    double lastLine = 0; // the baseline that the code's letters and the date share
    TextBlock footer = {};
    double footerTop = 0; // where the footer, or the logos above it, begin
    LogoBand logoBand = {};
    QPointF logoCorner = {};
    double nameGap = 0; // below the name, in ems
    Mm largestName = {};
    Mm smallestName = {};
    Mm detail = {}; // the organisation's size where there is room

    // Beside the code, and over the whole width.
    [[nodiscard]] double columnWidth() const { return qr.left() - quiet - margin; }
    [[nodiscard]] double fullWidth() const { return label.width() - 2 * margin; }

private:
    void placeName();
    void placeBand(double cornerRadius, double reach);
    void placeCode();
    void placeFooter(const Colloquium &colloquium);
    void placeLogos(const std::vector<Partner> &partners, const Logos &logos);
};

} // namespace colloquia
