// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/merging.h"

#include "app/model/names.h"
#include "app/store/people.h"
#include "app/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia::people {

using namespace Qt::StringLiterals;

namespace {

template<class Record>
Result<std::vector<Record>> of(Writer &writer, AttendeeId attendee)
{
    return records::readAll<Record>(writer.connection(), u"WHERE attendee = ? ORDER BY id"_s,
                                    {attendee.value});
}

// The record of the same thing, if there is one.
template<class Record, class Key>
const Record *twin(const std::vector<Record> &records, Key Record::*key, const Record &other)
{
    const auto found = std::ranges::find_if(
        records, [key, &other](const Record &record) { return record.*key == other.*key; });
    return found == records.end() ? nullptr : &*found;
}

class Merger
{
public:
    Merger(Writer &writer, const Merge &merge)
        : m_writer(writer), m_merge(merge), m_keep(merge.keep.id), m_gone(merge.gone.id)
    {}

    Result<void> run()
    {
        if (m_keep == m_gone)
            return failure(Error::Invalid, QCoreApplication::translate("People", "This is one record."));
        for (const Attendee *seen : {&m_merge.keep, &m_merge.gone}) {
            if (const auto same = isAsSeen(*seen); !same)
                return same;
        }
        for (const auto part : {&Merger::moveEnrolments, &Merger::chooseWorkshops, &Merger::orderWishes,
                                &Merger::moveAnswers, &Merger::movePresences, &Merger::movePrints,
                                &Merger::moveFormRows, &Merger::moveRepresentations, &Merger::moveDistinct,
                                &Merger::moveRefused, &Merger::moveLines}) {
            if (const auto done = (this->*part)(); !done)
                return done;
        }
        // It goes before its code is used again.
        if (const auto done = m_writer.erase(RecordKind::Attendee, m_gone.value); !done)
            return done;
        Attendee after = m_merge.wanted;
        after.id = m_keep;
        after.code = m_takesCode ? m_merge.gone.code : m_merge.keep.code;
        return m_writer.change(m_merge.keep, after);
    }

private:
    Result<void> isAsSeen(const Attendee &seen)
    {
        const auto now = m_writer.get<Attendee>(seen.id);
        if (!now)
            return tl::unexpected(now.error());
        if (*now == seen)
            return {};
        return failure(Error::Conflict,
                       QCoreApplication::translate("People", "“%1” has been changed meanwhile: look again.")
                           .arg(displayName(*now)));
    }

    // Rows move as they are; those that would be there twice are what `settle` makes of them, and the other
    // goes.
    template<class Record, class Key, class Settle>
    Result<void> moveOnce(Key Record::*key, const Settle &settle)
    {
        const auto kept = of<Record>(m_writer, m_keep);
        const auto moved = of<Record>(m_writer, m_gone);
        if (!kept || !moved)
            return tl::unexpected(!kept ? kept.error() : moved.error());
        for (const Record &record : *moved) {
            if (const Record *known = twin(*kept, key, record)) {
                if (const auto done = m_writer.change(*known, settle(*known, record)); !done)
                    return done;
                if (const auto done = m_writer.remove(record); !done)
                    return done;
            } else if (const auto done = give(record); !done) {
                return done;
            }
        }
        return {};
    }

    template<class Record>
    Result<void> give(const Record &record)
    {
        Record after = record;
        after.attendee = m_keep;
        return m_writer.change(record, after);
    }

    template<class Record>
    Result<void> moveAll()
    {
        const auto moved = of<Record>(m_writer, m_gone);
        if (!moved)
            return tl::unexpected(moved.error());
        for (const Record &record : *moved) {
            if (const auto done = give(record); !done)
                return done;
        }
        return {};
    }

    Result<void> moveEnrolments()
    {
        return moveOnce(&Enrolment::workshop, [](Enrolment kept, const Enrolment &other) {
            kept.wish = std::min(kept.wish, other.wish);
            if (other.state == EnrolmentState::Enrolled)
                kept.state = other.state;
            return kept;
        });
    }

    Result<void> chooseWorkshops()
    {
        for (const auto &[workshop, state] : m_merge.workshops) {
            const auto done =
                state ? enrol(m_writer, m_keep, workshop, *state) : leave(m_writer, m_keep, workshop);
            if (!done)
                return done;
        }
        return {};
    }

    // Wishes of two lists stand beside each other now: the earlier one first, each number once.
    Result<void> orderWishes()
    {
        auto all = of<Enrolment>(m_writer, m_keep);
        if (!all)
            return tl::unexpected(all.error());
        std::ranges::stable_sort(*all, {}, &Enrolment::wish);
        int wish = 0;
        for (const Enrolment &enrolment : *all) {
            Enrolment after = enrolment;
            after.wish = ++wish;
            if (const auto done = m_writer.change(enrolment, after); !done)
                return done;
        }
        return {};
    }

    Result<void> moveAnswers()
    {
        const auto moved = moveOnce(&Answer::question, [](Answer kept, const Answer &other) {
            if (kept.text.isEmpty())
                kept.text = other.text;
            return kept;
        });
        if (!moved)
            return moved;
        for (const auto &[question, text] : m_merge.answers) {
            if (const auto done = setAnswer(m_writer, m_keep, question, text); !done)
                return done;
        }
        return {};
    }

    Result<void> movePresences()
    {
        return moveOnce(&Presence::workshop, [](Presence kept, const Presence &other) {
            if (other.at < kept.at) {
                kept.at = other.at;
                kept.desk = other.desk;
            }
            return kept;
        });
    }

    Result<void> movePrints()
    {
        const auto kept = of<Print>(m_writer, m_keep);
        const auto moved = of<Print>(m_writer, m_gone);
        if (!kept || !moved)
            return tl::unexpected(!kept ? kept.error() : moved.error());
        m_takesCode = kept->empty() && !moved->empty();
        return moveAll<Print>();
    }

    // Both rows stay, so that the next import recognises the one and the other.
    Result<void> moveFormRows() { return moveAll<FormRow>(); }

    // Their lines on sheets that are perhaps signed by now.
    Result<void> moveLines()
    {
        const auto sheets = records::readAll<SignInSheet>(m_writer.connection(), u"ORDER BY id"_s);
        if (!sheets)
            return tl::unexpected(sheets.error());
        for (const SignInSheet &sheet : *sheets) {
            std::vector<AttendeeId> people = peopleOf(sheet);
            std::ranges::replace(people, m_gone, m_keep);
            SignInSheet after = sheet;
            after.people = peopleText(people);
            if (const auto done = m_writer.change(sheet, after); !done)
                return done;
        }
        return {};
    }

    Result<void> moveRepresentations()
    {
        const auto all = records::readAll<Representation>(
            m_writer.connection(), u"WHERE representative IN (?, ?) OR represented IN (?, ?) ORDER BY id"_s,
            {m_keep.value, m_gone.value, m_keep.value, m_gone.value});
        if (!all)
            return tl::unexpected(all.error());
        const bool isRepresented = std::ranges::any_of(
            *all, [this](const Representation &one) { return one.represented == m_keep; });
        for (const Representation &one : *all) {
            Representation after = one;
            if (one.representative == m_gone)
                after.representative = m_keep;
            if (one.represented == m_gone)
                after.represented = m_keep;
            const bool twice = one.represented == m_gone && isRepresented;
            const auto done = twice || after.representative == after.represented
                                  ? m_writer.remove(one)
                                  : m_writer.change(one, after);
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> moveDistinct()
    {
        const auto all = records::readAll<Distinct>(
            m_writer.connection(), u"WHERE attendee IN (?, ?) OR other IN (?, ?) ORDER BY id"_s,
            {m_keep.value, m_gone.value, m_keep.value, m_gone.value});
        if (!all)
            return tl::unexpected(all.error());
        for (const Distinct &one : *all) {
            if (one.attendee != m_gone && one.other != m_gone)
                continue;
            const AttendeeId third = one.attendee == m_gone ? one.other : one.attendee;
            if (const auto done = m_writer.remove(one); !done)
                return done;
            if (third == m_keep)
                continue;
            if (const auto done = sayDistinct(m_writer, m_keep, third); !done)
                return done;
        }
        return {};
    }

    Result<void> moveRefused()
    {
        return moveOnce(&RefusedName::proposal,
                        [](const RefusedName &kept, const RefusedName &) { return kept; });
    }

    Writer &m_writer;
    const Merge &m_merge;
    AttendeeId m_keep;
    AttendeeId m_gone;
    bool m_takesCode = false; // only the badge of the one that goes has been printed
};

} // namespace

Result<void> merge(Writer &writer, const Merge &merge)
{
    return Merger(writer, merge).run();
}

Result<void> sayDistinct(Writer &writer, AttendeeId one, AttendeeId other)
{
    if (one == other)
        return failure(Error::Invalid, QCoreApplication::translate("People", "This is one record."));
    Distinct distinct{{}, std::min(one, other), std::max(one, other)};
    const auto known =
        records::readAll<Distinct>(writer.connection(), u"WHERE attendee = ? AND other = ? ORDER BY id"_s,
                                   {distinct.attendee.value, distinct.other.value});
    if (!known)
        return tl::unexpected(known.error());
    return known->empty() ? writer.add(distinct) : Result<void>();
}

Result<void> refuseName(Writer &writer, AttendeeId attendee, const QString &proposal)
{
    const auto known = of<RefusedName>(writer, attendee);
    if (!known)
        return tl::unexpected(known.error());
    RefusedName refused{{}, attendee, proposal};
    return twin(*known, &RefusedName::proposal, refused) ? Result<void>() : writer.add(refused);
}

} // namespace colloquia::people
