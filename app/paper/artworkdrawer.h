// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/badgedrawer.h"
#include "app/paper/badgetext.h"
#include "app/paper/typesetter.h"

#include <QPainterPath>

#include <optional>

namespace colloquia {

// Draws badges as somebody has designed them, fitted to the label they are printed on.
class ArtworkDrawer : public BadgeDrawer
{
public:
    // Partners have logos on badges, on other prints, or on both.
    ArtworkDrawer(const Artwork &artwork, const BadgeGround &ground,
                  DesignPurpose purpose = DesignPurpose::Badge);

    void draw(Canvas &canvas, QPointF corner, const BadgePerson &person, Side side) const override;
    [[nodiscard]] BadgeFit fitOf(const BadgePerson &person) const override;
    [[nodiscard]] QString says(const BadgePerson &person) const override;
    [[nodiscard]] bool tellsProgramme() const override;
    [[nodiscard]] bool usesCategoryColour() const override;
    [[nodiscard]] std::vector<PrintedPicture> pictures() const override;
    [[nodiscard]] QStringList remarks() const override;
    [[nodiscard]] bool hasBack() const override { return m_fold == Fold::None && !m_back.empty(); }

    // One face alone, upright, for who designs it.
    void drawFace(Canvas &canvas, QPointF corner, const BadgePerson &person, Side side) const;
    [[nodiscard]] double cornerRadius() const { return m_radius; }
    // Whether what the element says of the person fits; by its place on its face.
    [[nodiscard]] bool fits(const BadgePerson &person, Side side, size_t element) const;

private:
    // An element with all that is the same on every badge.
    struct Part
    {
        Element element = {};
        BadgeText text = {};
        std::optional<TextBlock> fixed = {};  // of a text without anybody's fields
        std::optional<size_t> nameAbove = {}; // on the same face
        BadgeField only = BadgeField::FieldCount;
        bool onlyIfEmpty = false;
        QPainterPath shape = {};
        QRectF rectangle = {}; // the shape, where it is one
        QImage image = {};
        LogoBand band = {};
        QRectF modules = {}; // of a code
        bool onColour = false;
    };
    using Parts = std::vector<Part>;

    [[nodiscard]] Parts prepared(const std::vector<Element> &elements, Side side,
                                 const BadgeGround &ground) const;
    [[nodiscard]] QPainterPath shapeOf(const Element &element, Side side) const;
    [[nodiscard]] const Parts &parts(Side side) const { return side == Side::Front ? m_front : m_back; }
    [[nodiscard]] bool isShown(const Part &part, const BadgePerson &person) const;
    [[nodiscard]] static std::optional<size_t> nameAbove(const Parts &parts, const Element &element);
    [[nodiscard]] TextBlock blockOf(const Part &part, const BadgePerson &person, const Parts &face) const;
    [[nodiscard]] QColor colourOf(const QString &colour, const BadgePerson &person, QColor otherwise) const;
    void drawPart(Canvas &canvas, QPointF corner, const BadgePerson &person, const Part &part,
                  const Parts &face) const;
    static void fillShape(Canvas &canvas, QPointF corner, const Part &part, QColor colour);
    void drawText(Canvas &canvas, QPointF corner, const BadgePerson &person, const Part &part,
                  const Parts &face) const;
    void drawCode(Canvas &canvas, QPointF corner, const BadgePerson &person, const Part &part) const;

    BadgeWords m_words;
    QSizeF m_label;
    double m_radius;
    double m_bleed;
    Fold m_fold;
    // Set as a letter is: lines in the middle are balanced, for which there is time where there are few, and
    // a long name makes nothing below it smaller.
    bool m_isCertificate;
    bool m_isBadge;
    bool Partner::*m_logosOf;
    Parts m_front;
    Parts m_back;
};

} // namespace colloquia
