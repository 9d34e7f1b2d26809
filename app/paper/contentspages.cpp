// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/contentspages.h"

#include "app/model/language.h"
#include "app/paper/inks.h"
#include "app/paper/typesetter.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kPage(210, 297); // mm
constexpr double kRow = 10;
constexpr double kBetween = 8; // the columns of figures
constexpr double kHairline = 0.15;
constexpr Type kName{Weight::Bold, points(11)};
constexpr Type kRemark{Weight::Regular, points(9)};
constexpr QStringView kUnknown = u"…"; // while the pages are still being laid out
constexpr Type kFigure{Weight::Regular, points(11)};

} // namespace

ContentsPages::ContentsPages(const Programme &programme, const Logos &logos, const PageFrame::Words &words,
                             const std::vector<Part> &parts)
    : m_frame(programme, logos, kPage, words), m_language(&Language::of(programme.colloquium.language)),
      m_parts(parts), m_onFirst(int(m_frame.contents(0).height() / kRow)),
      m_onOthers(int(m_frame.contents(1).height() / kRow))
{
    const int rest = int(m_parts.size()) - m_onFirst;
    if (rest > 0)
        m_pages += (rest + m_onOthers - 1) / m_onOthers;
}

QSizeF ContentsPages::size(int) const
{
    return kPage;
}

void ContentsPages::paint(int page, QPainter &painter, double dotsPerMm) const
{
    Canvas canvas(painter, dotsPerMm);
    m_frame.paint(canvas, page, m_pages);
    const QRectF room = m_frame.contents(page);
    const int first = page == 0 ? 0 : m_onFirst + (page - 1) * m_onOthers;
    const int end = std::min(int(m_parts.size()), first + (page == 0 ? m_onFirst : m_onOthers));
    int begins = m_pages + 1;
    for (int i = 0; i < first; ++i)
        begins += m_parts[size_t(i)].pages;
    const QString from = m_language->say("Contents", QT_TRANSLATE_NOOP("Contents", "from %1"));
    const auto pagesOf = [this](const Part &part) {
        return part.pages == 0
                   ? kUnknown.toString()
                   : m_language->say("Contents", QT_TRANSLATE_N_NOOP("Contents", "%n page(s)"), part.pages);
    };
    const bool isKnown = std::ranges::all_of(m_parts, [](const Part &part) { return part.pages > 0; });
    // As wide as the longest words of any line, whatever the language.
    double fromWidth = 0;
    double pagesWidth = 0;
    int after = 1 + m_pages;
    for (const Part &part : m_parts) {
        fromWidth = std::max(fromWidth, widthOf(from.arg(m_language->number(after)), kFigure));
        pagesWidth = std::max(pagesWidth, widthOf(pagesOf(part), kFigure));
        after += part.pages;
    }
    double y = room.top();
    for (int i = first; i < end; ++i) {
        const Part &part = m_parts[size_t(i)];
        const double baseline = y + ascentOf(kName) + (kRow - lineHeight(kName)) / 2;
        const auto figure = [&](double right, const QString &text) {
            canvas.text({right - widthOf(text, kFigure), baseline}, text, kFigure, inks::kText);
        };
        const double wide = room.width() - fromWidth - pagesWidth - 2 * kBetween;
        const QString name = elided(part.name, kName, wide);
        canvas.text({room.left(), baseline}, name, kName, inks::kText);
        const double left = widthOf(name, kName) + 3;
        if (!part.remark.isEmpty() && left < wide)
            canvas.text({room.left() + left, baseline}, elided(part.remark, kRemark, wide - left), kRemark,
                        inks::kMuted);
        figure(room.right() - fromWidth - kBetween, pagesOf(part));
        figure(room.right(), isKnown ? from.arg(m_language->number(begins)) : kUnknown.toString());
        begins += part.pages;
        y += kRow;
        canvas.fill(QRectF(room.left(), y - kHairline, room.width(), kHairline), inks::kLine);
    }
}

} // namespace colloquia
