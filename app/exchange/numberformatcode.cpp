// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/numberformat.h"

#include <QList>

// How a format's code is understood.
namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCode = 255; // spreadsheets write none that is longer
constexpr qsizetype kMostSections = 4;

// The parts between the semicolons that are none of a text.
QList<QStringView> sectionsOf(QStringView code)
{
    QList<QStringView> sections;
    qsizetype start = 0;
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (c == u'[' || c == u']')
            bracketed = c == u'[';
        else if (c == u';' && !bracketed) {
            sections.append(code.sliced(start, i - start));
            start = i + 1;
        }
    }
    sections.append(code.sliced(start));
    return sections.mid(0, kMostSections);
}

struct Bracket
{
    bool elapsed = false;
    QString condition = {};
    double limit = 0;
    QString symbol = {};
};

// "[h]", "[<=9999]", "[$€-40C]"; colours say nothing.
Bracket bracketOf(QStringView inside)
{
    Bracket bracket;
    const QString letters = inside.toString().toLower();
    if (!letters.isEmpty() && letters.count(letters.front()) == letters.size() &&
        u"hms"_s.contains(letters.front())) {
        bracket.elapsed = true;
    } else if (letters.startsWith(u'$')) {
        bracket.symbol = inside.sliced(1).toString().section(u'-', 0, 0);
    } else if (letters.startsWith(u'<') || letters.startsWith(u'>') || letters.startsWith(u'=')) {
        const qsizetype sign = letters.size() > 1 && u"=>"_s.contains(letters[1]) ? 2 : 1;
        bool understood = false;
        bracket.limit = letters.mid(sign).toDouble(&understood);
        if (understood)
            bracket.condition = letters.left(sign);
    }
    return bracket;
}

} // namespace

NumberFormat::NumberFormat(const QString &code)
{
    if (code.size() <= kLongestCode) {
        for (const QStringView section : sectionsOf(code))
            m_sections.push_back(sectionOf(section));
    }
    if (m_sections.empty() || code.isEmpty())
        m_sections = {Section{.general = true}};
}

NumberFormat::Section NumberFormat::sectionOf(QStringView code)
{
    Section section;
    const auto literal = [&section](const QString &text) {
        section.tokens.push_back({Token::Literal, text});
    };
    if (code.trimmed().startsWith(u"general", Qt::CaseInsensitive)) {
        section.general = true;
        return section;
    }
    QString parts; // the letters of dates in their order, to tell minutes from months
    int commas = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        const QChar lower = c.toLower();
        const auto rest = code.sliced(i);
        if (c == u'"') {
            const qsizetype end = qMax(i, code.indexOf(u'"', i + 1));
            literal(code.sliced(i + 1, qMax(qsizetype(0), end - i - 1)).toString());
            i = end > i ? end : code.size();
        } else if (c == u'\\' || c == u'!') {
            if (++i < code.size())
                literal(code.sliced(i, 1).toString());
        } else if (c == u'_' || c == u'*') {
            ++i;
            literal(c == u'_' ? u" "_s : QString());
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                return Section{.general = true};
            const Bracket bracket = bracketOf(code.sliced(i + 1, end - i - 1));
            if (bracket.elapsed) {
                section.elapsed = true;
                parts += code[i + 1].toLower();
            } else if (!bracket.condition.isEmpty()) {
                section.condition = bracket.condition;
                section.limit = bracket.limit;
            } else {
                literal(bracket.symbol);
            }
            i = end;
        } else if (rest.startsWith(u"am/pm", Qt::CaseInsensitive)) {
            i += 4;
        } else if (rest.startsWith(u"a/p", Qt::CaseInsensitive)) {
            i += 2;
        } else if (c == u'0' || c == u'#' || c == u'?') {
            section.tokens.push_back({Token::Digit, QString(c)});
            commas = 0;
        } else if (c == u'.' && parts.isEmpty()) {
            section.tokens.push_back({Token::Point, u"."_s});
            section.thousands += commas;
            commas = 0;
        } else if (c == u',') {
            ++commas;
        } else if (c == u'%') {
            ++section.percents;
            literal(u"%"_s);
        } else if (lower == u'e' && rest.size() > 1 && (rest[1] == u'+' || rest[1] == u'-')) {
            return Section{.general = true};
        } else if (u"ymdhseb"_s.contains(lower)) {
            parts += lower;
        } else if (c == u'@') {
            section.text = true;
        } else if (c == u'/' && parts.isEmpty() && !section.tokens.empty()) {
            return Section{.general = true}; // a fraction
        } else {
            literal(QString(c));
        }
    }
    const bool scales = !section.tokens.empty() && section.tokens.back().kind != Token::Literal;
    section.thousands += scales ? commas : 0;
    for (qsizetype i = 0; i < parts.size();) {
        qsizetype end = i;
        while (end < parts.size() && parts[end] == parts[i])
            ++end;
        const bool minutes = parts[i] == u'm' &&
                             ((i > 0 && parts[i - 1] == u'h') || (end < parts.size() && parts[end] == u's'));
        const bool time = minutes || parts[i] == u'h' || parts[i] == u's';
        section.hour = section.hour || time;
        section.day = section.day || !time;
        section.second = section.second || parts[i] == u's';
        i = end;
    }
    // "[mm]" alone counts minutes.
    if (section.elapsed && !section.hour) {
        section.hour = true;
        section.day = false;
    }
    return section;
}

QString NumberFormat::builtIn(int id)
{
    switch (id) {
    case 1:
        return u"0"_s;
    case 2:
        return u"0.00"_s;
    case 3:
    case 37:
    case 38:
        return u"#,##0"_s;
    case 4:
    case 39:
    case 40:
        return u"#,##0.00"_s;
    case 9:
        return u"0%"_s;
    case 10:
        return u"0.00%"_s;
    case 18:
    case 20:
        return u"h:mm"_s;
    case 19:
    case 21:
        return u"h:mm:ss"_s;
    case 22:
        return u"d/m/yyyy h:mm"_s;
    case 45:
    case 47:
        return u"mm:ss"_s;
    case 46:
        return u"[h]:mm:ss"_s;
    case 49:
        return u"@"_s;
    default:
        // 27 to 36 and 50 to 58 are the dates of East Asian versions.
        return (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? u"d/m/yyyy"_s
                                                                                          : QString();
    }
}

} // namespace colloquia
