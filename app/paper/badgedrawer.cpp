// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/badgedrawer.h"

#include "app/paper/artworkdrawer.h"
#include "app/paper/artworkjson.h"
#include "app/paper/badgelayout.h"

#include <QCoreApplication>

namespace colloquia {

namespace {

constexpr QChar kBetween(0x1f);

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

    [[nodiscard]] QString says(const BadgePerson &person) const override
    {
        const Design &design = m_look.design;
        const QStringList parts = {person.givenName,
                                   person.familyName,
                                   person.organisation,
                                   design.role ? keyOf(person.role) : QString(),
                                   design.position ? person.position : QString(),
                                   design.representing ? person.represents : QString(),
                                   QString::number(person.category.value)};
        return parts.join(kBetween);
    }
    [[nodiscard]] bool usesCategoryColour() const override { return true; }
    [[nodiscard]] std::vector<PrintedPicture> pictures() const override
    {
        return picturesIn(m_look.logoBand);
    }
    [[nodiscard]] QStringList remarks() const override { return remarksOn(m_look.logoBand); }

private:
    BadgeLook m_look;
};

} // namespace

BadgeDrawer::~BadgeDrawer() = default;

std::vector<PrintedPicture> picturesIn(const LogoBand &band)
{
    std::vector<PrintedPicture> pictures;
    for (const LogoBand::Mark &mark : band.marks()) {
        if (!mark.image.isNull())
            pictures.push_back({PrintedPicture::LogoOfPartner, mark.partner, mark.image, mark.area.size()});
    }
    return pictures;
}

QStringList remarksOn(const LogoBand &band)
{
    const Mm letters = band.smallestLetters();
    if (letters.value <= 0 || letters.value >= LogoBand::kReadable.value)
        return {};
    return {QCoreApplication::translate("BadgeProblem",
                                        "The partners' names are printed in letters of %1 points, too small "
                                        "to read: give the partners logos, or a larger badge.")
                .arg(Language::ofScreen().locale().toString(inPoints(letters), 'f', 1))};
}

std::shared_ptr<const BadgeDrawer> drawerFor(const Design &design, const BadgeGround &ground)
{
    const Artwork artwork = artworkOf(design.contents);
    if (artwork.isEmpty())
        return std::make_shared<LayoutDrawer>(design, ground);
    return std::make_shared<ArtworkDrawer>(artwork, ground, design.purpose);
}

} // namespace colloquia
