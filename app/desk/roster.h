// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/figures.h"
#include "app/desk/listing.h"
#include "app/desk/searchindex.h"
#include "app/store/changes.h"

#include <QHash>
#include <QObject>

#include <future>
#include <memory>
#include <optional>

namespace colloquia {

class Store;

// The attendee list and the programme in memory, kept current by the store's signal. Everything is searched,
// sorted, filtered and counted here; views never ask the store.
class Roster : public QObject
{
    Q_OBJECT

public:
    explicit Roster(QObject *parent = nullptr);

    // Reads everything from the store and follows it from now on. The store must outlive the roster.
    Result<void> follow(Store &store);

    [[nodiscard]] const Programme &programme() const { return m_programme; }
    [[nodiscard]] const std::vector<AttendeeCard> &cards() const { return *m_cards; }
    [[nodiscard]] int size() const { return int(m_cards->size()); }
    // The cards as they are now: whoever holds it can read them, and pointers to them, in any thread.
    using Snapshot = std::shared_ptr<const std::vector<AttendeeCard>>;
    [[nodiscard]] Snapshot snapshot() const { return m_cards; }
    // Null if there is nobody of that id.
    [[nodiscard]] const AttendeeCard *card(AttendeeId id) const;
    // As they are called on the screen; "" if there is nobody.
    [[nodiscard]] QString nameOf(AttendeeId id) const;
    // The badge code of the attendee; "" if there is nobody.
    [[nodiscard]] QString codeOf(AttendeeId id) const;

    // Makes what a search needs beside the caller's thread, now and after each reading; without it the first
    // search makes it.
    void prepareSearch();

    // Counted when first asked for after a change.
    [[nodiscard]] const Figures &figures() const;

    // The rows of cards() that are wanted, in their order.
    [[nodiscard]] std::vector<int> rows(const Listing &listing) const { return look(listing).rows; }
    // The same, and whether they are only similar to what was searched for.
    struct Found
    {
        std::vector<int> rows = {};
        bool similar = false;
        QStringList shared = {}; // the words searched for that mean a status, a workshop …
    };
    [[nodiscard]] Found look(const Listing &listing) const;
    // The same as cards, for those who print or export.
    [[nodiscard]] std::vector<const AttendeeCard *> listed(const Listing &listing) const;
    // The same as plain numbers, for those who keep a choice of people.
    [[nodiscard]] std::vector<qint64> numbers(const Listing &listing) const;

signals:
    // Some cards changed their content; nobody came or went. The order may have changed.
    void cardsChanged(const std::vector<colloquia::AttendeeId> &ids);
    // People come or go, or everything was read anew: rows mean what they meant until the next signal.
    void cardsAboutToReset();
    void cardsReset();
    void programmeChanged();
    // Reading anew failed; the list is as it was.
    void failed(const colloquia::Error &error);

private:
    void take(const Changes &changes);
    void readEverything();
    Result<void> readCards();
    // To be changed: what is held as a snapshot stays as it is.
    [[nodiscard]] std::vector<AttendeeCard> &ownCards();
    void readSome(const std::vector<AttendeeId> &ids);
    void rebuild();
    void makeIndex();
    // Waits for the index that is being made: until then nothing that it reads may change.
    void settleIndex() const;
    [[nodiscard]] const SearchIndex &index() const;
    [[nodiscard]] const std::vector<int> &ranks(const QString &key) const;

    Store *m_store = nullptr;
    Programme m_programme;
    std::shared_ptr<std::vector<AttendeeCard>> m_cards =
        std::make_shared<std::vector<AttendeeCard>>(); // by id
    QHash<AttendeeId, int> m_rows;
    mutable std::unique_ptr<SearchIndex> m_index;               // null: not made yet
    mutable std::future<std::unique_ptr<SearchIndex>> m_making; // after what it reads: waits when destroyed
    bool m_prepared = false;
    mutable QHash<QString, std::vector<int>> m_ranks; // by sort key, made when asked for
    mutable std::optional<Figures> m_figures;
};

} // namespace colloquia
