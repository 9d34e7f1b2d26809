// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/marks.h"

#include "app/desk/similar.h"
#include "app/model/folding.h"

#include <algorithm>

namespace colloquia {

namespace {

// A text as it is searched, and where in the text each of its letters comes from.
struct Traced
{
    QString letters = {};
    std::vector<int> from = {}; // of each letter: the first of the text's that made it
    std::vector<int> to = {};   // … and the one behind the last

    void add(QChar letter, qsizetype first, qsizetype end)
    {
        letters += letter;
        from.push_back(int(first));
        to.push_back(int(end));
    }
};

Traced traced(const QString &text)
{
    Traced out;
    for (qsizetype i = 0; i < text.size();) {
        // A letter stays together with its second half and its marks.
        qsizetype end = i + 1;
        while (end < text.size() && (text[end].isLowSurrogate() || text[end].isMark()))
            ++end;
        const char16_t c = text[i].unicode();
        if (end == i + 1 && c < 0x80) {
            const bool letter = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
            out.add(letter                     ? QChar(c)
                    : (c >= u'A' && c <= u'Z') ? QChar(char16_t(c + 32))
                                               : QChar(u' '),
                    i, end);
        } else {
            const QString plain = folded(QStringView(text).sliced(i, end - i));
            if (plain.isEmpty())
                out.add(u' ', i, end);
            for (const QChar letter : plain)
                out.add(letter, i, end);
        }
        i = end;
    }
    return out;
}

void mark(std::vector<Mark> &marks, const Traced &text, qsizetype first, qsizetype count)
{
    const int start = text.from[size_t(first)];
    marks.push_back({start, text.to[size_t(first + count - 1)] - start});
}

std::vector<Mark> merged(std::vector<Mark> marks)
{
    std::ranges::sort(marks, {}, [](const Mark &one) { return std::pair(one.start, -one.length); });
    std::vector<Mark> apart;
    for (const Mark &one : marks) {
        if (!apart.empty() && one.start < apart.back().start + apart.back().length) {
            const int end = std::max(apart.back().start + apart.back().length, one.start + one.length);
            apart.back().length = end - apart.back().start;
        } else {
            apart.push_back(one);
        }
    }
    return apart;
}

} // namespace

std::vector<Mark> marksIn(const QString &text, const QStringList &words, bool similar)
{
    if (text.isEmpty() || words.isEmpty())
        return {};
    const Traced plain = traced(text);
    std::vector<Mark> marks;
    const QStringView letters(plain.letters);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (letters[i] == u' ' || (i > 0 && letters[i - 1] != u' '))
            continue;
        const qsizetype blank = letters.indexOf(u' ', i);
        const QStringView word = letters.sliced(i, (blank < 0 ? letters.size() : blank) - i);
        for (const QString &typed : words) {
            qsizetype hit = word.startsWith(typed) ? typed.size() : -1;
            if (hit < 0 && similar && typed.size() >= kShortestForgiven)
                hit = std::min(similarBeginning(word, typed), word.size());
            if (hit > 0)
                mark(marks, plain, i, hit);
        }
    }
    // "dalmeida" is found in "d'Almeida", "bcdfgh" in "BCDF-GHJK-LNPR".
    QString joined;
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (letters[i] != u' ') {
            joined += letters[i];
            places.push_back(i);
        }
    }
    for (const QString &typed : words) {
        if (marks.empty() && joined.startsWith(typed))
            mark(marks, plain, places.front(), places[size_t(typed.size()) - 1] - places.front() + 1);
    }
    return merged(std::move(marks));
}

std::vector<Mark> phoneMarksIn(const QString &phone, const QStringList &words)
{
    QString digits;
    std::vector<int> places;
    for (qsizetype i = 0; i < phone.size(); ++i) {
        if (phone[i].isDigit()) {
            digits += phone[i];
            places.push_back(int(i));
        }
    }
    std::vector<Mark> marks;
    for (const QString &typed : words) {
        const bool isNumber = std::ranges::all_of(typed, [](QChar c) { return c.isDigit(); });
        const qsizetype at = isNumber && typed.size() > 1 ? digits.indexOf(typed) : -1;
        if (at >= 0) {
            const int first = places[size_t(at)];
            marks.push_back({first, places[size_t(at + typed.size() - 1)] - first + 1});
        }
    }
    return merged(std::move(marks));
}

} // namespace colloquia
