// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/artwork.h"
#include "app/paper/badgeperson.h"
#include "app/paper/canvas.h"
#include "app/paper/logoband.h"
#include "app/paper/stock.h"

#include <QDate>

#include <memory>

namespace colloquia {

// The colloquium's logo and the pictures of designs, by their files.
using Pictures = std::map<FileId, QImage>;

// What a design is drawn with on every badge alike.
struct BadgeGround
{
    const Programme &programme;
    const Logos &logos;
    const Pictures &pictures;
    const Stock &stock;
    QDate printedOn = {};
};

// How a badge of one person comes out.
struct BadgeFit
{
    bool name = true; // fits at a readable size
    bool details = true;
    QString text = {}; // everything of the person that is printed
};

// A picture that stands on every badge, as large as it is printed.
struct PrintedPicture
{
    enum What { OfDesign, LogoOfColloquium, LogoOfPartner };

    What what = OfDesign;
    PartnerId partner = {};
    QImage image = {};
    QSizeF size = {};
};

// Draws the badges of one design on one stock: laid out by itself, or as it was drawn.
class BadgeDrawer
{
public:
    virtual ~BadgeDrawer();

    // On the label that has its corner there.
    virtual void draw(Canvas &canvas, QPointF corner, const BadgePerson &person, Side side) const = 0;
    [[nodiscard]] virtual BadgeFit fitOf(const BadgePerson &person) const = 0;
    // Something is printed on the sheet's other side.
    [[nodiscard]] virtual bool hasBack() const { return false; }

    // All that the badge says of the person, colours included; for comparing alone.
    [[nodiscard]] virtual QString says(const BadgePerson &person) const = 0;
    // It says where the person's workshops are, and when.
    [[nodiscard]] virtual bool tellsProgramme() const { return false; }
    [[nodiscard]] virtual bool usesCategoryColour() const = 0;
    [[nodiscard]] virtual std::vector<PrintedPicture> pictures() const = 0;
    // What of the design will not do on paper, in sentences.
    [[nodiscard]] virtual QStringList remarks() const = 0;

protected:
    BadgeDrawer() = default;
    BadgeDrawer(const BadgeDrawer &) = default;
    BadgeDrawer &operator=(const BadgeDrawer &) = default;
};

// The partners' logos of a band.
std::vector<PrintedPicture> picturesIn(const LogoBand &band);
// That partners' names in it are too small to read, as one sentence; nothing where they are not.
QStringList remarksOn(const LogoBand &band);

std::shared_ptr<const BadgeDrawer> drawerFor(const Design &design, const BadgeGround &ground);

} // namespace colloquia
