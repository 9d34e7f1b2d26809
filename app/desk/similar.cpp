// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/similar.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace colloquia {

qsizetype similarBeginning(QStringView word, QStringView typed)
{
    const qsizetype length = typed.size();
    const qsizetype shared = std::min(word.size(), length);
    qsizetype at = 0;
    while (at < shared && word[at] == typed[at])
        ++at;
    if (at == length)
        return length;
    // What is typed from `from` on is what the word has from `there` on.
    const auto goesOn = [word, typed](qsizetype from, qsizetype there) {
        return there <= word.size() && word.sliced(there).startsWith(typed.sliced(from));
    };
    if (at + 1 < length && at + 1 < word.size() && typed[at] == word[at + 1] && typed[at + 1] == word[at] &&
        goesOn(at + 2, at + 2))
        return length;
    if (at < word.size() && goesOn(at, at + 1))
        return length + 1;
    if (at < word.size() && goesOn(at + 1, at + 1))
        return length;
    if (goesOn(at + 1, at))
        return length - 1;
    return -1;
}

namespace {

// Looks up words that have the same first letters.
class Lookup
{
public:
    explicit Lookup(const WordsInOrder &words) : m_words(words) {}

    // Those of the range, all of one beginning of `depth` letters, that go on like this.
    [[nodiscard]] WordRange goingOn(WordRange range, qsizetype depth, QStringView letters) const
    {
        const size_t first =
            firstNot(range, [this, depth, letters](size_t i) { return m_words[i].sliced(depth) < letters; });
        const size_t last = firstNot({first, range.last}, [this, depth, letters](size_t i) {
            return m_words[i].sliced(depth).startsWith(letters);
        });
        return {first, last};
    }

    // Each letter that stands there, with its words.
    template<class Visitor>
    void eachLetter(WordRange range, qsizetype depth, const Visitor &visit) const
    {
        size_t at = firstNot(range, [this, depth](size_t i) { return m_words[i].size() == depth; });
        while (at < range.last) {
            const QChar letter = m_words[at][depth];
            const size_t next = firstNot(
                {at, range.last}, [this, depth, letter](size_t i) { return m_words[i][depth] == letter; });
            visit(WordRange{at, next});
            at = next;
        }
    }

private:
    template<class Condition>
    [[nodiscard]] static size_t firstNot(WordRange range, const Condition &holds)
    {
        return *std::ranges::partition_point(std::views::iota(range.first, range.last), holds);
    }

    const WordsInOrder &m_words;
};

std::vector<WordRange> joined(std::vector<WordRange> ranges)
{
    std::erase_if(ranges, [](const WordRange &one) { return one.first == one.last; });
    std::ranges::sort(ranges, {}, &WordRange::first);
    std::vector<WordRange> all;
    for (const WordRange &one : ranges) {
        if (!all.empty() && one.first <= all.back().last)
            all.back().last = std::max(all.back().last, one.last);
        else
            all.push_back(one);
    }
    return all;
}

} // namespace

std::vector<WordRange> wordsLike(const WordsInOrder &words, QStringView typed)
{
    const Lookup lookup(words);
    std::vector<WordRange> like;
    // Those that are spelled so up to `at`, where the slip is.
    WordRange range{0, words.size()};
    for (qsizetype at = 0; at < typed.size() && range.first < range.last; ++at) {
        const QStringView rest = typed.sliced(at);
        like.push_back(lookup.goingOn(range, at, rest.sliced(1))); // a letter too many was typed
        if (rest.size() > 1) {
            QString swapped = rest.toString();
            std::swap(swapped[0], swapped[1]);
            like.push_back(lookup.goingOn(range, at, swapped));
        }
        lookup.eachLetter(range, at, [&](WordRange letter) {
            like.push_back(lookup.goingOn(letter, at + 1, rest));           // one is missing
            like.push_back(lookup.goingOn(letter, at + 1, rest.sliced(1))); // another was typed
        });
        range = lookup.goingOn(range, at, rest.first(1));
    }
    like.push_back(range);
    return joined(std::move(like));
}

} // namespace colloquia
