// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/searchindex.h"

#include "app/desk/beginning.h"
#include "app/desk/searchwords.h"
#include "app/desk/similar.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// Of so many rows one has the word, or one that begins like it: its rows are kept as a set.
constexpr size_t kCommon = 12;
constexpr qsizetype kLongestBeginning = 3; // that is kept so; longer ones are few words

// Numbers for words, given in the order in which they are met.
class Words
{
public:
    explicit Words(qsizetype expected) { m_numbers.reserve(expected); }

    quint32 number(const QString &word)
    {
        const auto found = m_numbers.constFind(word);
        if (found != m_numbers.constEnd())
            return *found;
        const auto next = quint32(m_numbers.size());
        m_numbers.insert(word, next);
        return next;
    }
    // Texts that many people share are folded once.
    const std::vector<quint32> &ofText(const QString &text)
    {
        const auto found = m_texts.constFind(text);
        if (found != m_texts.constEnd())
            return *found;
        QStringList words;
        searchwords::appendText(words, text);
        std::vector<quint32> numbers;
        for (const QString &word : words)
            numbers.push_back(number(word));
        return *m_texts.insert(text, numbers);
    }
    [[nodiscard]] const QHash<QString, quint32> &all() const { return m_numbers; }

private:
    QHash<QString, quint32> m_numbers;
    QHash<QString, std::vector<quint32>> m_texts;
};

} // namespace

void SearchIndex::build(const std::vector<AttendeeCard> &cards, const Programme &programme)
{
    m_changed.clear();
    m_rows = int(cards.size());
    m_shared.build(cards, programme);

    Words words(qsizetype(cards.size()) * 4);
    std::vector<std::pair<quint32, int>> pairs; // word, row
    pairs.reserve(cards.size() * 12);
    QStringList own;
    std::vector<quint32> ofRow;
    for (int row = 0; row < m_rows; ++row) {
        const AttendeeCard &card = cards[size_t(row)];
        const Attendee &attendee = card.attendee;
        own.clear();
        ofRow.clear();
        searchwords::appendName(own, attendee.familyName);
        const auto at = attendee.email.indexOf(u'@');
        searchwords::appendText(own, attendee.email.left(at));
        searchwords::appendPhone(own, attendee.phone);
        searchwords::appendText(own, attendee.notes);
        searchwords::appendText(own, attendee.followUp);
        searchwords::appendCode(own, attendee.code);
        for (const QString &word : std::as_const(own))
            ofRow.push_back(words.number(word));
        const Category *category = colloquia::find(programme.categories, attendee.category);
        if (at >= 0) {
            // An office's people share it.
            const auto &numbers = words.ofText(attendee.email.mid(at + 1));
            ofRow.insert(ofRow.end(), numbers.begin(), numbers.end());
        }
        const Rank *rank = colloquia::find(programme.ranks, attendee.rank);
        for (const QString *shared :
             {&attendee.givenName, &attendee.title, &attendee.organisation, &attendee.position,
              &attendee.followedBy, category ? &category->name : nullptr, rank ? &rank->title : nullptr}) {
            if (shared && !shared->isEmpty()) {
                const auto &numbers = words.ofText(*shared);
                ofRow.insert(ofRow.end(), numbers.begin(), numbers.end());
            }
        }
        for (const Answer &answer : card.answers) {
            const auto &numbers = words.ofText(answer.text);
            ofRow.insert(ofRow.end(), numbers.begin(), numbers.end());
        }
        std::ranges::sort(ofRow);
        ofRow.erase(std::ranges::unique(ofRow).begin(), ofRow.end());
        for (const quint32 word : ofRow)
            pairs.emplace_back(word, row);
    }

    // The words in their order, and for each the place of its rows: counted, then filled, never sorted.
    struct Ordered
    {
        Beginning beginning;
        const QString *word;
        quint32 number;
    };
    std::vector<Ordered> ordered;
    ordered.reserve(size_t(words.all().size()));
    for (auto word = words.all().begin(); word != words.all().end(); ++word)
        ordered.push_back({Beginning(word.key()), &word.key(), word.value()});
    std::ranges::sort(ordered, [](const Ordered &a, const Ordered &b) {
        return a.beginning != b.beginning ? a.beginning < b.beginning : *a.word < *b.word;
    });
    std::vector<quint32> next(ordered.size(), 0); // by a word's number: people follow each other there
    for (const auto &[word, row] : pairs)
        ++next[word];
    qsizetype letters = 0;
    for (const Ordered &one : ordered)
        letters += one.word->size();
    m_letters.clear();
    m_letters.reserve(letters);
    m_begin.assign(1, 0);
    m_begin.reserve(ordered.size() + 1);
    m_first.assign(1, 0);
    m_first.reserve(ordered.size() + 1);
    for (const Ordered &one : ordered) {
        m_letters += *one.word;
        m_begin.push_back(quint32(m_letters.size()));
        m_first.push_back(m_first.back() + std::exchange(next[one.number], m_first.back()));
    }
    m_postings.resize(pairs.size());
    for (const auto &[word, row] : pairs)
        m_postings[next[word]++] = row;
    m_indexed = m_rows;
    markCommon();
}

void SearchIndex::markCommon()
{
    m_common.clear();
    const size_t words = m_begin.size() - 1;
    const auto keep = [this](size_t first, size_t last) {
        const Run run{m_first[first], m_first[last]};
        if ((run.last - run.first) * kCommon < size_t(m_indexed))
            return;
        RowSet rows(m_indexed);
        insert(run.first, run.last, rows);
        m_common.push_back({run, std::move(rows)});
    };
    for (qsizetype letters = 1; letters <= kLongestBeginning; ++letters) {
        size_t first = 0;
        for (size_t i = 1; i <= words; ++i) {
            if (i < words && word(i).left(letters) == word(first).left(letters))
                continue;
            // A single word is kept below.
            if (i - first > 1)
                keep(first, i);
            first = i;
        }
    }
    for (size_t i = 0; i < words; ++i)
        keep(i, i + 1);
    // The longest of those that begin at the same place comes first.
    std::ranges::sort(m_common, {},
                      [](const Common &one) { return std::pair(one.run.first, ~one.run.last); });
}

void SearchIndex::update(int row, const AttendeeCard &card, const Programme &programme)
{
    m_rows = std::max(m_rows, row + 1);
    m_changed.insert(row, {searchWordsOf(card, programme), SharedWords::of(card, programme)});
}

QStringView SearchIndex::word(size_t i) const
{
    return QStringView(m_letters).sliced(m_begin[i], m_begin[i + 1] - m_begin[i]);
}

std::pair<size_t, size_t> SearchIndex::wordsBeginning(const QString &prefix) const
{
    const auto all = std::views::iota(0, m_begin.empty() ? 0 : int(m_begin.size()) - 1);
    const auto first =
        std::ranges::partition_point(all, [this, &prefix](int i) { return word(size_t(i)) < prefix; });
    const auto last = std::ranges::partition_point(
        first, all.end(), [this, &prefix](int i) { return word(size_t(i)).startsWith(prefix); });
    return {size_t(*first), size_t(*last)};
}

SearchIndex::Run SearchIndex::runOf(const QString &prefix) const
{
    const auto [first, last] = wordsBeginning(prefix);
    return m_first.empty() ? Run() : Run{m_first[first], m_first[last]};
}

// The runs of all words that begin like what was typed.
std::vector<SearchIndex::Run> SearchIndex::runsLike(const QString &typed) const
{
    std::vector<Run> runs;
    for (const WordRange &words : wordsLike({m_letters, m_begin}, typed))
        runs.push_back({m_first[words.first], m_first[words.last]});
    return runs;
}

bool SearchIndex::Wanted::fits(const QString &own) const
{
    return similar ? similarBeginning(own, word) >= 0 : own.startsWith(word);
}

bool SearchIndex::anybodyHas(const Wanted &wanted) const
{
    return std::ranges::any_of(wanted.runs, [](const Run &run) { return run.first < run.last; }) ||
           std::ranges::any_of(m_changed, [&wanted](const Changed &row) {
               return std::ranges::any_of(row.own,
                                          [&wanted](const QString &own) { return wanted.fits(own); });
           });
}

std::vector<SearchIndex::Wanted> SearchIndex::wantedBy(const QString &text) const
{
    std::vector<Wanted> wanted;
    for (const QString &word : searchWordsTyped(text)) {
        Wanted one{word, {runOf(word)}};
        one.isNobodys = !anybodyHas(one);
        for (const SharedWords::Trait &trait : m_shared.traits()) {
            if (std::ranges::any_of(trait.words, [&one](const QString &own) { return one.fitsShared(own); }))
                one.shared.push_back(&trait);
        }
        wanted.push_back(std::move(one));
    }
    return wanted;
}

QStringList SearchIndex::sharedIn(const QString &text) const
{
    QStringList words;
    for (const Wanted &one : wantedBy(text)) {
        if (one.shared.empty())
            continue;
        words.append(one.word);
        if (one.word.endsWith(u's'))
            words.append(one.word.chopped(1)); // "inscrits" is marked in "Inscrit·e"
    }
    return words;
}

RowSet SearchIndex::find(const QString &text) const
{
    std::vector<Wanted> wanted = wantedBy(text);
    return wanted.empty() ? RowSet::all(m_rows) : rowsOf(wanted);
}

RowSet SearchIndex::findSimilar(const QString &text) const
{
    std::vector<Wanted> wanted = wantedBy(text);
    const auto forgive = [this](Wanted &one) {
        if (one.word.size() < kShortestForgiven)
            return;
        one.runs = runsLike(one.word);
        one.similar = true;
    };
    bool anyStrange = false;
    for (Wanted &one : wanted) {
        if (one.isNobodys && one.shared.empty()) {
            anyStrange = true;
            forgive(one);
        }
    }
    if (anyStrange) {
        if (RowSet rows = rowsOf(wanted); !rows.empty())
            return rows;
    }
    std::ranges::for_each(wanted, forgive);
    return rowsOf(wanted);
}

RowSet SearchIndex::rowsOf(std::vector<Wanted> &wanted) const
{
    RowSet rows(m_rows);
    if (wanted.empty())
        return rows;
    // The rarest word first: where nobody has it, nothing else is looked at.
    std::ranges::sort(wanted, {}, &SearchIndex::countOf);
    insert(wanted.front(), rows);
    for (const Wanted &one : wanted | std::views::drop(1)) {
        if (rows.empty())
            break;
        RowSet others(m_rows);
        insert(one, others);
        rows &= others;
    }
    for (auto changed = m_changed.begin(); changed != m_changed.end(); ++changed) {
        const bool all = std::ranges::all_of(wanted, [&changed](const Wanted &one) {
            return std::ranges::any_of(changed->own, [&one](const QString &own) { return one.fits(own); }) ||
                   std::ranges::any_of(changed->shared,
                                       [&one](const QString &own) { return one.fitsShared(own); });
        });
        if (all)
            rows.insert(changed.key());
        else
            rows.remove(changed.key());
    }
    return rows;
}

void SearchIndex::insert(size_t first, size_t last, RowSet &rows) const
{
    for (size_t i = first; i < last; ++i)
        rows.insert(m_postings[i]);
}

void SearchIndex::insert(const Wanted &one, RowSet &rows) const
{
    for (const Run &run : one.runs) {
        size_t at = run.first;
        const auto begin = std::ranges::lower_bound(m_common, run.first, {},
                                                    [](const Common &common) { return common.run.first; });
        for (auto common = begin; common != m_common.end() && common->run.first < run.last; ++common) {
            if (common->run.first < at || common->run.last > run.last)
                continue;
            insert(at, common->run.first, rows);
            rows |= common->rows;
            at = common->run.last;
        }
        insert(at, run.last, rows);
    }
    for (const SharedWords::Trait *trait : one.shared)
        rows |= trait->rows;
}

size_t SearchIndex::countOf(const Wanted &one)
{
    size_t count = 0;
    for (const Run &run : one.runs)
        count += run.last - run.first;
    for (const SharedWords::Trait *trait : one.shared)
        count += trait->count;
    return count;
}

} // namespace colloquia
