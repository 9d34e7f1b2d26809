// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/numberformat.h"

#include "app/exchange/serialdate.h"

#include <cmath>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSecondsInDay = 24.0 * 60 * 60;
constexpr double kMostDays = 1e9;
constexpr double kLongestWhole = 1e21; // beyond it digits would be invented
constexpr int kDigitsKept = 15;
constexpr double kSurelyExact = 1e14;
constexpr double kNudge = 1 + 2e-15;

QString twoDigits(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

} // namespace

QString generalNumber(double value)
{
    if (!std::isfinite(value))
        return {};
    if (value == 0)
        return u"0"_s;
    const double size = std::fabs(value);
    if (size >= 1e15 && size < kLongestWhole)
        return QString::number(value, 'f', 0);
    return QString::number(value, 'g', kDigitsKept).toUpper();
}

bool NumberFormat::holds(const Section &section, double value)
{
    const QString &sign = section.condition;
    return sign == u"<"_s    ? value < section.limit
           : sign == u"<="_s ? value <= section.limit
           : sign == u">"_s  ? value > section.limit
           : sign == u">="_s ? value >= section.limit
           : sign == u"="_s  ? value == section.limit
                             : value != section.limit;
}

// The first is for what is positive, the second for what is negative, the third for nothing, unless they
// state conditions of their own.
const NumberFormat::Section &NumberFormat::sectionFor(double value, bool &hasOwnSign) const
{
    hasOwnSign = false;
    if (!m_sections.front().condition.isEmpty()) {
        for (const Section &section : m_sections) {
            if (section.condition.isEmpty() || holds(section, value))
                return section;
        }
        return m_sections.back();
    }
    if (value < 0 && m_sections.size() > 1) {
        hasOwnSign = true;
        return m_sections[1];
    }
    return value == 0 && m_sections.size() > 2 ? m_sections[2] : m_sections.front();
}

QString NumberFormat::shownDate(const Section &section, double value, bool from1904)
{
    if (section.elapsed && std::fabs(value) < kMostDays) {
        const qint64 seconds = std::llround(std::fabs(value) * kSecondsInDay);
        const QString text = twoDigits(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60) +
                             (section.second ? u':' + twoDigits(seconds % 60) : QString());
        return value < 0 ? u'-' + text : text;
    }
    const auto found = dateOfSerial(value, from1904);
    if (!found)
        return generalNumber(value);
    // Forms' stamps have parts of a second, and their CSV leaves them out.
    const bool seconds = section.second || (section.day && found->time.second() != 0);
    const QString time = found->time.toString(seconds ? u"HH:mm:ss"_s : u"HH:mm"_s);
    if (!section.day || found->date.isNull())
        return time;
    const QString date = found->date.toString(Qt::ISODate);
    return section.hour ? date + u' ' + time : date;
}

QString NumberFormat::shownNumber(const Section &section, double value)
{
    int whole = 0; // placeholders before the point, and those behind it
    int decimals = 0;
    int fewestDecimals = 0;
    int leading = 0; // those before the first that always shows a digit
    bool behind = false;
    for (const Token &token : section.tokens) {
        behind = behind || token.kind == Token::Point;
        if (token.kind != Token::Digit)
            continue;
        const bool always = token.text != u"#"_s;
        if (behind) {
            ++decimals;
            fewestDecimals = always ? decimals : fewestDecimals;
        } else {
            leading += leading == whole && !always ? 1 : 0;
            ++whole;
        }
    }
    const int fewestWhole = whole - leading;
    const double scaled = value * std::pow(100.0, section.percents) / std::pow(1000.0, section.thousands);
    if (!std::isfinite(scaled) || std::fabs(scaled) >= kLongestWhole)
        return generalNumber(value);
    // 2.675 is a little less than that in binary, and is meant to become 2.68 all the same.
    double meant = std::fabs(scaled);
    if (meant * std::pow(10.0, decimals) < kSurelyExact)
        meant *= kNudge;
    const QString digits = QString::number(meant, 'f', decimals);
    QString front = digits.section(u'.', 0, 0);
    QString back = digits.section(u'.', 1);
    while (back.size() > fewestDecimals && back.endsWith(u'0'))
        back.chop(1);
    if (front == u"0"_s && fewestWhole == 0 && !back.isEmpty())
        front.clear();
    front = front.rightJustified(fewestWhole, u'0');

    // The digits go into the places from the right; those for which there is none stand in the first.
    QString text;
    int place = 0;
    qsizetype used = 0;
    qsizetype usedBack = 0;
    behind = false;
    for (const Token &token : section.tokens) {
        if (token.kind == Token::Literal) {
            text += token.text;
        } else if (token.kind == Token::Point) {
            behind = true;
            text += back.isEmpty() ? QString() : u"."_s;
        } else if (behind) {
            text += usedBack < back.size() ? back.mid(usedBack++, 1) : QString();
        } else {
            ++place;
            const qsizetype until = front.size() - (whole - place);
            if (until > used) {
                text += front.mid(used, until - used);
                used = until;
            }
        }
    }
    const bool isZero = digits.count(u'0') + digits.count(u'.') == digits.size();
    text = text.trimmed();
    return value < 0 && !isZero ? u'-' + text : text;
}

QString NumberFormat::shown(double value, bool from1904) const
{
    bool hasOwnSign = false;
    const Section &section = sectionFor(value, hasOwnSign);
    if (section.general || section.text)
        return generalNumber(value);
    if (section.day || section.hour)
        return shownDate(section, value, from1904);
    const QString text = shownNumber(section, hasOwnSign ? std::fabs(value) : value);
    // A format can hide a number on the screen; it is no less there.
    return text.isEmpty() ? generalNumber(value) : text;
}

} // namespace colloquia
