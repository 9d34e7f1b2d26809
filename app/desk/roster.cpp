// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/roster.h"

#include "app/desk/order.h"
#include "app/model/names.h"
#include "app/store/store.h"

#include <algorithm>
#include <atomic>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace colloquia {

namespace {

const QString kByName = QStringLiteral("family_name"); // the order of a list nobody has sorted otherwise
constexpr qsizetype kOrdersKept = 4;                   // each takes 4 bytes a person

} // namespace

Roster::Roster(QObject *parent) : QObject(parent) {}

Result<void> Roster::follow(Store &store)
{
    m_store = &store;
    auto programme = store.programme();
    if (!programme)
        return tl::unexpected(programme.error());
    m_programme = std::move(*programme);
    if (const auto read = readCards(); !read)
        return read;
    connect(&store, &Store::changed, this, &Roster::take);
    return {};
}

const AttendeeCard *Roster::card(AttendeeId id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.constEnd() ? nullptr : &(*m_cards)[size_t(*row)];
}

QString Roster::nameOf(AttendeeId id) const
{
    const AttendeeCard *found = card(id);
    return found ? displayName(found->attendee) : QString();
}

QString Roster::codeOf(AttendeeId id) const
{
    const AttendeeCard *found = card(id);
    return found ? found->attendee.code : QString();
}

void Roster::rebuild()
{
    m_rows.clear();
    m_rows.reserve(qsizetype(m_cards->size()));
    for (size_t row = 0; row < m_cards->size(); ++row)
        m_rows.insert((*m_cards)[row].attendee.id, int(row));
    m_ranks.clear();
    makeIndex();
}

void Roster::prepareSearch()
{
    m_prepared = true;
    if (!m_index)
        makeIndex();
}

void Roster::makeIndex()
{
    settleIndex();
    m_index.reset();
    if (!m_prepared)
        return;
    m_making = std::async(std::launch::async, [this] {
        auto index = std::make_unique<SearchIndex>();
        index->build(*m_cards, m_programme);
#ifdef __GLIBC__
        // What was put together and taken apart again would stay with this thread's heap: a tenth of all.
        malloc_trim(0);
#endif
        return index;
    });
}

void Roster::settleIndex() const
{
    if (m_making.valid())
        m_index = m_making.get();
}

const SearchIndex &Roster::index() const
{
    settleIndex();
    if (!m_index) {
        m_index = std::make_unique<SearchIndex>();
        m_index->build(*m_cards, m_programme);
    }
    return *m_index;
}

const Figures &Roster::figures() const
{
    if (!m_figures)
        m_figures = figuresOf(*m_cards, m_programme);
    return *m_figures;
}

void Roster::take(const Changes &changes)
{
    m_figures.reset();
    settleIndex();
    bool renamed = false;
    if (changes.programme) {
        auto programme = m_store->programme();
        if (!programme) {
            emit failed(programme.error());
            return;
        }
        renamed = programme->categories != m_programme.categories || programme->ranks != m_programme.ranks ||
                  programme->workshops != m_programme.workshops;
        // Only the order by name needs nothing of the programme but its language.
        std::vector<int> names = m_ranks.take(kByName);
        const bool sameLanguage = programme->colloquium.language == m_programme.colloquium.language;
        m_ranks.clear();
        if (sameLanguage && !names.empty())
            m_ranks.insert(kByName, std::move(names));
        m_programme = std::move(*programme);
    }
    if (changes.everything)
        readEverything();
    else if (!changes.attendees.empty())
        readSome(changes.attendees);
    if (renamed && !changes.everything)
        makeIndex(); // people are found by what these are called
    if (changes.programme)
        emit programmeChanged();
}

void Roster::readEverything()
{
    if (const auto read = readCards(); !read)
        emit failed(read.error());
    else
        emit cardsReset();
}

Result<void> Roster::readCards()
{
    std::vector<int> ranks;
    auto cards = m_store->cards([this, &ranks](const std::vector<AttendeeCard> &named) {
        return std::async(std::launch::async, [this, &ranks, &named] {
            ranks = Order(Language::of(m_programme.colloquium.language)).ranks(named, m_programme, kByName);
        });
    });
    if (!cards)
        return tl::unexpected(cards.error());
    emit cardsAboutToReset();
    m_cards = std::make_shared<std::vector<AttendeeCard>>(std::move(*cards));
    rebuild();
    m_ranks.insert(kByName, ranks);
    return {};
}

std::vector<AttendeeCard> &Roster::ownCards()
{
    if (m_cards.use_count() > 1)
        m_cards = std::make_shared<std::vector<AttendeeCard>>(*m_cards);
    // Whoever has let go of a snapshot in another thread has read it before this.
    std::atomic_thread_fence(std::memory_order_acquire);
    return *m_cards;
}

void Roster::readSome(const std::vector<AttendeeId> &ids)
{
    // Whoever represents, or is represented by, the touched people shows it too.
    std::vector<AttendeeId> wanted = ids;
    for (const AttendeeId id : ids) {
        if (const AttendeeCard *old = card(id)) {
            wanted.insert(wanted.end(), old->represents.begin(), old->represents.end());
            if (old->representedBy.isValid())
                wanted.push_back(old->representedBy);
        }
    }
    std::ranges::sort(wanted);
    wanted.erase(std::ranges::unique(wanted).begin(), wanted.end());
    auto read = m_store->cards(wanted);
    if (!read) {
        emit failed(read.error());
        return;
    }
    bool sameKnown = read->size() == wanted.size();
    for (const AttendeeCard &card : *read)
        sameKnown = sameKnown && m_rows.contains(card.attendee.id);
    if (sameKnown) {
        std::vector<AttendeeCard> &cards = ownCards();
        // So many would be written into the index only to have it made anew.
        const bool isBulk = m_index && m_index->wouldBeWornBy(read->size());
        for (AttendeeCard &card : *read) {
            const int row = m_rows.value(card.attendee.id);
            m_ranks.removeIf([&card, before = &cards[size_t(row)]](const auto &ranked) {
                return !Order::isSame(card, *before, ranked.key());
            });
            cards[size_t(row)] = std::move(card);
            if (m_index && !isBulk)
                m_index->update(row, cards[size_t(row)], m_programme);
        }
        if (isBulk || (m_index && m_index->isWorn()))
            makeIndex();
        emit cardsChanged(wanted);
        return;
    }
    emit cardsAboutToReset();
    std::vector<AttendeeCard> &cards = ownCards();
    std::erase_if(cards, [&wanted](const AttendeeCard &card) {
        return std::ranges::binary_search(wanted, card.attendee.id);
    });
    cards.insert(cards.end(), std::make_move_iterator(read->begin()), std::make_move_iterator(read->end()));
    std::ranges::sort(cards, {}, [](const AttendeeCard &card) { return card.attendee.id; });
    rebuild();
    emit cardsReset();
}

const std::vector<int> &Roster::ranks(const QString &key) const
{
    const auto known = m_ranks.constFind(key);
    if (known != m_ranks.constEnd())
        return *known;
    // The last few orders are kept, and the one by name, which all others need.
    if (m_ranks.size() > kOrdersKept)
        m_ranks.removeIf([](const auto &ranked) { return ranked.key() != kByName; });
    const Order order(Language::of(m_programme.colloquium.language));
    const std::vector<int> *names = key == kByName ? nullptr : &ranks(kByName);
    return *m_ranks.insert(key, order.ranks(*m_cards, m_programme, key, names));
}

Roster::Found Roster::look(const Listing &listing) const
{
    Found found;
    RowSet wanted;
    if (listing.search.trimmed().isEmpty()) {
        wanted = RowSet::all(size());
    } else {
        wanted = index().find(listing.search);
        found.shared = index().sharedIn(listing.search);
        if (listing.forgiving && wanted.empty()) {
            wanted = index().findSimilar(listing.search);
            found.similar = !wanted.empty();
        }
    }
    if (!listing.filter.empty()) {
        const Matcher matcher(listing.filter, m_programme);
        wanted.removeIf([this, &matcher](int row) { return !matcher.matches((*m_cards)[size_t(row)]); });
    }
    std::vector<int> &rows = found.rows;
    rows = wanted.rows();
    const std::vector<int> &places = ranks(listing.sort);
    // Many rows are put in place by their rank without comparing them; few are sorted.
    if (rows.size() * 8 > m_cards->size()) {
        std::vector<int> byPlace(m_cards->size(), -1);
        for (const int row : rows)
            byPlace[size_t(places[size_t(row)])] = row;
        std::erase(byPlace, -1);
        rows = std::move(byPlace);
    } else {
        std::ranges::sort(rows, {}, [&places](int row) { return places[size_t(row)]; });
    }
    if (listing.descending)
        std::ranges::reverse(rows);
    return found;
}

std::vector<const AttendeeCard *> Roster::listed(const Listing &listing) const
{
    std::vector<const AttendeeCard *> listed;
    for (const int row : rows(listing))
        listed.push_back(&(*m_cards)[size_t(row)]);
    return listed;
}

std::vector<qint64> Roster::numbers(const Listing &listing) const
{
    std::vector<qint64> numbers;
    for (const int row : rows(listing))
        numbers.push_back((*m_cards)[size_t(row)].attendee.id.value);
    return numbers;
}

} // namespace colloquia
