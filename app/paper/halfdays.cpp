// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/halfdays.h"

#include <QCoreApplication>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysOnASheet = 31;   // no sheet has more
constexpr int kLateLunch = 90 * 60; // an event that ends by then has no afternoon

} // namespace

std::vector<HalfDay> halfDaysOf(QDate from, QDate to, const Colloquium &colloquium)
{
    if (!from.isValid())
        return {{{}, false}, {{}, true}};
    const QTime noon(12, 0);
    const QDate last = colloquium.endDate.isValid() ? colloquium.endDate : colloquium.startDate;
    std::vector<HalfDay> halves;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const bool beginsLate =
            day == colloquium.startDate && colloquium.startTime.isValid() && colloquium.startTime >= noon;
        const bool endsEarly =
            day == last && colloquium.endTime.isValid() && colloquium.endTime <= noon.addSecs(kLateLunch);
        if (!beginsLate)
            halves.push_back({day, false});
        if (!endsEarly || beginsLate)
            halves.push_back({day, true});
    }
    return halves;
}

QString headOf(const HalfDay &half, const Language &language)
{
    const QString name = half.afternoon ? language.say("List", QT_TRANSLATE_NOOP("List", "Afternoon"))
                                        : language.say("List", QT_TRANSLATE_NOOP("List", "Morning"));
    if (!half.day.isValid())
        return name;
    const QString form = language.code() == u"fr"_s ? u"dd/MM"_s : u"d MMM"_s;
    return language.locale().toString(half.day, form) + u' ' + name.toLower();
}

std::optional<HalfDay> halfDayOf(const Workshop &workshop)
{
    const QTime noon(12, 0);
    if (workshop.kind != WorkshopKind::HalfDay)
        return {};
    if (workshop.startTime.isValid())
        return HalfDay{workshop.date, workshop.startTime >= noon};
    return halfDayCalled(workshop.title, workshop.date);
}

std::optional<HalfDay> halfDayCalled(const QString &head, QDate day)
{
    for (const QString &code : Language::known()) {
        const Language &language = Language::of(code);
        for (const bool afternoon : {false, true}) {
            if (head == headOf({{}, afternoon}, language))
                return HalfDay{day, afternoon};
            for (int i = 0; day.isValid() && i < kDaysOnASheet; ++i) {
                const HalfDay half{day.addDays(i), afternoon};
                if (head == headOf(half, language))
                    return half;
            }
        }
    }
    return {};
}

} // namespace colloquia
