// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/letterpages.h"

#include "app/model/language.h"
#include "app/paper/inks.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kPage(210, 297); // mm
constexpr double kSide = 22;
constexpr double kTop = 12;
constexpr double kBottom = 30; // above the foot
constexpr double kGap = 4;
constexpr double kLogoHeight = 20;
constexpr double kLogoWidth = 45;
constexpr double kPartnersHeight = 14;
constexpr double kWindowLeft = 112; // of the envelope
constexpr double kWindowTop = 50;
constexpr double kWindowWidth = 80;
constexpr Type kText{Weight::Regular, points(11)};
constexpr Type kStrong{Weight::Bold, points(11)};
constexpr Type kSmall{Weight::Regular, points(8.5)};

double width()
{
    return kPage.width() - 2 * kSide;
}

QString joined(const QStringList &facts)
{
    QStringList known = facts;
    known.removeAll(QString());
    return known.join(u" · "_s);
}

} // namespace

LetterPages::LetterPages(const std::vector<LetterWords> &letters, const Programme &programme,
                         const Logos &logos, const QImage &logo)
    : m_logo(logo)
{
    const Colloquium &colloquium = programme.colloquium;
    const Language &language = Language::of(colloquium.language);
    if (!logo.isNull())
        m_logoSize = QSizeF(logo.size()).scaled(kLogoWidth, kLogoHeight, Qt::KeepAspectRatio);
    std::vector<Partner> shown;
    std::ranges::copy_if(programme.partners, std::back_inserter(shown), &Partner::onPrints);
    const double beside = m_logoSize.isEmpty() ? 0 : m_logoSize.width() + 2 * kGap;
    m_partners = LogoBand(shown, logos, {width() - beside, kPartnersHeight}, m_logoSize.isEmpty() ? 0 : 1);
    m_sender.type = kSmall;
    const QString when = language.span(colloquium.startDate, {}, colloquium.endDate, {});
    const auto setSender = [&](double wide) {
        m_sender.lines.clear();
        for (const QString &line : {colloquium.title, joined({when, placeOf(colloquium)})}) {
            if (!line.isEmpty())
                m_sender.lines += wrapped(line, kSmall, wide);
        }
    };
    setSender(width());
    // Beside the envelope's window there is less room than above it.
    if (kTop + headHeight() + 2 * kGap + m_sender.height() > kWindowTop)
        setSender(kWindowLeft - kSide - 2 * kGap);
    m_foot.type = kSmall;
    const QString contact = joined(
        {colloquium.contactName, colloquium.contactEmail, colloquium.contactPhone, colloquium.website});
    if (!contact.isEmpty())
        m_foot.lines = wrapped(contact, kSmall, width());
    m_subjectHead = language.say("Letter", QT_TRANSLATE_NOOP("Letter", "Subject: %1"));
    for (const LetterWords &letter : letters)
        lay(letter);
}

double LetterPages::headHeight() const
{
    return std::max(m_logoSize.height(), m_partners.size().height());
}

void LetterPages::lay(const LetterWords &letter)
{
    const double bottom = kPage.height() - kBottom;
    m_pages.push_back({{}, true});
    const double senderTop = kTop + headHeight() + kGap;
    m_pages.back().blocks.push_back({{kSide, senderTop}, m_sender});
    const double windowTop = std::max(kWindowTop, kTop + headHeight() + kGap);
    TextBlock window =
        fitted(letter.addressee, {{kWindowWidth, 32}, Weight::Regular, kText.size, points(8), 3});
    m_pages.back().blocks.push_back({{kWindowLeft, windowTop}, window});
    double y =
        std::max({windowTop + window.height(), senderTop + m_sender.height(), kWindowTop + 34.0}) + kGap;
    TextBlock date{{letter.placeAndDate}, kText};
    m_pages.back().blocks.push_back({{kWindowLeft, y}, date});
    y += date.height() + 2 * kGap;
    const auto put = [&](const QString &text, const Type &type) {
        for (const QString &line : text.isEmpty() ? QStringList{QString()} : wrapped(text, type, width())) {
            if (y + lineHeight(type) > bottom) {
                m_pages.push_back({});
                y = kTop + kGap;
            }
            m_pages.back().blocks.push_back({{kSide, y}, {{line}, type}});
            y += lineHeight(type);
        }
    };
    if (!letter.subject.isEmpty()) {
        put(m_subjectHead.arg(letter.subject), kStrong);
        y += 2 * kGap;
    }
    for (const QString &paragraph : letter.paragraphs)
        put(paragraph, kText);
}

QSizeF LetterPages::size(int) const
{
    return kPage;
}

void LetterPages::paint(int page, QPainter &painter, double dotsPerMm) const
{
    Canvas canvas(painter, dotsPerMm);
    const Page &shown = m_pages[size_t(page)];
    if (shown.isFirst) {
        if (!m_logoSize.isEmpty())
            canvas.image(QRectF(QPointF(kSide, kTop), m_logoSize), m_logo);
        const double left = kSide + (m_logoSize.isEmpty() ? 0 : m_logoSize.width() + 2 * kGap);
        m_partners.draw(canvas, {left, kTop});
    }
    for (const Block &block : shown.blocks)
        draw(canvas, block.corner, block.text, inks::kText);
    draw(canvas, {kSide, kPage.height() - kTop - m_foot.height()}, m_foot, inks::kMuted);
}

} // namespace colloquia
