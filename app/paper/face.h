// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QHash>
#include <QRawFont>

#include <array>
#include <vector>

namespace colloquia {

enum class Weight { Regular, Bold };

// What one thread knows of the font of one weight: its glyphs, how wide they are, how pairs of them move
// together. Lengths are in ems, so that a layout is the same at any resolution.
class Face
{
public:
    // The calling thread's own.
    static Face &of(Weight weight);

    explicit Face(Weight weight);

    // Whether the text can be set glyph by glyph: Latin letters, figures and punctuation that the font has.
    // All else goes through Qt's shaping, which knows other scripts and other fonts.
    [[nodiscard]] bool sets(QStringView text) const;
    // Of a text that it sets.
    [[nodiscard]] double width(QStringView text);
    // Of any text.
    [[nodiscard]] double shapedWidth(const QString &text) const;

    // Glyphs of a text that it sets, and where they stand on a line, in ems.
    void place(QStringView text, std::vector<quint32> &glyphs, std::vector<double> &positions);

    // The font at a size in dots, for drawing.
    const QRawFont &at(double pixels);
    // The size that shaped text is laid out at before it is drawn at any other.
    static constexpr double kDesignSize = 256;
    [[nodiscard]] const QFont &designFont() const { return m_font; }

    [[nodiscard]] double capHeight() const { return m_capHeight; }

private:
    static constexpr int kSlots = 0x180 + 0x18;
    // Latin to U+017F, dashes, quotation marks and the ellipsis: where a character's glyph is kept; -1: it
    // is not.
    static int slot(QChar c);
    [[nodiscard]] double kerning(int first, int second);

    QFont m_font;
    double m_capHeight = 0;
    std::array<quint32, kSlots> m_glyphs = {};
    std::array<double, kSlots> m_advances = {};
    std::array<char16_t, kSlots> m_characters = {};
    std::vector<qint16> m_kerning; // of pairs, in 1/kKerningUnit em, found when first needed
    QHash<qint64, QRawFont> m_sized;
    QRawFont m_raw;
};

} // namespace colloquia
