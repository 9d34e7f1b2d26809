// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/typesetter.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QThreadStorage>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLineHeight = 1.16;
// Capitals with accents reach higher than the text's own ascent in most fonts that offices have.
constexpr double kAscent = 0.95;

double ems(QStringView text, Weight weight)
{
    Face &face = Face::of(weight);
    return face.sets(text) ? face.width(text) : face.shapedWidth(text.toString());
}

// A piece that is not broken, with the blank behind it.
struct Piece
{
    QStringView text;
    double width = 0; // in ems, without the blank
    double blank = 0;
};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n';
}

// "14 h – 15 h 30": the dash before the blank stands between two times.
bool isWithinSpan(QStringView text, qsizetype blank)
{
    if (blank < 2 || text[blank - 1] != u'–' || !text[blank + 1].isDigit())
        return false;
    const QStringView before = text.left(blank - 1).trimmed();
    return !before.isEmpty() && (before.back().isDigit() || before.back() == u'h');
}

// Not within French quotation marks, nor before a sign that stands behind a blank: whoever types them takes
// any blank. Separators end a line rather than begin one.
bool mayBreakAt(QStringView text, qsizetype blank)
{
    constexpr QStringView kBehindBlank = u"»:;!?%·–";
    return !kBehindBlank.contains(text[blank + 1]) && (blank == 0 || text[blank - 1] != u'«') &&
           !isWithinSpan(text, blank);
}

std::vector<Piece> piecesOf(QStringView text, Weight weight)
{
    std::vector<Piece> pieces;
    const double blank = ems(u" ", weight);
    const auto keep = [&](qsizetype from, qsizetype to) {
        qsizetype end = to;
        while (end > from && isBlank(text[end - 1]))
            --end;
        if (end > from)
            pieces.push_back(
                {text.mid(from, end - from), ems(text.mid(from, end - from), weight), end < to ? blank : 0});
    };
    qsizetype from = 0;
    if (Face::of(weight).sets(text)) {
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            const bool hyphen = text[i] == u'-' && i > from && !isBlank(text[i + 1]);
            if (hyphen || (isBlank(text[i]) && !isBlank(text[i + 1]) && mayBreakAt(text, i))) {
                keep(from, i + 1);
                from = i + 1;
            }
        }
    } else {
        // Other scripts have their own customs.
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text.data(), text.size());
        for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
            keep(from, next);
            from = next;
        }
    }
    keep(from, text.size());
    return pieces;
}

// The pieces on lines of so many ems. Words that are wider stay whole and stick out; `whole` hears of it.
QStringList onLines(const std::vector<Piece> &pieces, double width, bool *whole)
{
    QStringList lines;
    QString line;
    double used = 0;
    double blank = 0;
    for (const Piece &piece : pieces) {
        if (piece.width > width && whole)
            *whole = false;
        if (!line.isEmpty() && used + blank + piece.width > width) {
            lines.append(line);
            line.clear();
            used = blank = 0;
        }
        if (blank > 0)
            line += u' ';
        line += piece.text;
        used += blank + piece.width;
        blank = piece.blank;
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

// The words broken inside where they are wider than so many ems.
std::vector<Piece> broken(const std::vector<Piece> &pieces, double width, Weight weight)
{
    std::vector<Piece> parts;
    for (const Piece &piece : pieces) {
        if (piece.width <= width) {
            parts.push_back(piece);
            continue;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, piece.text.data(), piece.text.size());
        qsizetype from = 0;
        qsizetype before = 0;
        for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
            if (before > from && ems(piece.text.mid(from, next - from), weight) > width) {
                const QStringView part = piece.text.mid(from, before - from);
                parts.push_back({part, ems(part, weight), 0});
                from = before;
            }
            before = next;
        }
        const QStringView part = piece.text.mid(from);
        parts.push_back({part, ems(part, weight), piece.blank});
    }
    return parts;
}

// As people typed it, in the composed form that fonts have signs for.
QString composed(const QString &text)
{
    return Face::of(Weight::Regular).sets(text) ? text : text.normalized(QString::NormalizationForm_C);
}

} // namespace

double widthOf(const QString &text, const Type &type)
{
    return ems(text, type.weight) * type.size.value;
}

double lineHeight(const Type &type)
{
    return type.size.value * kLineHeight;
}

double ascentOf(const Type &type)
{
    return type.size.value * kAscent;
}

double widestWord(const QString &text, const Type &type)
{
    double widest = 0;
    const QString whole = composed(text);
    for (const Piece &piece : piecesOf(whole, type.weight))
        widest = std::max(widest, piece.width);
    return widest * type.size.value;
}

QStringList wrapped(const QString &text, const Type &type, double width)
{
    const QString whole = composed(text);
    const double inEms = width / type.size.value;
    return onLines(broken(piecesOf(whole, type.weight), inEms, type.weight), inEms, nullptr);
}

QString elided(const QString &text, const Type &type, double width)
{
    const QString whole = composed(text);
    const double inEms = width / type.size.value;
    if (ems(whole, type.weight) <= inEms)
        return whole;
    const QString ellipsis(QChar(0x2026));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, whole);
    QString kept = ellipsis;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        const QString candidate = whole.left(next).trimmed() + ellipsis;
        if (ems(candidate, type.weight) > inEms)
            break;
        kept = candidate;
    }
    return kept;
}

TextBlock fitted(const QStringList &paragraphs, const TextRoom &room)
{
    QStringList texts;
    std::vector<std::vector<Piece>> pieces;
    for (const QString &paragraph : paragraphs)
        texts.append(composed(paragraph));
    for (const QString &text : std::as_const(texts))
        pieces.push_back(piecesOf(text, room.weight));

    const double step = points(0.5).value;
    const double least = std::min(room.last.value, room.smallest.value);
    TextBlock block;
    for (double size = room.largest.value;; size = std::max(size - step, least)) {
        const bool small = size <= room.smallest.value + 1e-9;
        block.type = {room.weight, Mm(size)};
        block.lines.clear();
        bool whole = true;
        bool few = true;
        for (const std::vector<Piece> &paragraph : pieces) {
            const double width = room.room.width() / size;
            const QStringList lines = small ? onLines(broken(paragraph, width, room.weight), width, nullptr)
                                            : onLines(paragraph, width, &whole);
            few = few && lines.size() <= room.mostLines;
            block.lines += lines;
        }
        const bool within = block.height() <= room.room.height() + 1e-9;
        block.fits = within && few && whole && size >= room.smallest.value - step;
        if (block.fits || (small && within && (!few || size < room.smallest.value)) || size <= least)
            return block;
    }
}

TextBlock balanced(const TextBlock &block, const QStringList &paragraphs, double width)
{
    constexpr int kTries = 8;
    TextBlock even = block;
    even.lines.clear();
    for (const QString &paragraph : paragraphs) {
        QStringList lines = wrapped(paragraph, block.type, width);
        double narrow = width / double(std::max<qsizetype>(lines.size(), 1));
        double wide = width;
        for (int i = 0; i < kTries && lines.size() > 1; ++i) {
            const double middle = (narrow + wide) / 2;
            QStringList tried = wrapped(paragraph, block.type, middle);
            const bool fits =
                tried.size() == lines.size() && std::ranges::all_of(tried, [&](const QString &line) {
                    return widthOf(line, block.type) <= middle;
                });
            (fits ? wide : narrow) = middle;
            if (fits)
                lines = std::move(tried);
        }
        even.lines += lines;
    }
    return even.lines.size() == block.lines.size() ? even : block;
}

double draw(Canvas &canvas, QPointF corner, const TextBlock &block, QColor colour, double width)
{
    double y = corner.y();
    for (const QString &line : block.lines) {
        const bool fromRight = width > 0 && line.isRightToLeft();
        const double x = corner.x() + (fromRight ? std::max(width - widthOf(line, block.type), 0.0) : 0);
        canvas.text({x, y + ascentOf(block.type)}, line, block.type, colour);
        y += lineHeight(block.type);
    }
    return y;
}

QString withNumbers(const QString &characters)
{
    constexpr qsizetype kNamed = 3;
    QStringList numbers;
    const QList<uint> all = characters.toUcs4();
    for (const uint c : all.mid(0, kNamed))
        numbers.append(u"U+%1"_s.arg(c, 4, 16, QChar(u'0')).toUpper());
    if (all.size() > kNamed)
        numbers.append(u"…"_s);
    return u"%1 (%2)"_s.arg(characters, numbers.join(u", "_s));
}

QString charactersWithoutFont(const QString &text)
{
    static QThreadStorage<QHash<char32_t, bool>> known;
    Face &face = Face::of(Weight::Regular);
    const QString whole = composed(text);
    if (face.sets(whole))
        return {};
    QHash<char32_t, bool> &missing = known.localData();
    QString lost;
    for (const char32_t c : whole.toStdU32String()) {
        const QString one = QString::fromUcs4(&c, 1);
        if (face.sets(one) || QChar::isSpace(c) || QChar::category(c) == QChar::Other_Format ||
            QChar::category(c) == QChar::Other_Control || QChar::category(c) == QChar::Mark_NonSpacing)
            continue;
        auto found = missing.constFind(c);
        if (found == missing.constEnd()) {
            QTextLayout layout(one, face.designFont());
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            bool none = true;
            for (const QGlyphRun &run : layout.glyphRuns()) {
                for (const quint32 glyph : run.glyphIndexes())
                    none = none && glyph == 0;
            }
            found = missing.insert(c, none);
        }
        if (*found && !lost.contains(one))
            lost += one;
    }
    return lost;
}

} // namespace colloquia
