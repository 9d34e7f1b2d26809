// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/badgelook.h"

#include "app/paper/qrcode.h"

#include <algorithm>
#include <cmath>

namespace colloquia {

BadgeLook::BadgeLook(const Programme &programme, const Logos &logos, const Stock &stock,
                     const Design &switches)
    : language(&Language::of(programme.colloquium.language)), capitals(programme.colloquium.capitals),
      medianPoint(programme.colloquium.medianPoint), design(switches), profiles(programme), label(stock.label)
{
    const double side = std::min(label.width(), label.height());
    margin = std::clamp(0.08 * side, 2.2, 8.0);
    placeBand(stock.printedRadius(), stock.reach());
    detail = points(std::clamp(0.2 * side, 7.5, 16.0));
    placeCode();
    placeName();
    placeFooter(programme.colloquium);
    if (design.logos)
        placeLogos(programme.partners, logos);
}

void BadgeLook::placeBand(double cornerRadius, double reach)
{
    bandHeight = std::clamp(0.07 * label.height(), 2.8, 8.0);
    bandType = {Weight::Bold, Mm(bandHeight * 0.62)};
    if (reach > 0) {
        band.addRect(QRectF(-reach, -reach, label.width() + 2 * reach, bandHeight + reach));
        return;
    }
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

void BadgeLook::placeName()
{
    // An upright badge has room to breathe; a small one has not.
    const bool upright = label.height() > label.width();
    top = bandHeight + (upright ? 0.1 * label.height() : std::clamp(0.05 * label.height(), 1.2, 8.0));
    nameGap = upright ? 0.4 : 0.12;
    // One size for all names that are not long: two lines of it fit above the code, or beside it where
    // labels are low.
    const double above = qr.top() - quiet - top;
    const double room = label.height() < 40 ? label.height() * 0.35 : above;
    const double twoLines = room / (2 * lineHeight({Weight::Bold, Mm(1)}));
    largestName = Mm(std::min(twoLines, points(0.4 * label.width()).value));
    smallestName = std::min(points(9), largestName);
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
    const Mm size = points(std::clamp(0.12 * label.height(), 6.0, 8.0));
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
    double height = std::clamp(0.12 * label.height(), 3.2, 13.0);
    logoBand = LogoBand(shown, logos, {columnWidth(), height});
    // Names that stand for logos get rows enough to be read, as long as there is room for the people: on a
    // low label there is none.
    const double most = label.height() < 40 ? height : 0.25 * label.height();
    const auto isTooSmall = [this] {
        const Mm letters = logoBand.smallestLetters();
        return letters.value > 0 && letters < LogoBand::kReadable;
    };
    for (double more = height * 1.1; isTooSmall() && more <= most; more *= 1.1)
        logoBand = LogoBand(shown, logos, {columnWidth(), height = more});
    footerTop -= logoBand.size().height() + 0.25 * std::min(height, 0.12 * label.height());
    logoCorner = {margin, footerTop};
}

} // namespace colloquia
