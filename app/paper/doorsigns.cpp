// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/doorsigns.h"

#include "app/model/language.h"
#include "app/paper/inks.h"
#include "app/paper/sorting.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kPage(297, 210); // mm
constexpr double kSide = 20;
constexpr double kTop = 18;
constexpr double kFoot = 16;
constexpr double kHours = 62;      // the least column of hours
constexpr double kMostHours = 110; // of the width
constexpr double kGap = 7;
constexpr double kLogoHeight = 14;
constexpr Type kDay{Weight::Regular, points(20)};
constexpr Type kEntry{Weight::Bold, points(24)};
constexpr Type kPeople{Weight::Regular, points(16)};
constexpr Type kSmall{Weight::Regular, points(11)};

double width()
{
    return kPage.width() - 2 * kSide;
}

} // namespace

DoorSigns::DoorSigns(const Programme &programme, const Logos &logos)
{
    const Colloquium &colloquium = programme.colloquium;
    const Language &language = Language::of(colloquium.language);
    m_event = elided(briefTitle(colloquium), kSmall, width());
    std::vector<Partner> shown;
    std::ranges::copy_if(programme.partners, std::back_inserter(shown), &Partner::onPrints);
    m_logos = LogoBand(shown, logos, {width(), kLogoHeight});

    // Rooms by name, days in their order; what has no room yet has no door.
    const QCollator collator = collatorOf(language);
    const auto before = [&collator](const std::pair<QString, QDate> &a, const std::pair<QString, QDate> &b) {
        const int room = collator.compare(a.first, b.first);
        return room != 0 ? room < 0 : a.second < b.second;
    };
    std::map<std::pair<QString, QDate>, std::vector<const Workshop *>, decltype(before)> doors(before);
    for (const Workshop &workshop : programme.workshops) {
        if (!workshop.room.isEmpty())
            doors[{workshop.room, dayOf(workshop, colloquium)}].push_back(&workshop);
    }
    for (auto &[door, plan] : doors) {
        // What has no hour yet stands last.
        std::ranges::stable_sort(plan, {}, [](const Workshop *workshop) {
            return std::pair(!workshop->startTime.isValid(), workshop->startTime);
        });
        m_signs.push_back(signOf(door.first, door.second, plan, language));
    }
}

DoorSigns::Sign DoorSigns::signOf(const QString &room, QDate date, const std::vector<const Workshop *> &plan,
                                  const Language &language) const
{
    Sign sign;
    sign.date = date;
    sign.room = fitted({room}, {{width(), 60}, Weight::Bold, points(72), points(30), 2});
    sign.day = date.isValid() ? language.weekdayDate(date) : QString();
    const auto hoursOf = [&language](const Workshop &workshop) {
        QString hours;
        if (workshop.startTime.isValid())
            hours = language.time(workshop.startTime);
        if (workshop.startTime.isValid() && workshop.endTime.isValid())
            hours += u" – "_s + language.time(workshop.endTime);
        return hours;
    };
    sign.hours = kHours;
    for (const Workshop *workshop : plan)
        sign.hours = std::max(sign.hours, widthOf(hoursOf(*workshop), kEntry) + kGap);
    sign.hours = std::min(sign.hours, kMostHours);
    const double column = width() - sign.hours;
    // Many things in one room are set smaller, so that all of the day stands on its door.
    for (double scale = 1; scale > 0.4; scale -= 0.1) {
        sign.entries.clear();
        double height = 0;
        for (const Workshop *workshop : plan) {
            Entry entry;
            entry.hours = hoursOf(*workshop);
            entry.title.type = {kEntry.weight, kEntry.size * scale};
            entry.title.lines = wrapped(workshop->title, entry.title.type, column);
            entry.people.type = {kPeople.weight, kPeople.size * scale};
            if (const QStringList people = namesIn(workshop->speakers); !people.isEmpty())
                entry.people.lines = wrapped(people.join(u", "_s), entry.people.type, column);
            height += entry.height() + kGap * scale;
            sign.entries.push_back(std::move(entry));
        }
        const double taken =
            kTop + sign.room.height() + lineHeight(kDay) + 2.5 * kGap + m_logos.size().height();
        if (height <= kPage.height() - taken - kFoot)
            break;
    }
    return sign;
}

QSizeF DoorSigns::size(int) const
{
    return kPage;
}

void DoorSigns::paint(int page, QPainter &painter, double dotsPerMm) const
{
    Canvas canvas(painter, dotsPerMm);
    const Sign &sign = m_signs[size_t(page)];
    double y = draw(canvas, {kSide, kTop}, sign.room, inks::kText);
    y += kGap / 2;
    canvas.text({kSide, y + ascentOf(kDay)}, sign.day, kDay, inks::kMuted);
    y += lineHeight(kDay) + kGap;
    canvas.fill(QRectF(kSide, y, width(), 0.6), inks::kText);
    y += kGap;
    for (const Entry &entry : sign.entries) {
        canvas.text({kSide, y + ascentOf(entry.title.type)}, entry.hours, entry.title.type, inks::kText);
        y = draw(canvas, {kSide + sign.hours, y}, entry.title, inks::kText);
        y = draw(canvas, {kSide + sign.hours, y}, entry.people, inks::kMuted);
        y += kGap * double(entry.title.type.size / kEntry.size);
    }
    const double foot = kPage.height() - kFoot;
    canvas.text({kSide, foot + ascentOf(kSmall)}, m_event, kSmall, inks::kMuted);
    m_logos.draw(canvas, {kSide, foot - m_logos.size().height() - 2});
}

} // namespace colloquia
