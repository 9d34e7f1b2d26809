// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/qrcode.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <utility>

namespace colloquia {

namespace {

constexpr int kSide = kQrModules;
constexpr size_t kDataBytes = 16; // of version 1 at level M
constexpr size_t kCheckBytes = 10;
constexpr int kMasks = 8;
constexpr int kMostCharacters = 20;

using Bytes = std::array<quint8, kDataBytes + kCheckBytes>;

// Multiplication in the field of 256 elements that the standard computes check bytes in.
constexpr quint8 product(quint8 a, quint8 b)
{
    unsigned result = 0;
    for (int bit = 7; bit >= 0; --bit) {
        result = (result << 1) ^ ((result >> 7) * 0x11Du);
        result ^= ((b >> bit) & 1u) * a;
    }
    return quint8(result);
}

// (x - 1)(x - 2)(x - 4) …, without its first coefficient.
constexpr std::array<quint8, kCheckBytes> checkPolynomial()
{
    std::array<quint8, kCheckBytes> factors = {};
    factors.back() = 1;
    quint8 root = 1;
    for (size_t degree = 0; degree < kCheckBytes; ++degree) {
        for (size_t i = 0; i < kCheckBytes; ++i) {
            factors[i] = product(factors[i], root);
            if (i + 1 < kCheckBytes)
                factors[i] = quint8(factors[i] ^ factors[i + 1]);
        }
        root = product(root, 2);
    }
    return factors;
}

// What each value of a byte adds to the check bytes behind it.
constexpr auto checkTable()
{
    std::array<std::array<quint8, kCheckBytes>, 256> table = {};
    constexpr auto kFactors = checkPolynomial();
    for (size_t value = 0; value < table.size(); ++value) {
        for (size_t i = 0; i < kCheckBytes; ++i)
            table[value][i] = product(kFactors[i], quint8(value));
    }
    return table;
}

void addCheckBytes(Bytes &bytes)
{
    static constexpr auto kTable = checkTable();
    std::array<quint8, kCheckBytes> rest = {};
    for (size_t i = 0; i < kDataBytes; ++i) {
        const auto &added = kTable[bytes[i] ^ rest.front()];
        std::shift_left(rest.begin(), rest.end(), 1);
        rest.back() = 0;
        std::ranges::transform(rest, added, rest.begin(), std::bit_xor());
    }
    std::ranges::copy(rest, bytes.begin() + kDataBytes);
}

// What a character counts as; -1: it cannot be in such a code.
int valueOf(QChar character)
{
    static constexpr QStringView kCharacters = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    return int(kCharacters.indexOf(character));
}

class BitWriter
{
public:
    explicit BitWriter(Bytes &bytes) : m_bytes(bytes) {}

    void write(unsigned value, int bits)
    {
        for (int bit = bits - 1; bit >= 0; --bit, ++m_at)
            m_bytes[m_at / 8] = quint8(m_bytes[m_at / 8] | (((value >> bit) & 1u) << (7 - m_at % 8)));
    }
    [[nodiscard]] size_t at() const { return m_at; }

private:
    Bytes &m_bytes;
    size_t m_at = 0;
};

// The text's bytes with their check bytes.
std::optional<Bytes> bytesOf(const QString &text)
{
    if (text.isEmpty() || text.size() > kMostCharacters)
        return {};
    Bytes bytes = {};
    BitWriter writer(bytes);
    writer.write(0b0010, 4); // letters and digits
    writer.write(unsigned(text.size()), 9);
    for (qsizetype i = 0; i < text.size(); i += 2) {
        const int first = valueOf(text[i]);
        const int second = i + 1 < text.size() ? valueOf(text[i + 1]) : 0;
        if (first < 0 || second < 0)
            return {};
        if (i + 1 < text.size())
            writer.write(unsigned(first * 45 + second), 11);
        else
            writer.write(unsigned(first), 6);
    }
    // Nothing, to the end of a byte and four bits at least where there is room; then what fills such codes.
    const size_t used = std::min((writer.at() + 4 + 7) / 8, kDataBytes);
    for (size_t i = used; i < kDataBytes; ++i)
        bytes[i] = (i - used) % 2 == 0 ? 0xEC : 0x11;
    addCheckBytes(bytes);
    return bytes;
}

bool isMasked(int mask, int x, int y)
{
    switch (mask) {
    case 0:
        return (x + y) % 2 == 0;
    case 1:
        return y % 2 == 0;
    case 2:
        return x % 3 == 0;
    case 3:
        return (x + y) % 3 == 0;
    case 4:
        return (x / 3 + y / 2) % 2 == 0;
    case 5:
        return x * y % 2 + x * y % 3 == 0;
    case 6:
        return (x * y % 2 + x * y % 3) % 2 == 0;
    default:
        return ((x + y) % 2 + x * y % 3) % 2 == 0;
    }
}

// Level M and the mask, with the bits that find errors in them.
unsigned formatOf(int mask)
{
    const auto data = unsigned(mask);
    unsigned rest = data;
    for (int i = 0; i < 10; ++i)
        rest = (rest << 1) ^ ((rest >> 9) * 0x537u);
    return ((data << 10) | rest) ^ 0x5412u;
}

// Modules by row and, turned over, by column: what is looked for across is looked for down in the same way.
struct Modules
{
    QrRows rows = {};
    QrRows columns = {};

    void set(int x, int y)
    {
        rows[size_t(y)] |= 1u << x;
        columns[size_t(x)] |= 1u << y;
    }
    void set(int x, int y, bool dark)
    {
        if (dark)
            set(x, y);
    }
};

// Everything that is the same for all codes: the places of the bits, and for each mask what is
// exclusive-or'ed to them, which holds the finders, the timing and the format too.
struct Frame
{
    std::array<std::pair<int, int>, Bytes().size() * 8> places = {}; // x, y
    std::array<Modules, kMasks> masks = {};

    Frame()
    {
        size_t next = 0;
        bool up = true;
        for (int right = kSide - 1; right > 0; right -= 2, up = !up) {
            if (right == 6)
                --right; // the timing
            for (int i = 0; i < kSide; ++i) {
                for (const int x : {right, right - 1}) {
                    const int y = up ? kSide - 1 - i : i;
                    if (!isFixed(x, y))
                        places[next++] = {x, y};
                }
            }
        }
        for (int mask = 0; mask < kMasks; ++mask)
            fill(masks[size_t(mask)], mask);
    }

private:
    static bool isFixed(int x, int y)
    {
        const bool finders = (x < 9 && y < 9) || (x < 9 && y >= kSide - 8) || (x >= kSide - 8 && y < 9);
        return finders || x == 6 || y == 6;
    }
    static void fill(Modules &modules, int mask)
    {
        for (int y = 0; y < kSide; ++y) {
            for (int x = 0; x < kSide; ++x)
                modules.set(x, y, !isFixed(x, y) && isMasked(mask, x, y));
        }
        for (const auto &[left, top] : {std::pair(0, 0), std::pair(kSide - 7, 0), std::pair(0, kSide - 7)}) {
            for (int y = 0; y < 7; ++y) {
                for (int x = 0; x < 7; ++x) {
                    const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
                    modules.set(left + x, top + y, ring != 2);
                }
            }
        }
        for (int i = 8; i < kSide - 8; i += 2) {
            modules.set(i, 6);
            modules.set(6, i);
        }
        const unsigned format = formatOf(mask);
        for (int bit = 0; bit < 15; ++bit) {
            const bool dark = (format >> bit & 1) != 0;
            // Twice: around the first finder, and shared by the two others.
            const int down = bit < 6 ? bit : bit < 8 ? bit + 1 : kSide - 15 + bit;
            const int across = bit < 8 ? kSide - 1 - bit : bit == 8 ? 7 : 14 - bit;
            modules.set(8, down, dark);
            modules.set(across, 8, dark);
        }
        modules.set(8, kSide - 8);
    }
};

// What makes a code hard to read, as the standard counts it, in lines of one direction.
int runsAndFinders(const QrRows &lines)
{
    int points = 0;
    for (const quint32 dark : lines) {
        for (const quint32 line : {dark, ~dark & ((1u << kSide) - 1)}) {
            // A run of n modules leaves n - 4 bits and counts n - 2.
            const quint32 runs = line & line >> 1 & line >> 2 & line >> 3 & line >> 4;
            points += std::popcount(runs) + 2 * std::popcount(runs & ~(runs << 1));
        }
        // Like a finder: 1011101 with four light modules before or behind it.
        const quint32 light = ~dark;
        const quint32 finder = dark & light >> 1 & dark >> 2 & dark >> 3 & dark >> 4 & light >> 5 & dark >> 6;
        const quint32 inside = finder & ((1u << (kSide - 10)) - 1);
        const quint32 behind = inside & light >> 7 & light >> 8 & light >> 9 & light >> 10;
        const quint32 before =
            finder & light << 1 & light << 2 & light << 3 & light << 4 & ~0xFu & ((1u << (kSide - 6)) - 1);
        points += 40 * (std::popcount(behind) + std::popcount(before));
    }
    return points;
}

int penalty(const Modules &modules)
{
    int points = runsAndFinders(modules.rows) + runsAndFinders(modules.columns);
    int dark = std::popcount(modules.rows.front());
    for (size_t y = 1; y < modules.rows.size(); ++y) {
        const quint32 row = modules.rows[y];
        const quint32 differs = row ^ modules.rows[y - 1];
        const quint32 blocks = ~differs & ~(differs >> 1) & ~(row ^ row >> 1) & ((1u << (kSide - 1)) - 1);
        points += 3 * std::popcount(blocks);
        dark += std::popcount(row);
    }
    const int fromHalf = std::abs(2 * dark - kSide * kSide) * 10 / (kSide * kSide); // in twentieths
    return points + 10 * fromHalf;
}

Modules masked(const Modules &bits, const Modules &mask)
{
    Modules modules = bits;
    for (size_t i = 0; i < mask.rows.size(); ++i) {
        modules.rows[i] ^= mask.rows[i];
        modules.columns[i] ^= mask.columns[i];
    }
    return modules;
}

} // namespace

std::optional<QrRows> qrRows(const QString &text, std::optional<int> mask)
{
    const auto bytes = bytesOf(text);
    if (!bytes)
        return {};
    static const Frame kFrame;
    Modules bits;
    for (size_t i = 0; i < kFrame.places.size(); ++i) {
        const auto &[x, y] = kFrame.places[i];
        bits.set(x, y, ((*bytes)[i / 8] >> (7 - i % 8) & 1) != 0);
    }
    if (mask)
        return masked(bits, kFrame.masks[size_t(*mask) % kMasks]).rows;
    QrRows best = {};
    int least = 0;
    for (const Modules &one : kFrame.masks) {
        const Modules modules = masked(bits, one);
        const int points = penalty(modules);
        if (&one == kFrame.masks.data() || points < least) {
            least = points;
            best = modules.rows;
        }
    }
    return best;
}

QImage qrImage(const QString &text)
{
    const auto rows = qrRows(text);
    if (!rows)
        return {};
    // Exactly this format and these two colours stay a lossless one-bit image in a PDF.
    QImage image(kSide, kSide, QImage::Format_Mono);
    image.setColorTable({0xff000000, 0xffffffff});
    image.fill(1);
    for (int y = 0; y < kSide; ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < kSide; ++x)
            line[x / 8] = uchar(line[x / 8] & ~(((*rows)[size_t(y)] >> x & 1) << (7 - x % 8)));
    }
    return image;
}

} // namespace colloquia
