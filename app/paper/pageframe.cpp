// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/pageframe.h"

#include "app/paper/inks.h"
#include "app/paper/qrcode.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSide = 15; // mm
constexpr double kTop = 13;
constexpr double kFoot = 14;
constexpr double kLogoHeight = 12;
constexpr double kCodeFoot = 23;  // with a code in it
constexpr double kModule = 0.508; // of the code that scanners read
constexpr double kGap = 4;
constexpr double kRule = 0.2;
constexpr Type kRemark{Weight::Regular, points(9)};
constexpr Type kCode{Weight::Bold, points(11)};
constexpr Type kSmall{Weight::Regular, points(8)};

} // namespace

PageFrame::PageFrame(const Programme &programme, const Logos &logos, QSizeF page, const Words &words)
    : m_language(&Language::of(programme.colloquium.language)), m_page(page), m_words(words)
{
    const Colloquium &colloquium = programme.colloquium;
    const double width = page.width() - 2 * kSide;
    m_title = fitted(
        {words.title},
        {{width - widthOf(words.remark, kRemark) - kGap, 16}, Weight::Bold, points(16), points(10), 2});
    m_lead.type = {Weight::Bold, points(11)};
    for (const QString &line : words.lead.split(u'\n', Qt::SkipEmptyParts))
        m_lead.lines += wrapped(line, m_lead.type, width);
    m_event.type = {Weight::Regular, points(10)};
    m_event.lines = wrapped(colloquium.title, m_event.type, width);
    QStringList facts;
    for (const QString &fact : {m_language->span(colloquium.startDate, colloquium.startTime,
                                                 colloquium.endDate, colloquium.endTime),
                                placeOf(colloquium)}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    if (!facts.isEmpty())
        m_event.lines += wrapped(facts.join(u" · "_s), m_event.type, width);
    m_shortEvent = elided(briefTitle(colloquium), kSmall, width * 0.45);
    std::vector<Partner> shown;
    std::copy_if(programme.partners.begin(), programme.partners.end(), std::back_inserter(shown),
                 [](const Partner &partner) { return partner.onPrints; });
    m_logos = LogoBand(shown, logos, {width, kLogoHeight});
}

double PageFrame::footHeight() const
{
    return m_words.hasCodes ? kCodeFoot : kFoot;
}

QRectF PageFrame::contents(int page) const
{
    double top = kTop + m_title.height() + kGap;
    if (page == 0 || m_words.whole)
        top += m_lead.height() + m_event.height();
    if (page == 0 && !m_logos.isEmpty())
        top += kGap / 2 + m_logos.size().height() + kGap / 2;
    return {kSide, top, m_page.width() - 2 * kSide, m_page.height() - footHeight() - top};
}

void PageFrame::paint(Canvas &canvas, int page, int pages, const QString &code) const
{
    const double right = m_page.width() - kSide;
    const double baseline = kTop + ascentOf(m_title.type);
    double y = draw(canvas, {kSide, kTop}, m_title, inks::kText);
    // A page that lies by itself says whose it is: the desk's letters, the hours of the workshop.
    QString remark = m_words.remark;
    if (page > 0 && !m_words.whole && !m_lead.lines.isEmpty()) {
        double taken = 0;
        for (const QString &line : m_title.lines)
            taken = std::max(taken, widthOf(line, m_title.type));
        remark = elided(m_lead.lines.front(), kRemark, right - kSide - taken - kGap);
    }
    canvas.text({right - widthOf(remark, kRemark), baseline}, remark, kRemark,
                page > 0 && !m_words.whole ? inks::kText : inks::kMuted);
    if (page == 0 || m_words.whole) {
        y = draw(canvas, {kSide, y}, m_lead, inks::kText);
        y = draw(canvas, {kSide, y}, m_event, inks::kText);
    }
    if (page == 0)
        m_logos.draw(canvas, {kSide, y + kGap / 2});
    paintFoot(canvas, page, pages);
    if (m_words.hasCodes && !code.isEmpty())
        paintCode(canvas, code);
}

void PageFrame::paintCode(Canvas &canvas, const QString &code) const
{
    QString letters = code;
    const QImage modules = qrImage(letters.remove(u'-'));
    const double side = modules.width() * kModule;
    const QPointF corner(m_page.width() - kSide - side, m_page.height() - footHeight() + 5.2);
    canvas.image(QRectF(corner, QSizeF(side, side)), modules);
    const QString text = m_language->say("Page", QT_TRANSLATE_NOOP("Page", "Sheet %1")).arg(code);
    canvas.text({corner.x() - kGap - widthOf(text, kCode), corner.y() + side / 2 + ascentOf(kCode) / 2}, text,
                kCode, inks::kText);
}

void PageFrame::paintFoot(Canvas &canvas, int page, int pages) const
{
    const double right = m_page.width() - kSide;
    const double top = m_page.height() - footHeight() + 3;
    canvas.fill(QRectF(kSide, top, right - kSide, kRule), inks::kLine);
    const double baseline = top + 1 + ascentOf(kSmall);
    const QString number = m_language->say("Page", QT_TRANSLATE_NOOP("Page", "Page %1 of %2"))
                               .arg(m_language->number(page + 1), m_language->number(pages));
    canvas.text({kSide, baseline}, m_shortEvent, kSmall, inks::kMuted);
    canvas.text({m_page.width() / 2 - widthOf(m_words.foot, kSmall) / 2, baseline}, m_words.foot, kSmall,
                inks::kMuted);
    // Beside the code there is room for it below the other words.
    const QPointF place = m_words.hasCodes ? QPointF(kSide, baseline + lineHeight(kSmall))
                                           : QPointF(right - widthOf(number, kSmall), baseline);
    canvas.text(place, number, kSmall, inks::kMuted);
}

} // namespace colloquia
