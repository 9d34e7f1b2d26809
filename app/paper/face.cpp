// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/face.h"

#include <QCoreApplication>
#include <QTextLayout>
#include <QThread>
#include <QThreadStorage>

#include <cmath>
#include <limits>
#include <memory>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr double kKerningUnit = 8192;
constexpr qint16 kNotYet = std::numeric_limits<qint16>::min();

using Faces = std::array<std::unique_ptr<Face>, 2>;

QThreadStorage<Faces *> &facesOfThreads()
{
    static QThreadStorage<Faces *> storage;
    return storage;
}

// Fonts must be gone before the application is, or they reach for what is no longer there.
void forgetFaces()
{
    facesOfThreads().setLocalData(nullptr);
}

Faces &facesOfThisThread()
{
    QThreadStorage<Faces *> &storage = facesOfThreads();
    if (!storage.hasLocalData()) {
        storage.setLocalData(new Faces);
        if (QCoreApplication::instance() &&
            QThread::currentThread() == QCoreApplication::instance()->thread())
            qAddPostRoutine(forgetFaces);
    }
    return *storage.localData();
}

} // namespace

Face &Face::of(Weight weight)
{
    std::unique_ptr<Face> &face = facesOfThisThread()[size_t(weight)];
    if (!face)
        face = std::make_unique<Face>(weight);
    return *face;
}

Face::Face(Weight weight)
{
    m_font.setFamilies({u"Noto Sans"_s, u"Segoe UI"_s, u"Arial"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s});
    m_font.setStyleHint(QFont::SansSerif);
    m_font.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    m_font.setHintingPreference(QFont::PreferNoHinting);
    m_font.setPixelSize(int(kDesignSize));
    m_raw = QRawFont::fromFont(m_font);
    m_capHeight = m_raw.capHeight() / kDesignSize;

    QString all;
    for (char16_t c = 0x20; c <= 0x2027; c = c == 0x17f ? 0x2010 : char16_t(c + 1)) {
        const int at = slot(QChar(c));
        if (at < 0)
            continue;
        m_characters[size_t(at)] = c;
        all += QChar(c);
    }
    const QList<quint32> glyphs = m_raw.glyphIndexesForString(all);
    const QList<QPointF> advances = m_raw.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics);
    for (qsizetype i = 0; i < all.size() && i < glyphs.size(); ++i) {
        const auto at = size_t(slot(all[i]));
        m_glyphs[at] = glyphs[i];
        m_advances[at] = advances[i].x() / kDesignSize;
    }
    m_kerning.assign(size_t(kSlots) * kSlots, kNotYet);
}

int Face::slot(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x180)
        return u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0xad ? -1 : u;
    return u >= 0x2010 && u <= 0x2027 ? 0x180 + (u - 0x2010) : -1;
}

bool Face::sets(QStringView text) const
{
    for (const QChar c : text) {
        const int at = slot(c);
        if (at < 0 || m_glyphs[size_t(at)] == 0)
            return false;
    }
    return true;
}

double Face::kerning(int first, int second)
{
    qint16 &known = m_kerning[size_t(first) * kSlots + size_t(second)];
    if (known == kNotYet) {
        const QChar pair[] = {m_characters[size_t(first)], m_characters[size_t(second)]};
        const double moved =
            shapedWidth(QString(pair, 2)) - m_advances[size_t(first)] - m_advances[size_t(second)];
        // What is smaller than a hair is rounding, what is larger a ligature: neither is kerning.
        known = std::abs(moved) < 0.002 || std::abs(moved) > 0.3 ? qint16(0)
                                                                 : qint16(std::lround(moved * kKerningUnit));
    }
    return known / kKerningUnit;
}

double Face::width(QStringView text)
{
    double width = 0;
    int before = -1;
    for (const QChar c : text) {
        const int at = slot(c);
        if (before >= 0)
            width += kerning(before, at);
        width += m_advances[size_t(at)];
        before = at;
    }
    return width;
}

double Face::shapedWidth(const QString &text) const
{
    QTextLayout layout(text, m_font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? line.naturalTextWidth() / kDesignSize : 0;
}

void Face::place(QStringView text, std::vector<quint32> &glyphs, std::vector<double> &positions)
{
    glyphs.clear();
    positions.clear();
    double x = 0;
    int before = -1;
    for (const QChar c : text) {
        const int at = slot(c);
        if (before >= 0)
            x += kerning(before, at);
        glyphs.push_back(m_glyphs[size_t(at)]);
        positions.push_back(x);
        x += m_advances[size_t(at)];
        before = at;
    }
}

const QRawFont &Face::at(double pixels)
{
    // A preview zoomed through a thousand sizes shall not keep them all.
    constexpr qsizetype kSizesKept = 64;
    const qint64 key = std::llround(pixels * 64);
    const auto found = m_sized.constFind(key);
    if (found != m_sized.constEnd())
        return *found;
    if (m_sized.size() >= kSizesKept)
        m_sized.clear();
    QRawFont sized = m_raw;
    sized.setPixelSize(double(key) / 64);
    return *m_sized.insert(key, sized);
}

} // namespace colloquia
