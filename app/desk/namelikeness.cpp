// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/namelikeness.h"

#include "app/model/folding.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace colloquia {

namespace {

constexpr int kLongName = 8;  // letters from which on two slips are nothing
constexpr int kShortName = 4; // letters below which one slip makes another name: Léa, Léo
constexpr int kLongest = 64;  // longer names are compared as a whole

// Two bits for each letter: that it is there, that it is there again.
quint64 signatureOf(QStringView text, quint64 signature)
{
    for (const QChar c : text) {
        if (c == u' ')
            continue;
        const int place = c >= u'a' && c <= u'z' ? (c.unicode() - u'a') * 2 : 52 + c.unicode() % 6 * 2;
        const quint64 once = quint64(1) << place;
        signature |= signature & once ? once << 1 : once;
    }
    return signature;
}

bool isDigit(QChar c)
{
    return c.isDigit();
}

// Slips that a name of this length may hold.
int allowed(qsizetype length)
{
    return length >= kLongName ? 2 : length >= kShortName ? 1 : 0;
}

// The slips between two given names or two family names; -1: more than may be.
int slips(QStringView a, QStringView b)
{
    if (a == b)
        return 0;
    const int most = allowed(std::min(a.size(), b.size()));
    const int found = slipsBetween(a, b, most);
    return found > most ? -1 : found;
}

bool isNear(const ComparedName &a, const ComparedName &b)
{
    if (!mayBeNear(a, b) || a.hasDigits || b.hasDigits)
        return false;
    const auto together = [](int first, int second) {
        return first >= 0 && second >= 0 && first + second <= 2;
    };
    return together(slips(a.given, b.given), slips(a.family, b.family)) ||
           together(slips(a.given, b.family), slips(a.family, b.given));
}

// Whether the one given name is left out, or stands for the other by its beginning: "j" and "jean pierre".
bool isGivenPart(const QString &part, const QString &whole)
{
    if (part.isEmpty())
        return true;
    const QStringList parts = part.split(u' ');
    const QStringList wholes = whole.split(u' ');
    if (parts.size() > wholes.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i] != wholes[i] && !(parts[i].size() == 1 && wholes[i].startsWith(parts[i])))
            return false;
    }
    return true;
}

// "dupont" of "dupont martin" or of "martin dupont".
bool isFamilyPart(const QString &part, const QString &whole)
{
    return part.size() >= kShortName && whole.size() > part.size() &&
           (whole.startsWith(part + u' ') || whole.endsWith(u' ' + part));
}

bool isPart(const ComparedName &a, const ComparedName &b)
{
    if (a.hasDigits || b.hasDigits)
        return false;
    if (a.family == b.family)
        return isGivenPart(a.given, b.given) || isGivenPart(b.given, a.given);
    return !a.given.isEmpty() && a.given == b.given &&
           (isFamilyPart(a.family, b.family) || isFamilyPart(b.family, a.family));
}

} // namespace

ComparedName::ComparedName(const Attendee &attendee)
    : given(folded(attendee.givenName)), family(folded(attendee.familyName))
{
    QStringList all = (given + u' ' + family).split(u' ', Qt::SkipEmptyParts);
    all.sort();
    words = all.join(u' ');
    signature = signatureOf(family, signatureOf(given, 0));
    length = int(given.size() + family.size());
    hasDigits = std::ranges::any_of(words, isDigit);
}

int slipsBetween(QStringView a, QStringView b, int most)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > most || b.size() > kLongest)
        return most + 1;
    // Three rows of the usual table: one more is needed for neighbours that changed places.
    std::array<std::array<int, kLongest + 1>, 3> rows{};
    for (size_t j = 0; j <= size_t(b.size()); ++j)
        rows[0][j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        const auto &before = rows[size_t((i - 1) % 3)];
        const auto &twoBefore = rows[size_t((i + 1) % 3)];
        auto &row = rows[size_t(i % 3)];
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const int mistaken = a[i - 1] == b[j - 1] ? 0 : 1;
            row[at] = std::min({before[at] + 1, row[at - 1] + 1, before[at - 1] + mistaken});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], twoBefore[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        if (least > most + 1)
            return most + 1;
    }
    return std::min(rows[size_t(a.size() % 3)][size_t(b.size())], most + 1);
}

NameLikeness likeness(const ComparedName &a, const ComparedName &b)
{
    if (a.given == b.given && a.family == b.family)
        return NameLikeness::Same;
    if (a.words == b.words)
        return NameLikeness::Swapped;
    if (isPart(a, b))
        return NameLikeness::Part;
    return isNear(a, b) ? NameLikeness::Near : NameLikeness::Different;
}

} // namespace colloquia
