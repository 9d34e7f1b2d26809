// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/reading.h"

#include "app/store/records.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace colloquia::reading {

using namespace Qt::StringLiterals;

namespace {

// Ids grow in the order of the rows: the place of a card is found by halving, without a table of its own.
AttendeeCard *cardOf(std::vector<AttendeeCard> &cards, qint64 id)
{
    const auto found =
        std::lower_bound(cards.begin(), cards.end(), id, [](const AttendeeCard &card, qint64 wanted) {
            return card.attendee.id.value < wanted;
        });
    return found != cards.end() && found->attendee.id.value == id ? &*found : nullptr;
}

// Texts that many people share (an answer, an organisation) are kept once.
class SharedTexts
{
public:
    void share(QString &text)
    {
        if (!text.isEmpty())
            text = *m_known.insert(text);
    }

private:
    QSet<QString> m_known;
};

// Moves the last one, which was just added, to its place; mostly it is there.
template<class Record, class Less>
void keepInOrder(std::vector<Record> &records, Less less)
{
    for (auto i = records.size() - 1; i > 0 && less(records[i], records[i - 1]); --i)
        std::swap(records[i], records[i - 1]);
}

Result<void> readRelations(Connection &connection, std::vector<AttendeeCard> &cards, const QString &where)
{
    const auto each = [&connection](const QString &statement,
                                    const std::function<void(const Row &)> &reader) -> Result<void> {
        auto query = connection.query(statement);
        if (!query)
            return tl::unexpected(query.error());
        return query->each(reader);
    };
    SharedTexts texts;
    // Rows are read as they lie, without an index; an import wrote them in the order of its people, so the
    // card is mostly the one before or the next.
    AttendeeCard *last = nullptr;
    const auto cardFor = [&cards, &last](qint64 id) {
        if (last && last->attendee.id.value != id)
            ++last;
        if (!last || last == cards.data() + cards.size() || last->attendee.id.value != id)
            last = cardOf(cards, id);
        return last;
    };

    auto done =
        each(uR"(SELECT id, attendee, workshop, state, wish FROM enrolment %1 ORDER BY id)"_s.arg(where),
             [&](const Row &row) {
                 if (AttendeeCard *card = cardFor(row.number(1))) {
                     Enrolment &enrolment = card->enrolments.emplace_back();
                     enrolment.id = EnrolmentId(row.number(0));
                     records::fill(row, RecordKind::Enrolment, &enrolment);
                     keepInOrder(card->enrolments, [](const Enrolment &a, const Enrolment &b) {
                         return std::tie(a.wish, a.id) < std::tie(b.wish, b.id);
                     });
                 }
             });
    if (!done)
        return done;
    done = each(uR"(SELECT id, attendee, question, text FROM answer %1 ORDER BY id)"_s.arg(where),
                [&](const Row &row) {
                    if (AttendeeCard *card = cardFor(row.number(1))) {
                        Answer &answer = card->answers.emplace_back();
                        answer.id = AnswerId(row.number(0));
                        answer.attendee = AttendeeId(row.number(1));
                        answer.question = QuestionId(row.number(2));
                        answer.text = row.text(3);
                        texts.share(answer.text);
                        keepInOrder(card->answers,
                                    [](const Answer &a, const Answer &b) { return a.question < b.question; });
                    }
                });
    if (!done)
        return done;
    done = each(uR"(SELECT id, attendee, workshop, at, desk FROM presence %1 ORDER BY id)"_s.arg(where),
                [&](const Row &row) {
                    if (AttendeeCard *card = cardFor(row.number(1))) {
                        Presence &presence = card->presences.emplace_back();
                        presence.id = PresenceId(row.number(0));
                        records::fill(row, RecordKind::Presence, &presence);
                    }
                });
    if (!done)
        return done;
    done = each(uR"(SELECT print.attendee, batch.at, print.printed FROM print
                    JOIN batch ON batch.id = print.batch %1
                    ORDER BY print.attendee, batch.at, print.id)"_s.arg(where),
                [&](const Row &row) {
                    // The last one stays.
                    if (AttendeeCard *card = cardFor(row.number(0))) {
                        stored::into(card->printedAt, row.value(1));
                        card->printed = row.text(2).toUtf8();
                    }
                });
    if (!done)
        return done;
    // Few rows, and either side may be asked for: read them all.
    return each(uR"(SELECT representative, represented FROM representation ORDER BY id)"_s,
                [&](const Row &row) {
                    if (AttendeeCard *card = cardOf(cards, row.number(0)))
                        card->represents.push_back(AttendeeId(row.number(1)));
                    if (AttendeeCard *card = cardOf(cards, row.number(1)))
                        card->representedBy = AttendeeId(row.number(0));
                });
}

// The attendees' fields that any of them has: most lists leave many empty, and each cell that is read costs.
Result<std::vector<const Field *>> fieldsInUse(Connection &connection)
{
    QStringList counts;
    for (const Field &field : attendeeFields())
        counts.append(u"count(%1)"_s.arg(field.name()));
    auto query = connection.query(u"SELECT %1 FROM attendee"_s.arg(counts.join(u", "_s)));
    if (!query)
        return tl::unexpected(query.error());
    std::vector<const Field *> used;
    const auto done = query->each([&used](const Row &row) {
        int column = 0;
        for (const Field &field : attendeeFields()) {
            if (row.number(column++) > 0)
                used.push_back(&field);
        }
    });
    if (!done)
        return tl::unexpected(done.error());
    return used;
}

Result<size_t> countPeople(Connection &connection)
{
    auto query = connection.query(u"SELECT count(*) FROM attendee"_s);
    if (!query)
        return tl::unexpected(query.error());
    const auto count = query->first();
    if (!count)
        return tl::unexpected(count.error());
    return size_t(count->toULongLong());
}

Result<std::vector<AttendeeCard>> readCards(Connection &connection, const QString &whereId,
                                            const QString &whereAttendee,
                                            const BesideReading &besideReading = {})
{
    std::vector<AttendeeCard> cards;
    std::vector<const Field *> fields;
    if (whereId.isEmpty()) {
        auto used = fieldsInUse(connection);
        if (!used)
            return tl::unexpected(used.error());
        fields = std::move(*used);
        const auto count = countPeople(connection);
        if (!count)
            return tl::unexpected(count.error());
        cards.reserve(*count);
    } else {
        for (const Field &field : attendeeFields())
            fields.push_back(&field);
    }
    QStringList columns{u"id"_s};
    for (const Field *field : fields)
        columns.append(field->name());
    auto query =
        connection.query(u"SELECT %1 FROM attendee %2 ORDER BY id"_s.arg(columns.join(u", "_s), whereId));
    if (!query)
        return tl::unexpected(query.error());
    SharedTexts texts;
    const auto done = query->each([&cards, &texts, &fields](const Row &row) {
        AttendeeCard &card = cards.emplace_back();
        card.attendee.id = AttendeeId(row.number(0));
        int column = 1;
        for (const Field *field : fields) {
            if (!row.isNull(column))
                field->set(&card.attendee, row.raw(column));
            ++column;
        }
        texts.share(card.attendee.organisation);
        texts.share(card.attendee.position);
        texts.share(card.attendee.title);
    });
    if (!done)
        return tl::unexpected(done.error());
    std::future<void> beside; // after the cards: waits when destroyed
    if (besideReading)
        beside = besideReading(cards);
    if (const auto related = readRelations(connection, cards, whereAttendee); !related)
        return tl::unexpected(related.error());
    if (beside.valid())
        beside.get();
    return cards;
}

// Whether so many people are named in a statement, or picked from everybody: half of a list is read as fast
// whole, and a statement cannot name any number.
Result<bool> areBetterNamed(Connection &connection, size_t wanted)
{
    constexpr size_t kFew = 5000;
    constexpr size_t kMost = 50'000;
    if (wanted <= kFew || wanted > kMost)
        return wanted <= kFew;
    const auto all = countPeople(connection);
    if (!all)
        return tl::unexpected(all.error());
    return wanted * 2 < *all;
}

} // namespace

Result<Programme> programme(Connection &connection)
{
    Programme programme;
    const auto take = [](auto &&read, auto &into) -> Result<void> {
        if (!read)
            return tl::unexpected(read.error());
        into = std::move(*read);
        return {};
    };
    std::vector<Colloquium> colloquiums;
    if (auto done = take(records::readAll<Colloquium>(connection, u"ORDER BY id LIMIT 1"_s), colloquiums);
        !done)
        return tl::unexpected(done.error());
    if (colloquiums.empty()) {
        return failure(
            Error::Invalid,
            QCoreApplication::translate("Reading", "The file holds no colloquium. Open a backup instead."));
    }
    programme.colloquium = colloquiums.front();
    const QString ordered = u"ORDER BY position, id"_s;
    if (auto done = take(records::readAll<Partner>(connection, ordered), programme.partners); !done)
        return tl::unexpected(done.error());
    sortPartners(programme.partners);
    if (auto done = take(records::readAll<Workshop>(connection, ordered), programme.workshops); !done)
        return tl::unexpected(done.error());
    if (auto done = take(records::readAll<Category>(connection, ordered), programme.categories); !done)
        return tl::unexpected(done.error());
    if (auto done = take(records::readAll<Question>(connection, ordered), programme.questions); !done)
        return tl::unexpected(done.error());
    if (auto done = take(records::readAll<Document>(connection, ordered), programme.documents); !done)
        return tl::unexpected(done.error());
    if (auto done = take(records::readAll<Design>(connection, u"ORDER BY id"_s), programme.designs); !done)
        return tl::unexpected(done.error());
    if (auto done = take(records::readAll<Rank>(connection, ordered), programme.ranks); !done)
        return tl::unexpected(done.error());
    if (auto done = take(records::readAll<ListView>(connection, ordered), programme.views); !done)
        return tl::unexpected(done.error());
    if (auto done = take(records::readAll<ExportPreset>(connection, ordered), programme.exports); !done)
        return tl::unexpected(done.error());
    if (auto done = take(records::readAll<ListLayout>(connection, ordered), programme.layouts); !done)
        return tl::unexpected(done.error());
    if (auto done = take(records::readAll<Letter>(connection, ordered), programme.letters); !done)
        return tl::unexpected(done.error());
    return programme;
}

Result<std::vector<AttendeeCard>> cards(Connection &connection, const BesideReading &besideReading)
{
    return readCards(connection, {}, {}, besideReading);
}

Result<std::vector<AttendeeCard>> cards(Connection &connection, const std::vector<AttendeeId> &ids)
{
    if (ids.empty())
        return std::vector<AttendeeCard>();
    const auto named = areBetterNamed(connection, ids.size());
    if (!named)
        return tl::unexpected(named.error());
    if (!*named) {
        auto all = readCards(connection, {}, {});
        std::vector<AttendeeId> wanted = ids;
        std::ranges::sort(wanted);
        if (all)
            std::erase_if(*all, [&wanted](const AttendeeCard &card) {
                return !std::ranges::binary_search(wanted, card.attendee.id);
            });
        return all;
    }
    // Numbers alone: nothing a person typed comes into the statement.
    QStringList numbers;
    for (const AttendeeId id : ids)
        numbers.append(QString::number(id.value));
    const QString list = numbers.join(u',');
    return readCards(connection, u"WHERE id IN (%1)"_s.arg(list), u"WHERE attendee IN (%1)"_s.arg(list));
}

Result<std::vector<KnownPerson>> knownPeople(Connection &connection)
{
    std::vector<KnownPerson> people;
    auto query = connection.query(
        u"SELECT id, code, given_name, family_name, email, organisation, status FROM attendee ORDER BY id"_s);
    if (!query)
        return tl::unexpected(query.error());
    const auto done = query->each([&people](const Row &row) {
        KnownPerson &person = people.emplace_back();
        person.id = AttendeeId(row.number(0));
        person.code = row.text(1);
        person.givenName = row.text(2);
        person.familyName = row.text(3);
        person.email = row.text(4);
        person.organisation = row.text(5);
        stored::into(person.status, row.raw(6));
    });
    if (!done)
        return tl::unexpected(done.error());
    return people;
}

Result<std::vector<Form>> forms(Connection &connection)
{
    return records::readAll<Form>(connection, u"ORDER BY id"_s);
}

Result<std::vector<FormRow>> formRows(Connection &connection)
{
    return records::readAll<FormRow>(connection, u"ORDER BY id"_s);
}

Result<std::vector<Distinct>> distinctPeople(Connection &connection)
{
    return records::readAll<Distinct>(connection, u"ORDER BY id"_s);
}

Result<std::vector<RefusedName>> refusedNames(Connection &connection)
{
    return records::readAll<RefusedName>(connection, u"ORDER BY id"_s);
}

Result<std::vector<Batch>> batches(Connection &connection)
{
    return records::readAll<Batch>(connection, u"ORDER BY at DESC, id DESC"_s);
}

Result<std::vector<Print>> prints(Connection &connection, BatchId batch)
{
    return records::readAll<Print>(connection, u"WHERE batch = ? ORDER BY id"_s, {batch.value});
}

Result<std::vector<SignInSheet>> signInSheets(Connection &connection)
{
    return records::readAll<SignInSheet>(connection, u"ORDER BY id"_s);
}

Result<FileContent> file(Connection &connection, FileId id)
{
    auto query = connection.query(u"SELECT name, type, hash, size, bytes FROM file WHERE id = :id"_s);
    if (!query)
        return tl::unexpected(query.error());
    FileContent content;
    const auto done = query->bind(u":id"_s, id.value).each([&content, id](const Row &row) {
        content.file = {id, row.text(0), row.text(1), row.text(2), int(row.number(3))};
        content.bytes = row.value(4).toByteArray();
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!content.file.id.isValid())
        return failure(Error::NotFound,
                       QCoreApplication::translate("Reading", "The file is not in the document any more."));
    return content;
}

} // namespace colloquia::reading
