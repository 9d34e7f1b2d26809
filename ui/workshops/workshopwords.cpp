// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/workshops/workshopwords.h"

#include "app/model/card.h"
#include "app/model/language.h"

#include <QCoreApplication>

namespace colloquia::workshopwords {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("Workshops", text, nullptr, count);
}

} // namespace

QString when(const Workshop &workshop)
{
    const Language screen = Language::ofScreen();
    QString hours = screen.time(workshop.startTime);
    if (workshop.endTime.isValid())
        hours = u"%1 – %2"_s.arg(hours.isEmpty() ? u"…"_s : hours, screen.time(workshop.endTime));
    if (workshop.date.isValid())
        return hours.isEmpty() ? screen.shortDate(workshop.date)
                               : u"%1, %2"_s.arg(screen.shortDate(workshop.date), hours);
    return hours.isEmpty() ? say(QT_TRANSLATE_NOOP("Workshops", "Not known yet"))
                           : say(QT_TRANSLATE_NOOP("Workshops", "Day not known yet, %1")).arg(hours);
}

QString places(const Workshop &workshop, const WorkshopFigures &figures)
{
    const Language screen = Language::ofScreen();
    if (!workshop.capacity)
        return screen.number(figures.enrolled);
    return u"%1 / %2"_s.arg(screen.number(figures.enrolled - figures.remote),
                            screen.number(*workshop.capacity));
}

QString others(const WorkshopFigures &figures)
{
    QStringList words;
    if (figures.waiting)
        words.append(say(QT_TRANSLATE_N_NOOP("Workshops", "%n waiting"), figures.waiting));
    if (figures.remote)
        words.append(say(QT_TRANSLATE_N_NOOP("Workshops", "%n remote"), figures.remote));
    return words.join(u" · "_s);
}

QStringList clashes(const Workshop &workshop, const std::vector<Workshop> &all)
{
    QStringList sentences;
    for (const Clash &clash : clashesOf(all)) {
        if (clash.first != workshop.id && clash.second != workshop.id)
            continue;
        const Workshop *other = find(all, clash.first == workshop.id ? clash.second : clash.first);
        if (!clash.room.isEmpty()) {
            sentences.append(
                say(QT_TRANSLATE_NOOP("Workshops", "The room “%1” is taken by “%2” at the same time."))
                    .arg(clash.room, other->title));
        } else {
            sentences.append(say(QT_TRANSLATE_NOOP("Workshops", "%1 is at “%2” at the same time."))
                                 .arg(clash.person, other->title));
        }
    }
    return sentences;
}

QString iconOf(WorkshopKind kind)
{
    switch (kind) {
    case WorkshopKind::Workshop:
    case WorkshopKind::PreparatoryWorkshop:
    case WorkshopKind::ParallelWorkshop:
        return u"workshops"_s;
    case WorkshopKind::Plenary:
        return u"partners"_s;
    case WorkshopKind::HalfDay:
        return u"calendar"_s;
    case WorkshopKind::Meal:
        return u"meal"_s;
    case WorkshopKind::Visit:
        return u"visit"_s;
    }
    return {};
}

bool hasFreeSeat(const Workshop &workshop, const WorkshopFigures &figures)
{
    return !workshop.capacity || figures.enrolled - figures.remote < *workshop.capacity;
}

} // namespace colloquia::workshopwords
