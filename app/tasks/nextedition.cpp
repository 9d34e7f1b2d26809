// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/nextedition.h"

#include "app/model/disk.h"
#include "app/model/folding.h"
#include "app/paper/artworkjson.h"
#include "app/store/people.h"
#include "app/store/programmework.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// What stays true from one edition to the next; dates, place and what belongs to them do not.
Colloquium carriedDetails(const Colloquium &old, const NextEditionChoice &choice, const QString &path)
{
    Colloquium next = old;
    next.id = {};
    next.title = choice.title.trimmed().isEmpty() ? raisedTitle(old.title) : choice.title.trimmed();
    next.shortTitle = choice.shortTitle.value_or(raisedTitle(old.shortTitle)).trimmed();
    // A short title without a number is of the old title, not of a new one.
    if (!choice.shortTitle && next.shortTitle == old.shortTitle && next.title != raisedTitle(old.title))
        next.shortTitle.clear();
    next.startDate = next.endDate = next.registrationDeadline = next.keepUntil = {};
    next.startTime = next.endTime = {};
    next.venue.clear();
    next.address.clear();
    next.city.clear();
    next.country.clear();
    next.capacity.reset();
    next.registrationLink.clear();
    next.calendar.clear();
    next.logo = {};
    next.lastEdition = path;
    next.documentId.clear();
    return next;
}

// Carries one edition into a new document.
class Carrying
{
public:
    Carrying(Writer &writer, const Edition &last, const NextEditionChoice &choice)
        : m_writer(writer), m_last(last), m_choice(choice)
    {}

    Result<void> programme(const Programme &fresh)
    {
        if (const auto done = files(); !done)
            return done;
        Programme next = fresh;
        next.colloquium.logo = m_files.value(m_last.programme.colloquium.logo);
        next.categories = asNew(m_last.programme.categories, true);
        next.partners = asNew(m_last.programme.partners, m_choice.partners);
        for (Partner &partner : next.partners)
            partner.logo = m_files.value(partner.logo);
        next.questions = asNew(m_last.programme.questions, m_choice.questions);
        next.ranks = asNew(m_last.programme.ranks, m_choice.ranks);
        next.views = asNew(m_last.programme.views, m_choice.views);
        next.exports = asNew(m_last.programme.exports, m_choice.views);
        next.layouts = asNew(m_last.programme.layouts, m_choice.views);
        next.letters = asNew(m_last.programme.letters, m_choice.views);
        next.workshops = asNew(m_last.programme.workshops, m_choice.workshops);
        for (Workshop &workshop : next.workshops) {
            workshop.date = {};
            workshop.startTime = workshop.endTime = {};
        }
        return programmework::replace(m_writer, fresh, next);
    }

    // In place of those that the new document began with; they name its categories and files.
    Result<void> designs(const Programme &carried)
    {
        if (!m_choice.designs || m_last.programme.designs.empty())
            return {};
        if (const auto done = files(); !done)
            return done;
        for (const Design &design : carried.designs) {
            if (const auto done = m_writer.remove(design); !done)
                return done;
        }
        std::vector<Design> designs = asNew(m_last.programme.designs, true);
        for (Design &design : designs) {
            if (const Category *only = find(m_last.programme.categories, design.onlyFor)) {
                const auto same = std::ranges::find(carried.categories, only->name, &Category::name);
                design.onlyFor = same == carried.categories.end() ? CategoryId() : same->id;
            }
            Artwork artwork = artworkOf(design.contents);
            for (const Side side : {Side::Front, Side::Back}) {
                for (Element &element : artwork.face(side))
                    element.picture = m_files.value(element.picture);
            }
            if (!artwork.isEmpty())
                design.contents = contentsOf(artwork);
        }
        return m_writer.addAll(designs);
    }

    // Those of the list as invited, without answers, notes and badges.
    Result<void> people(const std::vector<const AttendeeCard *> &people,
                        const std::vector<Category> &categories)
    {
        std::vector<Attendee> invited;
        for (const AttendeeCard *card : people) {
            const Attendee &old = card->attendee;
            Attendee next;
            next.title = old.title;
            next.givenName = old.givenName;
            next.familyName = old.familyName;
            next.email = old.email;
            next.organisation = old.organisation;
            next.position = old.position;
            next.status = Status::Invited;
            if (m_choice.speakers && old.role == Role::Speaker)
                next.role = Role::Speaker;
            if (const Category *category = find(m_last.programme.categories, old.category)) {
                const auto same = std::ranges::find(categories, category->name, &Category::name);
                next.category = same == categories.end() ? CategoryId() : same->id;
            }
            people::giveCode(next);
            invited.push_back(next);
        }
        return invited.empty() ? Result<void>() : m_writer.addAll(invited);
    }

private:
    // Under the new document's numbers.
    Result<void> files()
    {
        for (const FileContent &logo : m_last.logos) {
            const bool wanted =
                m_choice.partners || m_choice.designs || logo.file.id == m_last.programme.colloquium.logo;
            if (!wanted)
                continue;
            const auto kept = programmework::keepFile(m_writer, logo.file.name, logo.file.type, logo.bytes);
            if (!kept)
                return tl::unexpected(kept.error());
            m_files.insert(logo.file.id, *kept);
        }
        return {};
    }

    template<class Record>
    static std::vector<Record> asNew(std::vector<Record> records, bool wanted)
    {
        if (!wanted)
            records.clear();
        for (Record &record : records)
            record.id = {};
        return records;
    }

    Writer &m_writer;
    const Edition &m_last;
    const NextEditionChoice &m_choice;
    QHash<FileId, FileId> m_files;
};

Result<int> fill(Store &store, const Edition &last, const NextEditionChoice &choice, const QDateTime &now)
{
    const QString label = QCoreApplication::translate("NextEdition", "New from the last edition");
    const auto fresh = store.programme();
    if (!fresh)
        return tl::unexpected(fresh.error());
    const auto carried = store.write(
        label, [&](Writer &writer) { return Carrying(writer, last, choice).programme(*fresh); },
        JournalGroup::Beginning);
    if (!carried)
        return tl::unexpected(carried.error());
    const auto programme = store.programme();
    if (!programme)
        return tl::unexpected(programme.error());
    const InvitedAgain again = invitedAgain(last, now);
    std::vector<const AttendeeCard *> people;
    if (choice.agreed)
        people = again.agreed;
    if (choice.neverAsked)
        people.insert(people.end(), again.neverAsked.begin(), again.neverAsked.end());
    const auto invited = store.write(
        label,
        [&](Writer &writer) -> Result<void> {
            Carrying carrying(writer, last, choice);
            if (const auto done = carrying.designs(*programme); !done)
                return done;
            return carrying.people(people, programme->categories);
        },
        JournalGroup::Beginning);
    if (!invited)
        return tl::unexpected(invited.error());
    return int(people.size());
}

} // namespace

InvitedAgain invitedAgain(const Edition &last, const QDateTime &now)
{
    InvitedAgain again;
    const Colloquium &colloquium = last.programme.colloquium;
    if (colloquium.keepUntil.isValid() && dayAt(now, colloquium) > colloquium.keepUntil) {
        again.keptUntil = colloquium.keepUntil;
        return again;
    }
    // Whoever said no under an address is not invited by another row with it.
    QSet<QString> taken;
    for (const AttendeeCard &card : last.cards) {
        if (card.attendee.nextEdition == Consent::No && !card.attendee.email.isEmpty())
            taken.insert(foldedEmail(card.attendee.email));
    }
    const auto take = [&again, &taken](const AttendeeCard &card, std::vector<const AttendeeCard *> &people) {
        const QString email = foldedEmail(card.attendee.email);
        if (!email.isEmpty() && taken.contains(email)) {
            ++again.repeated;
            return;
        }
        taken.insert(email);
        people.push_back(&card);
    };
    const auto may = [](const AttendeeCard &card) {
        return card.attendee.status != Status::Withdrawn && !isUnnamedSeat(card.attendee);
    };
    for (const AttendeeCard &card : last.cards) {
        if (card.attendee.nextEdition == Consent::No)
            ++again.refused;
        else if (card.attendee.status == Status::Withdrawn)
            ++again.withdrawn;
        else if (card.attendee.nextEdition == Consent::Yes && may(card))
            take(card, again.agreed);
    }
    for (const AttendeeCard &card : last.cards) {
        if (card.attendee.nextEdition == Consent::Unknown && may(card))
            take(card, again.neverAsked);
    }
    return again;
}

Result<int> createNextEdition(const Edition &last, const QString &path, const NextEditionChoice &choice,
                              const Identity &identity, const Store::Clock &clock)
{
    const QFileInfo info(path);
    if (info.exists()) {
        return failure(Error::Duplicate, QCoreApplication::translate(
                                             "Store", "There is already a file “%1”. Choose another name.")
                                             .arg(info.fileName()));
    }
    // Made beside and renamed when whole: nobody ever finds half a colloquium.
    const QString beside =
        info.absolutePath() + u"/.%1.%2.part"_s.arg(info.fileName())
                                  .arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0'));
    const auto made = [&]() -> Result<int> {
        const auto store = Store::create(beside, carriedDetails(last.programme.colloquium, choice, last.path),
                                         identity, clock);
        if (!store)
            return tl::unexpected(store.error());
        return fill(**store, last, choice, clock());
    }();
    if (!made) {
        QFile::remove(beside);
        return made;
    }
    if (const auto renamed = disk::renameOver(beside, info.absoluteFilePath()); !renamed) {
        QFile::remove(beside);
        return tl::unexpected(renamed.error());
    }
    return made;
}

} // namespace colloquia
