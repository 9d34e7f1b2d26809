// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/badgelayout.h"

#include "app/model/badgecode.h"
#include "app/model/names.h"
#include "app/paper/inks.h"
#include "app/paper/qrcode.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace colloquia {

namespace {

constexpr int kNameLines = 3;
constexpr double kRule = 0.2; // mm

// How far letters reach below their line, in ems: Arabic ones do.
double depthBelow(const QStringList &lines)
{
    const auto isDeep = [](QChar c) { return c.script() == QChar::Script_Arabic; };
    const bool deep = std::ranges::any_of(
        lines, [&isDeep](const QString &line) { return std::ranges::any_of(line, isDeep); });
    return deep ? 0.4 : 0;
}

// A line below the name: role, position, organisation, whom somebody represents.
struct Detail
{
    QString text = {};
    Weight weight = Weight::Regular;
    double size = 1; // in look.detail
    QColor colour = {};
};

std::vector<Detail> detailsOf(const BadgePerson &person, const BadgeLook &look)
{
    const auto printed = [&look](const QString &text) {
        return look.medianPoint ? text : withoutMedianPoint(text);
    };
    std::vector<Detail> details;
    if (look.design.role && person.role != Role::Participant)
        details.push_back({printed(labelOf(person.role, *look.language)), Weight::Bold, 1, inks::kText});
    if (look.design.position && !person.position.isEmpty())
        details.push_back({printed(person.position), Weight::Regular, 0.9, inks::kText});
    if (!person.organisation.isEmpty() && !person.unnamed)
        details.push_back({person.organisation, Weight::Regular, 1, inks::kText});
    if (look.design.representing && !person.represents.isEmpty()) {
        const QString sentence =
            look.language->say("Badge", QT_TRANSLATE_NOOP("Badge", "representing %1")).arg(person.represents);
        details.push_back({printed(sentence), Weight::Regular, 0.85, inks::kMuted});
    }
    return details;
}

// All in one proportion, from their own sizes down to where they fit; the smallest is still read.
std::vector<TextBlock> setDetails(const std::vector<Detail> &details, QSizeF room, Mm size, bool &fits)
{
    constexpr int kMostLines = 3;
    const double least = points(6).value;
    const double last = points(3).value;
    // A long word is shrunk before it is broken.
    double largest = size.value;
    for (const Detail &detail : details) {
        const double widest = widestWord(detail.text, {detail.weight, Mm(detail.size)});
        largest = std::max(std::min(largest, room.width() / std::max(widest, 0.01)), least);
    }
    std::vector<TextBlock> blocks;
    for (double base = largest;; base *= 0.95) {
        blocks.clear();
        double height = 0;
        bool few = true;
        for (const Detail &detail : details) {
            TextBlock block;
            block.type = {detail.weight, Mm(std::max(base * detail.size, last))};
            block.lines = wrapped(detail.text, block.type, room.width());
            few = few && block.lines.size() <= kMostLines;
            height += block.height();
            blocks.push_back(std::move(block));
        }
        const bool within = height <= room.height();
        fits = within && (few || base * 0.95 < least) && base >= least * 0.999;
        if (fits || (within && base < least) || base <= last)
            return blocks;
        if (base > least && base * 0.95 < least)
            base = least / 0.95;
    }
}

// The name over the whole width above the code, or beside it; on as few lines as its size is not much
// smaller for: whole names read better than broken ones. Nothing where none of it fits from `smallest` on.
std::optional<TextBlock> setName(const QStringList &names, const BadgeLook &look, double reserved,
                                 Mm smallest)
{
    constexpr double kWorthBreaking = 1.25;
    // Two lines of Arabic with what hangs below them.
    const double share = depthBelow(names) > 0 ? 0.85 : 1;
    const QSizeF above(look.fullWidth(), (look.qr.top() - look.quiet - look.top) * share);
    const Mm largest = std::max(look.largestName * share, smallest);
    const QSizeF beside(look.columnWidth(), look.footerTop - look.top - reserved);
    std::optional<TextBlock> best;
    for (const int lines : {1, kNameLines}) {
        for (const QSizeF &room : {above, beside}) {
            if (best && best->type.size >= largest)
                return best;
            TextBlock block = fitted(names, {room, Weight::Bold, largest, smallest, lines, smallest});
            const double worth = lines > 1 ? kWorthBreaking : 1;
            if (block.fits && (!best || block.type.size > best->type.size * worth))
                best = std::move(block);
        }
    }
    return best;
}

TextBlock setName(const QStringList &names, const BadgeLook &look, double reserved)
{
    // A word without end is broken before the whole name is small.
    for (const Mm smallest : {std::max(look.smallestName, look.largestName * 0.5), look.smallestName}) {
        if (const auto block = setName(names, look, reserved, smallest))
            return *block;
    }
    // Then it is as small as can be read and takes what it needs from the rest: a name is never cut.
    return fitted(names, {{look.columnWidth(), look.footerTop - look.top},
                          Weight::Bold,
                          look.smallestName,
                          look.smallestName,
                          kNameLines + 1});
}

void addWritingLines(BadgeLayout &layout, const BadgeLook &look, int count, double width)
{
    const double step = look.largestName.value * 1.5;
    for (int i = 1; i <= count; ++i)
        layout.writingLines.emplace_back(look.margin, look.top + i * step - kRule, width, kRule);
}

} // namespace

BadgeLayout layoutOf(const BadgePerson &person, const BadgeLook &look)
{
    BadgeLayout layout;
    if (!person.attendee.isValid() && person.familyName.isEmpty() && person.givenName.isEmpty()) {
        const double room = look.footerTop - look.top;
        addWritingLines(layout, look, room > look.largestName.value * 4 ? 3 : 2, look.fullWidth());
        return layout;
    }
    const std::vector<Detail> details = detailsOf(person, look);
    double top = look.top;
    if (person.unnamed) {
        addWritingLines(layout, look, 1, look.fullWidth());
        top += look.largestName.value * 1.5 + 1;
        const TextBlock block = fitted({person.seat}, {{look.columnWidth(), look.footerTop - top},
                                                       Weight::Bold,
                                                       look.largestName * 0.75,
                                                       points(6),
                                                       kNameLines});
        layout.names = {person.seat};
        layout.nameFits = block.fits;
        layout.parts.push_back({block, {look.margin, top}, inks::kText});
        top += block.height();
    } else {
        for (const QString &name :
             {person.givenName, look.capitals ? inCapitals(person.familyName) : person.familyName}) {
            if (!name.isEmpty())
                layout.names.append(name);
        }
        const double line = lineHeight({Weight::Regular, points(6.5)});
        const TextBlock block =
            setName(layout.names, look, double(std::min<size_t>(details.size() * 2, 4)) * line + 0.8);
        layout.nameFits = block.fits;
        layout.parts.push_back({block, {look.margin, top}, inks::kText});
        top += block.height() + look.nameGap * block.type.size.value;
    }
    if (details.empty())
        return layout;
    const double bottom = look.footerTop - 0.3 * look.footer.type.size.value;
    // Never louder than the name.
    const Mm size = std::min(look.detail, layout.parts.front().block.type.size * 0.85);
    bool fits = false;
    std::vector<TextBlock> blocks =
        setDetails(details, {look.fullWidth(), look.qr.top() - look.quiet - top}, size, fits);
    if (!fits || blocks.front().type.size < size * details.front().size) {
        // Beside the code there is more height.
        bool besideFits = false;
        auto beside = setDetails(details, {look.columnWidth(), bottom - top}, size, besideFits);
        if (!fits || beside.front().type.size > blocks.front().type.size) {
            blocks = std::move(beside);
            fits = besideFits;
        }
    }
    layout.detailsFit = fits;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const double height = blocks[i].height();
        layout.parts.push_back({std::move(blocks[i]), {look.margin, top}, details[i].colour});
        top += height;
    }
    return layout;
}

void drawBadge(Canvas &canvas, QPointF corner, const BadgePerson &person, const BadgeLook &look)
{
    const BadgeProfile &profile = look.profiles.of(person.category);
    canvas.fill(look.band.translated(corner), profile.colour);
    const double cap = look.bandType.size.value * Face::of(look.bandType.weight).capHeight();
    const double baseline = corner.y() + (look.bandHeight + cap) / 2;
    if (look.design.category) {
        const QString name = elided(profile.name, look.bandType, look.fullWidth());
        canvas.text({corner.x() + look.margin, baseline}, name, look.bandType, profile.onColour);
    } else {
        const double left = look.label.width() - look.margin - widthOf(profile.mark, look.bandType);
        canvas.text({corner.x() + left, baseline}, profile.mark, look.bandType, profile.onColour);
    }
    const BadgeLayout layout = layoutOf(person, look);
    for (const BadgeLayout::Part &part : layout.parts) {
        const double deepest =
            part.corner.y() + part.block.height() + depthBelow(part.block.lines) * part.block.type.size.value;
        const bool isAbove = deepest <= look.qr.top() - look.quiet;
        draw(canvas, corner + part.corner, part.block, part.colour,
             isAbove ? look.fullWidth() : look.columnWidth());
    }
    for (const QRectF &line : layout.writingLines)
        canvas.fill(line.translated(corner), inks::kLine);
    look.logoBand.draw(canvas, corner + look.logoCorner);
    const double footer = look.lastLine - ascentOf(look.footer.type) -
                          (double(look.footer.lines.size()) - 1) * lineHeight(look.footer.type);
    draw(canvas, corner + QPointF(look.margin, footer), look.footer, inks::kMuted);
    if (const QImage code = qrImage(person.code); !code.isNull()) {
        canvas.image(look.qr.translated(corner), code);
        const QString letters = printedBadgeCode(person.code);
        const double left = look.qr.center().x() - widthOf(letters, look.codeType) / 2;
        canvas.text(corner + QPointF(left, look.lastLine), letters, look.codeType, inks::kText);
    }
}

} // namespace colloquia
