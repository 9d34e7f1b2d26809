// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/badgedrawer.h"

#include "app/paper/artworkdrawer.h"
#include "app/paper/artworkjson.h"
#include "app/paper/badgelayout.h"

namespace colloquia {

namespace {

// The look that is laid out for the label it stands on.
class LayoutDrawer : public BadgeDrawer
{
public:
    LayoutDrawer(const Design &design, const BadgeGround &ground)
        : m_look(ground.programme, ground.logos, ground.stock, design)
    {}

    void draw(Canvas &canvas, QPointF corner, const BadgePerson &person, Side) const override
    {
        drawBadge(canvas, corner, person, m_look);
    }
    [[nodiscard]] BadgeFit fitOf(const BadgePerson &person) const override
    {
        const BadgeLayout layout = layoutOf(person, m_look);
        return {layout.nameFits, layout.detailsFit,
                person.givenName + person.familyName + person.organisation +
                    (m_look.design.position ? person.position : QString()) +
                    (m_look.design.representing ? person.represents : QString())};
    }

private:
    BadgeLook m_look;
};

} // namespace

BadgeDrawer::~BadgeDrawer() = default;

std::shared_ptr<const BadgeDrawer> drawerFor(const Design &design, const BadgeGround &ground)
{
    const Artwork artwork = artworkOf(design.contents);
    if (artwork.isEmpty())
        return std::make_shared<LayoutDrawer>(design, ground);
    return std::make_shared<ArtworkDrawer>(artwork, ground, design.purpose);
}

} // namespace colloquia
