// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/changepages.h"

#include "app/model/names.h"
#include "app/paper/inks.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTick = 4;
constexpr double kGap = 3;
constexpr double kPad = 1.2;
constexpr double kHeadHeight = 11;
constexpr double kNameShare = 0.3;
constexpr double kOrganisationShare = 0.3;
constexpr double kHairline = 0.15;
constexpr double kTickRule = 0.25;
constexpr Type kHead{Weight::Bold, points(12)};
constexpr Type kName{Weight::Bold, points(10)};
constexpr Type kText{Weight::Regular, points(9.5)};

QString stampIn(const QDateTime &stamp, const Programme &programme, const Language &language)
{
    const QTimeZone zone(programme.colloquium.timeZone.toLatin1());
    const QDateTime local = zone.isValid() ? stamp.toTimeZone(zone) : stamp.toLocalTime();
    return language.say("Changes", QT_TRANSLATE_NOOP("Changes", "%1, %2"))
        .arg(language.longDate(local.date()), language.time(local.time()));
}

PageFrame::Words wordsOf(const ChangeSheet &sheet, const Programme &programme, QDate printedOn)
{
    const Language &language = Language::of(programme.colloquium.language);
    PageFrame::Words words;
    words.title = language.say("Changes", QT_TRANSLATE_NOOP("Changes", "Change sheet"));
    words.remark = language.say("Changes", QT_TRANSLATE_N_NOOP("Changes", "%n change(s)"), sheet.count());
    words.lead = language.say("Changes", QT_TRANSLATE_NOOP("Changes", "Since %1"))
                     .arg(stampIn(sheet.since, programme, language));
    if (printedOn.isValid()) {
        words.foot = language.say("List", QT_TRANSLATE_NOOP("List", "Printed on %1"))
                         .arg(language.longDate(printedOn));
    }
    return words;
}

} // namespace

ChangePages::ChangePages(const ChangeSheet &sheet, const Programme &programme, const Logos &logos,
                         QDate printedOn)
    : m_language(&Language::of(programme.colloquium.language)),
      m_medianPoint(programme.colloquium.medianPoint),
      m_frame(programme, logos, {210, 297}, wordsOf(sheet, programme, printedOn)),
      m_nothing(m_language->say("Changes", QT_TRANSLATE_NOOP("Changes", "Nothing has changed.")))
{
    addSection(m_language->say("Changes", QT_TRANSLATE_NOOP("Changes", "New: add the badge")), sheet.arrived);
    addSection(m_language->say("Changes", QT_TRANSLATE_NOOP("Changes", "Withdrawn: take the badge out")),
               sheet.withdrawn);
    addSection(
        m_language->say("Changes",
                        QT_TRANSLATE_NOOP("Changes", "Renamed, or in another category: change the badge")),
        sheet.renamed);
    addSection(m_language->say("Changes", QT_TRANSLATE_NOOP("Changes", "In another workshop")), sheet.moved);
    addSection(m_language->say("Changes",
                               QT_TRANSLATE_NOOP("Changes", "Workshops in another room, or at another time")),
               sheet.workshops);
    place();
}

void ChangePages::addSection(const QString &head, const std::vector<ChangeSheet::Line> &lines)
{
    if (lines.empty())
        return;
    Row title;
    title.head = u"%1 (%2)"_s.arg(head, m_language->number(qint64(lines.size())));
    title.height = kHeadHeight;
    m_rows.push_back(title);
    const double width = m_frame.contents(1).width() - kTick - 3 * kGap;
    const double nameWidth = width * kNameShare;
    const double organisationWidth = width * kOrganisationShare;
    for (const ChangeSheet::Line &line : lines) {
        Row row;
        row.name = {wrapped(line.name, kName, nameWidth), kName, true};
        row.organisation = {wrapped(line.organisation, kText, organisationWidth), kText, true};
        const QString what =
            line.before.isEmpty() ? line.after
            : line.after.isEmpty()
                ? m_language->say("Changes", QT_TRANSLATE_NOOP("Changes", "before: %1")).arg(line.before)
                : m_language->say("Changes", QT_TRANSLATE_NOOP("Changes", "%1 (before: %2)"))
                      .arg(line.after, line.before);
        const QString said = m_medianPoint ? what : withoutMedianPoint(what);
        row.what = {wrapped(said, kText, width - nameWidth - organisationWidth), kText, true};
        row.height =
            std::max({row.name.height(), row.organisation.height(), row.what.height(), kTick}) + 2 * kPad;
        m_rows.push_back(row);
    }
}

void ChangePages::place()
{
    m_pages.emplace_back();
    double top = m_frame.contents(0).top();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        // A head stands with the first line below it.
        const bool isHead = !m_rows[i].head.isEmpty();
        const double needed = m_rows[i].height + (isHead && i + 1 < m_rows.size() ? m_rows[i + 1].height : 0);
        const int page = int(m_pages.size()) - 1;
        if (!m_pages.back().empty() && top + needed > m_frame.contents(page).bottom()) {
            m_pages.emplace_back();
            top = m_frame.contents(page + 1).top();
        }
        m_pages.back().push_back({i, top});
        top += m_rows[i].height;
    }
}

void ChangePages::paint(int page, QPainter &painter, double dotsPerMm) const
{
    Canvas canvas(painter, dotsPerMm);
    m_frame.paint(canvas, page, count());
    const QRectF room = m_frame.contents(page);
    if (m_rows.empty())
        canvas.text({room.left(), room.top() + 8}, m_nothing, kText, inks::kMuted);
    const double left = room.left() + kTick + kGap;
    const double width = room.width() - kTick - 3 * kGap;
    for (const Placed &placed : m_pages[size_t(page)]) {
        const Row &row = m_rows[placed.row];
        const double bottom = placed.top + row.height;
        if (!row.head.isEmpty()) {
            canvas.text({room.left(), bottom - 2.5}, row.head, kHead, inks::kText);
        } else {
            const double y = placed.top + kPad;
            canvas.outline({room.left(), y, kTick, kTick}, kTickRule, inks::kText);
            draw(canvas, {left, y}, row.name, inks::kText);
            draw(canvas, {left + width * kNameShare + kGap, y}, row.organisation, inks::kText);
            draw(canvas, {left + width * (kNameShare + kOrganisationShare) + 2 * kGap, y}, row.what,
                 inks::kText);
        }
        canvas.fill({room.left(), bottom - kHairline, room.width(), kHairline}, inks::kLine);
    }
}

} // namespace colloquia
