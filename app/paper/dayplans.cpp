// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/dayplans.h"

#include "app/paper/booklet.h"
#include "app/paper/inks.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTime = 27; // mm, the column of hours
constexpr double kGap = 3.5;
constexpr double kRule = 0.2;
constexpr double kHeadHeight = 7;
constexpr double kLargest = 1.3; // of the usual size, where there is little
constexpr double kShrink = 0.95;
constexpr double kSmallest = 0.12; // of the usual size; a hundred things in one day fit
constexpr size_t kAbreast = 3;     // things at the same time beside each other
constexpr Type kTitle{Weight::Bold, points(12)};
constexpr Type kText{Weight::Regular, points(10)};
constexpr Type kHead{Weight::Bold, points(8)};

// Words at a place of the page.
struct Block
{
    QPointF corner = {};
    TextBlock text = {};
    QColor ink = inks::kText;
};

using Day = std::vector<const Workshop *>;

QString hoursOf(const Workshop &workshop, const Language &language)
{
    if (!workshop.startTime.isValid())
        return {};
    const QString from = language.time(workshop.startTime);
    return workshop.endTime.isValid() ? from + u" – "_s + language.time(workshop.endTime) : from;
}

QString peopleOf(const Workshop &workshop, const Language &language)
{
    QStringList parts;
    if (const QStringList speakers = namesIn(workshop.speakers); !speakers.isEmpty())
        parts.append(speakers.join(u", "_s));
    if (const QStringList moderators = namesIn(workshop.moderators); !moderators.isEmpty()) {
        parts.append(
            language.say("List", QT_TRANSLATE_NOOP("List", "Moderated by %1")).arg(moderators.join(u", "_s)));
    }
    return parts.join(u" · "_s);
}

// One day on one page.
class DayPage : public Pages
{
public:
    DayPage(const Day &day, const Programme &programme, const Logos &logos, const PageFrame::Words &words,
            bool isRunningOrder)
        : m_language(Language::of(programme.colloquium.language)),
          m_size(isRunningOrder ? QSizeF(297, 210) : QSizeF(210, 297)),
          m_frame(programme, logos, m_size, words), m_room(m_frame.contents(0))
    {
        for (double scale = kLargest; scale > kSmallest; scale *= kShrink) {
            m_blocks.clear();
            m_rules.clear();
            m_scale = scale;
            const double end = isRunningOrder ? table(day) : columns(day);
            if (end <= m_room.bottom())
                break;
        }
    }

    [[nodiscard]] int count() const override { return 1; }
    [[nodiscard]] QSizeF size(int) const override { return m_size; }
    void paint(int, QPainter &painter, double dotsPerMm) const override
    {
        Canvas canvas(painter, dotsPerMm);
        m_frame.paint(canvas, 0, 1);
        for (const double y : m_rules)
            canvas.fill(QRectF(m_room.left(), y, m_room.width(), kRule), inks::kLine);
        for (const Block &block : m_blocks)
            draw(canvas, block.corner, block.text, block.ink);
    }

private:
    [[nodiscard]] Type scaled(const Type &type) const { return {type.weight, type.size * m_scale}; }

    // Puts the text there; gives back where it ends below.
    double put(QPointF corner, double width, const QString &text, const Type &type, QColor ink)
    {
        if (text.isEmpty())
            return corner.y();
        Block block{corner, {{}, scaled(type)}, ink};
        for (const QString &line : text.split(u'\n'))
            block.text.lines += wrapped(line, block.text.type, width);
        m_blocks.push_back(block);
        return corner.y() + block.text.height();
    }

    // What begins at the same time stands side by side.
    double columns(const Day &day)
    {
        double y = m_room.top() + kGap * m_scale;
        const double left = m_room.left() + kTime;
        for (size_t first = 0; first < day.size();) {
            size_t end = first + 1;
            while (end < day.size() && day[first]->startTime.isValid() &&
                   day[end]->startTime == day[first]->startTime)
                ++end;
            m_rules.push_back(y - kGap * m_scale / 2);
            const bool isTimed = day[first]->startTime.isValid();
            QString begins = m_language.time(day[first]->startTime);
            if (!isTimed && (first == 0 || day[first - 1]->startTime.isValid()))
                begins = m_language.say("List", QT_TRANSLATE_NOOP("List", "hour not known yet"));
            const double hours = put({m_room.left(), y}, kTime - kGap, begins, isTimed ? kTitle : kText,
                                     isTimed ? inks::kText : inks::kMuted);
            double bottom = hours;
            for (size_t row = first; row < end; row += kAbreast) {
                const size_t abreast = std::min(kAbreast, end - row);
                const double width = (m_room.right() - left + kGap) / double(abreast) - kGap;
                double lowest = y;
                for (size_t i = 0; i < abreast; ++i) {
                    const double x = left + double(i) * (width + kGap);
                    lowest = std::max(lowest, thing(*day[row + i], {x, y}, width));
                }
                y = lowest + kGap * m_scale;
                bottom = std::max(bottom, lowest);
            }
            y = bottom + kGap * m_scale;
            first = end;
        }
        return y - kGap * m_scale;
    }

    double thing(const Workshop &workshop, QPointF corner, double width)
    {
        double y = put(corner, width, workshop.title, kTitle, inks::kText);
        QStringList facts;
        for (const QString &fact : {hoursOf(workshop, m_language), workshop.room}) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
        y = put({corner.x(), y}, width, facts.join(u" · "_s), kText, inks::kText);
        return put({corner.x(), y}, width, peopleOf(workshop, m_language), kText, inks::kMuted);
    }

    // Time, what, room, who, what is needed.
    double table(const Day &day)
    {
        // A span of hours stands on one line, in the largest letters too.
        constexpr double kSpan = 42;
        const std::array<double, 5> widths{kSpan, 68, 38, 60, m_room.width() - kSpan - 166};
        const std::array<QString, 5> heads{
            m_language.say("List", QT_TRANSLATE_NOOP("List", "Time")),
            m_language.say("List", QT_TRANSLATE_NOOP("List", "What")),
            m_language.say("List", QT_TRANSLATE_NOOP("List", "Room")),
            m_language.say("List", QT_TRANSLATE_NOOP("List", "Who")),
            m_language.say("List", QT_TRANSLATE_NOOP("List", "Needed in the room"))};
        double x = m_room.left();
        for (size_t i = 0; i < heads.size(); ++i) {
            put({x, m_room.top()}, widths[i] - kGap, heads[i], kHead, inks::kMuted);
            x += widths[i];
        }
        double y = m_room.top() + kHeadHeight;
        for (const Workshop *workshop : day) {
            m_rules.push_back(y - kGap * m_scale / 2);
            const std::array<QString, 5> cells{hoursOf(*workshop, m_language), workshop->title,
                                               workshop->room, peopleOf(*workshop, m_language),
                                               workshop->material};
            double bottom = y;
            x = m_room.left();
            for (size_t i = 0; i < cells.size(); ++i) {
                const Type &type = i == 1 ? kTitle : kText;
                bottom = std::max(bottom, put({x, y}, widths[i] - kGap, cells[i], type, inks::kText));
                x += widths[i];
            }
            y = bottom + kGap * m_scale;
        }
        return y - kGap * m_scale;
    }

    const Language &m_language;
    QSizeF m_size;
    PageFrame m_frame;
    QRectF m_room;
    double m_scale = 1;
    std::vector<Block> m_blocks;
    std::vector<double> m_rules;
};

} // namespace

std::shared_ptr<const Pages> dayPlans(const Programme &programme, const Logos &logos,
                                      const ListChoice &choice)
{
    const Colloquium &colloquium = programme.colloquium;
    const Language &language = Language::of(colloquium.language);
    const auto before = [](QDate a, QDate b) {
        return a.isValid() != b.isValid() ? a.isValid() : a < b; // a day that is not known yet comes last
    };
    std::map<QDate, Day, decltype(before)> days(before);
    for (const Workshop &workshop : programme.workshops) {
        if (isOnlySigned(workshop))
            continue;
        days[dayOf(workshop, colloquium)].push_back(&workshop);
    }
    std::vector<std::shared_ptr<const Pages>> pages;
    for (auto &[date, day] : days) {
        std::ranges::stable_sort(day, {}, [](const Workshop *workshop) {
            return std::pair(!workshop->startTime.isValid(), workshop->startTime);
        });
        PageFrame::Words words;
        words.title = choice.title.isEmpty() ? titleOf(choice.kind, language) : choice.title;
        const QString when = date.isValid()
                                 ? language.weekdayDate(date)
                                 : language.say("List", QT_TRANSLATE_NOOP("List", "day not known yet"));
        words.title += u", "_s + when;
        if (choice.printedOn.isValid()) {
            words.foot = language.say("List", QT_TRANSLATE_NOOP("List", "Printed on %1"))
                             .arg(language.longDate(choice.printedOn));
        }
        pages.push_back(
            std::make_shared<DayPage>(day, programme, logos, words, choice.kind == ListKind::RunningOrder));
    }
    return std::make_shared<Booklet>(std::move(pages));
}

} // namespace colloquia
