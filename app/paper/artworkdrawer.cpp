// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/artworkdrawer.h"

#include "app/paper/inks.h"
#include "app/paper/qrcode.h"
#include "app/paper/startingdesigns.h"

#include <algorithm>

namespace colloquia {

namespace {

constexpr double kWritingLine = 0.2; // mm
constexpr double kNear = 0.05;

bool isBlank(const BadgePerson &person)
{
    return person.givenName.isEmpty() && person.familyName.isEmpty();
}

// Where in the room something of that size begins.
double shifted(double room, double size, int place)
{
    return (room - size) * place / 2;
}

QRectF placed(const QRectF &area, QSizeF size, const Element &element)
{
    return {area.topLeft() + QPointF(shifted(area.width(), size.width(), int(element.across)),
                                     shifted(area.height(), size.height(), int(element.down))),
            size};
}

// As large as the area allows, in its own proportions.
QRectF placed(const QRectF &area, const QImage &image, const Element &element)
{
    return placed(area, QSizeF(image.size()).scaled(area.size(), Qt::KeepAspectRatio), element);
}

QRectF codeIn(const Element &element)
{
    const double side = std::min(element.area.width(), element.area.height());
    const double quiet = side * kQuietModules / (kQrModules + 2 * kQuietModules);
    return placed(element.area, {side, side}, element).adjusted(quiet, quiet, -quiet, -quiet);
}

// What is drawn into the element's area must be seen through: a code needs white behind it.
bool liesOnColour(const std::vector<Element> &elements, size_t of)
{
    return std::any_of(elements.begin(), elements.begin() + std::ptrdiff_t(of), [&](const Element &other) {
        return other.area.intersects(elements[of].area) &&
               (other.kind == Element::Kind::Picture ||
                (other.kind == Element::Kind::Box && !other.colour.isEmpty()));
    });
}

} // namespace

ArtworkDrawer::ArtworkDrawer(const Artwork &artwork, const BadgeGround &ground, DesignPurpose purpose)
    : m_words(ground.programme, ground.printedOn), m_label(ground.stock.label),
      m_radius(ground.stock.printedRadius()), m_bleed(ground.stock.reach()), m_fold(artwork.fold),
      m_isCertificate(purpose == DesignPurpose::Certificate), m_isBadge(purpose == DesignPurpose::Badge),
      m_logosOf(purpose == DesignPurpose::Badge ? &Partner::onBadges : &Partner::onPrints)
{
    const Artwork fitted = forLabel(artwork, m_label);
    m_front = prepared(fitted.front, Side::Front, ground);
    m_back = prepared(fitted.back, Side::Back, ground);
}

ArtworkDrawer::Parts ArtworkDrawer::prepared(const std::vector<Element> &elements, Side side,
                                             const BadgeGround &ground) const
{
    Parts parts;
    for (size_t i = 0; i < elements.size(); ++i) {
        Part part;
        part.element = elements[i];
        const Element &element = part.element;
        part.onlyIfEmpty = element.only.startsWith(u'!');
        part.only = badgeFieldCalled(part.onlyIfEmpty ? element.only.mid(1) : element.only);
        switch (element.kind) {
        case Element::Kind::Text:
            part.text = BadgeText(element.text);
            if (!part.text.names())
                part.nameAbove = nameAbove(parts, element);
            if (part.text.isFixed())
                part.fixed = blockOf(part, {}, parts);
            break;
        case Element::Kind::Picture:
        case Element::Kind::Logo: {
            const auto picture = ground.pictures.find(
                element.kind == Element::Kind::Logo ? ground.programme.colloquium.logo : element.picture);
            if (picture != ground.pictures.end())
                part.image = picture->second;
            break;
        }
        case Element::Kind::Partners: {
            std::vector<Partner> shown;
            std::ranges::copy_if(ground.programme.partners, std::back_inserter(shown), m_logosOf);
            part.band = LogoBand(shown, ground.logos, element.area.size(), int(element.across) / 2.0);
            break;
        }
        case Element::Kind::Code:
            part.modules = codeIn(element);
            part.onColour = liesOnColour(elements, i);
            break;
        case Element::Kind::Line:
        case Element::Kind::Box:
            part.shape = shapeOf(element, side);
            // A rectangle is shorter to write than a path of four lines.
            constexpr int kCornersOfRectangle = 5;
            if (part.shape.elementCount() == kCornersOfRectangle)
                part.rectangle = part.shape.boundingRect();
            break;
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

// Nothing is printed beside the label's rounded corners; what touches a cut edge goes on into the bleed, but
// never over a fold.
QPainterPath ArtworkDrawer::shapeOf(const Element &element, Side side) const
{
    const QSizeF face = faceSize(m_label, m_fold);
    QRectF area = element.area;
    // Folded over its upper edge, both faces have the fold above: the back is printed upside down.
    const bool foldAbove = m_fold == Fold::Top;
    const bool foldLeft = m_fold == Fold::Side && side == Side::Front;
    const bool foldRight = m_fold == Fold::Side && side == Side::Back;
    area.adjust(area.left() <= kNear && !foldLeft ? -m_bleed : 0,
                area.top() <= kNear && !foldAbove ? -m_bleed : 0,
                area.right() >= face.width() - kNear && !foldRight ? m_bleed : 0,
                area.bottom() >= face.height() - kNear ? m_bleed : 0);
    QPainterPath shape;
    shape.addRect(area);
    QPainterPath label;
    label.addRoundedRect(QRectF({0, 0}, m_label), m_radius, m_radius);
    label.translate(-faceArea(m_label, m_fold, foldAbove ? Side::Front : side).topLeft());
    return m_radius <= 0 || label.contains(area) ? shape : shape.intersected(label);
}

bool ArtworkDrawer::isShown(const Part &part, const BadgePerson &person) const
{
    return part.only == BadgeField::FieldCount ||
           m_words.valueOf(part.only, person).isEmpty() == part.onlyIfEmpty;
}

// The name that the text stands below, by its place on the face.
std::optional<size_t> ArtworkDrawer::nameAbove(const Parts &parts, const Element &element)
{
    std::optional<size_t> found;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].element.kind == Element::Kind::Text && parts[i].text.names() &&
            parts[i].element.area.bottom() <= element.area.top() + kNear)
            found = i;
    }
    return found;
}

TextBlock ArtworkDrawer::blockOf(const Part &part, const BadgePerson &person, const Parts &face) const
{
    if (part.fixed)
        return *part.fixed;
    const Element &element = part.element;
    const QStringList lines = part.text.lines(m_words, person);
    TextRoom room{element.area.size(), element.bold ? Weight::Bold : Weight::Regular, points(element.size),
                  points(element.smallest)};
    if (part.nameAbove && !m_isCertificate) {
        // Nothing below a long name is larger than it.
        const Part &name = face[*part.nameAbove];
        if (element.size > name.element.smallest)
            room.largest =
                std::max(std::min(room.largest, blockOf(name, person, face).type.size), room.smallest);
    }
    if (part.text.names()) {
        // A name is rather a little smaller than broken.
        constexpr double kWorthBreaking = 0.72;
        TextRoom whole = room;
        whole.mostLines = 1;
        whole.smallest = std::max(whole.smallest, whole.largest * kWorthBreaking);
        whole.last = whole.smallest;
        if (const TextBlock block = fitted(lines, whole); block.fits)
            return block;
    }
    const TextBlock block = fitted(lines, room);
    return m_isCertificate && element.across == Element::Across::Middle
               ? balanced(block, lines, element.area.width())
               : block;
}

QColor ArtworkDrawer::colourOf(const QString &colour, const BadgePerson &person, QColor otherwise) const
{
    if (colour.isEmpty())
        return otherwise;
    if (colour == kCategoryColour)
        return m_words.profiles().of(person.category).colour;
    if (colour == kOnCategoryColour)
        return m_words.profiles().of(person.category).onColour;
    const QColor named(colour);
    return named.isValid() ? named : otherwise;
}

void ArtworkDrawer::draw(Canvas &canvas, QPointF corner, const BadgePerson &person, Side side) const
{
    if (m_fold == Fold::None) {
        drawFace(canvas, corner, person, side);
        return;
    }
    if (side == Side::Back)
        return;
    drawFace(canvas, corner + faceArea(m_label, m_fold, Side::Front).topLeft(), person, Side::Front);
    const QRectF back = faceArea(m_label, m_fold, Side::Back).translated(corner);
    if (m_fold == Fold::Top)
        canvas.turned(back.center(), [&] { drawFace(canvas, back.topLeft(), person, Side::Back); });
    else
        drawFace(canvas, back.topLeft(), person, Side::Back);
    // Where to fold: a tick at each edge.
    constexpr double kTick = 2;
    for (const double edge : {0.0, 1.0}) {
        const QPointF start = m_fold == Fold::Top ? QPointF(edge * (m_label.width() - kTick), back.height())
                                                  : QPointF(back.width(), edge * (m_label.height() - kTick));
        const QSizeF tick = m_fold == Fold::Top ? QSizeF(kTick, kWritingLine) : QSizeF(kWritingLine, kTick);
        canvas.fill(QRectF(corner + start, tick), inks::kLine);
    }
}

void ArtworkDrawer::drawFace(Canvas &canvas, QPointF corner, const BadgePerson &person, Side side) const
{
    for (const Part &part : parts(side)) {
        if (isShown(part, person))
            drawPart(canvas, corner, person, part, parts(side));
    }
}

void ArtworkDrawer::drawPart(Canvas &canvas, QPointF corner, const BadgePerson &person, const Part &part,
                             const Parts &face) const
{
    const Element &element = part.element;
    switch (element.kind) {
    case Element::Kind::Text:
        drawText(canvas, corner, person, part, face);
        break;
    case Element::Kind::Picture:
    case Element::Kind::Logo:
        if (!part.image.isNull())
            canvas.image(placed(element.area, part.image, element).translated(corner), part.image);
        break;
    case Element::Kind::Partners:
        part.band.draw(
            canvas,
            corner +
                placed(element.area, {element.area.width(), part.band.size().height()}, element).topLeft());
        break;
    case Element::Kind::Code:
        drawCode(canvas, corner, person, part);
        break;
    case Element::Kind::Line:
        fillShape(canvas, corner, part, colourOf(element.colour, person, inks::kText));
        break;
    case Element::Kind::Box:
        if (!element.colour.isEmpty())
            fillShape(canvas, corner, part, colourOf(element.colour, person, inks::kPaper));
        if (!element.outline.isEmpty())
            canvas.outline(element.area.translated(corner), element.thickness,
                           colourOf(element.outline, person, inks::kText));
        break;
    }
}

void ArtworkDrawer::fillShape(Canvas &canvas, QPointF corner, const Part &part, QColor colour)
{
    if (part.rectangle.isEmpty())
        canvas.fill(part.shape.translated(corner), colour);
    else
        canvas.fill(part.rectangle.translated(corner), colour);
}

void ArtworkDrawer::drawText(Canvas &canvas, QPointF corner, const BadgePerson &person, const Part &part,
                             const Parts &face) const
{
    const Element &element = part.element;
    if (part.text.names() && isBlank(person)) {
        const double foot = element.area.top() + element.area.height() * 0.8;
        canvas.fill(
            QRectF(corner + QPointF(element.area.left(), foot), QSizeF(element.area.width(), kWritingLine)),
            inks::kLine);
        return;
    }
    const TextBlock block = blockOf(part, person, face);
    const QColor colour = colourOf(element.colour, person, inks::kText);
    double y = element.area.top() + shifted(element.area.height(), block.height(), int(element.down));
    // What does not fit sticks out below rather than above.
    y = std::max(y, element.area.top());
    for (const QString &line : block.lines) {
        double x = element.area.left();
        // A line begins where its script does.
        const bool fromRight = element.across == Element::Across::Left && line.isRightToLeft();
        const int across = fromRight ? int(Element::Across::Right) : int(element.across);
        if (across > 0)
            x += shifted(element.area.width(), widthOf(line, block.type), across);
        canvas.text(corner + QPointF(x, y + ascentOf(block.type)), line, block.type, colour);
        y += lineHeight(block.type);
    }
}

void ArtworkDrawer::drawCode(Canvas &canvas, QPointF corner, const BadgePerson &person,
                             const Part &part) const
{
    const QImage code = qrImage(person.code);
    if (code.isNull())
        return;
    if (part.onColour) {
        const double quiet = part.modules.width() * kQuietModules / kQrModules;
        canvas.fill(part.modules.adjusted(-quiet, -quiet, quiet, quiet).translated(corner), inks::kPaper);
    }
    canvas.image(part.modules.translated(corner), code);
}

bool ArtworkDrawer::fits(const BadgePerson &person, Side side, size_t element) const
{
    const Parts &all = parts(side);
    return element >= all.size() || all[element].element.kind != Element::Kind::Text ||
           !isShown(all[element], person) || blockOf(all[element], person, all).fits;
}

BadgeFit ArtworkDrawer::fitOf(const BadgePerson &person) const
{
    BadgeFit fit;
    for (const Side side : {Side::Front, Side::Back}) {
        for (const Part &part : parts(side)) {
            if (part.element.kind != Element::Kind::Text || !isShown(part, person))
                continue;
            const TextBlock block = blockOf(part, person, parts(side));
            bool &kept = part.text.names() ? fit.name : fit.details;
            // What is the same on all badges is said once, of the design.
            kept = kept && (block.fits || part.fixed);
            fit.text += block.lines.join(QString());
        }
    }
    return fit;
}

} // namespace colloquia
