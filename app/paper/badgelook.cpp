// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/badgelook.h"

#include "app/model/names.h"
#include "app/paper/inks.h"
#include "app/paper/qrcode.h"

#include <algorithm>
#include <cmath>

namespace colloquia {

namespace {

// White on dark colours, black on light ones.
QColor readableOn(QColor colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const double light =
        0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    return light < 0.3 ? inks::kPaper : inks::kText;
}

} // namespace

BadgeLook::BadgeLook(const Programme &programme, const Logos &logos, const Stock &stock,
                     const Design &switches)
    : language(&Language::of(programme.colloquium.language)), capitals(programme.colloquium.capitals),
      medianPoint(programme.colloquium.medianPoint), design(switches), label(stock.label)
{
    const double side = std::min(label.width(), label.height());
    margin = std::clamp(0.08 * side, 2.2, 8.0);
    placeBand(stock.cornerRadius);
    largestName = points(std::min(0.42 * label.height(), 0.32 * label.width()));
    smallestName = std::min(points(9), largestName);
    detail = points(std::clamp(0.2 * side, 7.5, 14.0));
    placeCode();
    placeFooter(programme.colloquium);
    if (design.logos)
        placeLogos(programme.partners, logos);
    nameProfiles(programme.categories);
}

void BadgeLook::placeBand(double cornerRadius)
{
    bandHeight = std::clamp(0.07 * label.height(), 2.8, 8.0);
    bandType = {Weight::Bold, Mm(bandHeight * 0.66)};
    top = bandHeight + std::clamp(0.05 * label.height(), 1.2, 8.0);
    // Rounded as the label's corners are, so that no colour lies beside it.
    const double radius = std::min({cornerRadius, label.width() / 2, label.height() / 2});
    const double below = std::max(radius - bandHeight, 0.0);
    const double angle = radius > 0 ? std::asin(below / radius) * 180 / 3.14159265358979 : 0;
    const QRectF corner(0, 0, 2 * radius, 2 * radius);
    const double inset = radius - std::sqrt(radius * radius - below * below);
    band.moveTo(inset, bandHeight);
    if (radius > 0) {
        band.arcTo(corner, 180 - angle, angle - 90);
        band.arcTo(corner.translated(label.width() - 2 * radius, 0), 90, angle - 90);
    } else {
        band.lineTo(0, 0);
        band.lineTo(label.width(), 0);
    }
    band.lineTo(label.width() - inset, bandHeight);
    band.closeSubpath();
}

void BadgeLook::placeCode()
{
    const double symbol = std::clamp(0.32 * std::min(label.width(), label.height()), 11.0, 22.0);
    quiet = symbol * kQuietModules / kQrModules;
    // The letters are as wide as the code above them.
    const QString example = QStringLiteral("BCDF-GHJK-LNPR");
    codeType.size = points(1);
    codeType.size = std::max(points(4), points(0.98 * symbol / widthOf(example, codeType)));
    lastLine = label.height() - margin;
    const double letters = codeType.size.value * Face::of(codeType.weight).capHeight();
    const double edge = label.width() - std::max(margin, quiet);
    qr = {edge - symbol, lastLine - letters - quiet - symbol, symbol, symbol};
}

void BadgeLook::placeFooter(const Colloquium &colloquium)
{
    const Mm size = points(std::clamp(0.12 * label.height(), 5.0, 8.0));
    footer.type = {Weight::Regular, size};
    QStringList title = wrapped(briefTitle(colloquium), footer.type, columnWidth());
    constexpr qsizetype kTitleLines = 2;
    if (title.size() > kTitleLines) {
        const QString rest = title.mid(kTitleLines - 1).join(u' ');
        title = {title.front(), elided(rest, footer.type, columnWidth())};
    }
    footer.lines = title;
    const QString date = language->span(colloquium.startDate, {}, colloquium.endDate, {});
    if (!date.isEmpty())
        footer.lines.append(elided(date, footer.type, columnWidth()));
    footerTop =
        lastLine - ascentOf(footer.type) - (double(footer.lines.size()) - 1) * lineHeight(footer.type);
    if (footer.lines.isEmpty())
        footerTop = lastLine;
}

void BadgeLook::placeLogos(const std::vector<Partner> &partners, const Logos &logos)
{
    std::vector<Partner> shown;
    std::copy_if(partners.begin(), partners.end(), std::back_inserter(shown),
                 [](const Partner &partner) { return partner.onBadges; });
    if (shown.empty())
        return;
    const double height = std::clamp(0.12 * label.height(), 3.2, 13.0);
    logoBand = LogoBand(shown, logos, {columnWidth(), height});
    footerTop -= logoBand.size().height() + 0.25 * height;
    logoCorner = {margin, footerTop};
}

void BadgeLook::nameProfiles(const std::vector<Category> &categories)
{
    for (const Category &category : categories) {
        Profile profile;
        profile.category = category.id;
        profile.name = medianPoint ? category.name : withoutMedianPoint(category.name);
        profile.colour = QColor(category.colour);
        if (!profile.colour.isValid())
            profile.colour = inks::kNoCategory;
        profile.onColour = readableOn(profile.colour);
        // As many letters as tell it from those before.
        for (int letters = 1; letters <= 3; ++letters) {
            profile.mark = profile.name.left(1).toUpper() + profile.name.mid(1, letters - 1);
            if (std::none_of(m_profiles.begin(), m_profiles.end(),
                             [&profile](const Profile &other) { return other.mark == profile.mark; }))
                break;
        }
        m_profiles.push_back(profile);
    }
    Profile none;
    none.colour = inks::kNoCategory;
    none.onColour = inks::kText;
    m_profiles.push_back(none);
}

const BadgeLook::Profile &BadgeLook::profileOf(CategoryId category) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end() - 1, [category](const Profile &p) {
        return category.isValid() && p.category == category;
    });
    return *found;
}

} // namespace colloquia
