// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/pdftexts.h"

#include <QList>

#include <optional>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// Of U+2E80 to U+2EF3, as Unicode's EquivalentUnifiedIdeograph says; two have none.
constexpr char32_t kFirstRadical = 0x2E80;
constexpr char32_t kOfRadicals[] =
    U"⺀厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵⺚旡日"
    U"月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂"
    U"肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝"
    U"雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
constexpr char32_t kRadicals = std::size(kOfRadicals) - 1;

// Characters that stand for how others look at a place.
bool isOnlyDrawn(char32_t c)
{
    return (c >= 0x2F00 && c <= 0x2FDF) // radicals
           ||
           (c >= 0xF900 && c <= 0xFDFF) // doubles of Chinese characters, ligatures, Hebrew and Arabic forms
           || (c >= 0xFE70 && c <= 0xFEFE); // Arabic forms
}

QString typedLetter(char32_t c)
{
    if (c >= kFirstRadical && c < kFirstRadical + kRadicals)
        c = kOfRadicals[c - kFirstRadical];
    const QString letter = QString::fromUcs4(&c, 1);
    return isOnlyDrawn(c) ? letter.normalized(QString::NormalizationForm_KC) : letter;
}

QString textIn(QByteArrayView hex)
{
    QString text;
    const QByteArray bytes = QByteArray::fromHex(hex.toByteArray());
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(char16_t(uchar(bytes[i]) << 8 | uchar(bytes[i + 1])));
    return text;
}

QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

// What stands between the next '<' and '>', from `at` on, which moves behind it.
std::optional<QByteArrayView> nextHex(QByteArrayView line, qsizetype &at)
{
    const qsizetype begin = line.indexOf('<', at);
    const qsizetype end = begin < 0 ? -1 : line.indexOf('>', begin);
    if (end < 0)
        return {};
    at = end + 1;
    return line.sliced(begin + 1, end - begin - 1);
}

// "<0001> <0003> <FEDF>" or "<0001> <0003> [<FEDF> <FEF4> <FEE0> ]": signs one to three.
QByteArray searchableRange(const QByteArray &line)
{
    qsizetype at = 0;
    const auto first = nextHex(line, at);
    const auto last = nextHex(line, at);
    if (!first || !last)
        return line;
    const bool isList = line.indexOf('[', at) >= 0;
    QList<QString> drawn;
    while (const auto text = nextHex(line, at))
        drawn.append(textIn(*text));
    const int count = last->toByteArray().toInt(nullptr, 16) - first->toByteArray().toInt(nullptr, 16) + 1;
    if (!isList && drawn.size() == 1 && drawn.front().size() == 1) {
        // Each sign says the character after the one before.
        for (int i = 1; i < count; ++i)
            drawn.append(QString(QChar(char16_t(drawn.front().front().unicode() + i))));
    }
    if (drawn.size() != count)
        return line;
    QByteArray list;
    bool isAnyOther = false;
    for (const QString &text : drawn) {
        const QString typed = typedLetters(text);
        isAnyOther = isAnyOther || typed != text;
        list += '<' + hexOf(typed) + "> ";
    }
    return isAnyOther ? '<' + first->toByteArray() + "> <" + last->toByteArray() + "> [" + list + ']' : line;
}

} // namespace

QString typedLetters(const QString &drawn)
{
    QString typed;
    for (const char32_t c : drawn.toUcs4())
        typed += typedLetter(c);
    return typed;
}

QByteArray searchableMap(const QByteArray &map)
{
    QList<QByteArray> lines = map.split('\n');
    bool inRanges = false;
    for (QByteArray &line : lines) {
        if (line.endsWith("beginbfrange"))
            inRanges = true;
        else if (line == "endbfrange")
            inRanges = false;
        else if (inRanges)
            line = searchableRange(line);
    }
    return lines.join('\n');
}

} // namespace colloquia
