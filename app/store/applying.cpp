// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/applying.h"

#include "app/store/people.h"
#include "app/store/records.h"
#include "app/store/seating.h"

namespace colloquia::applying {

using namespace Qt::StringLiterals;

namespace {

// The ids that records of the plan got when they were stored; a plan names them by negative numbers.
template<class RecordId>
struct NewIds
{
    std::vector<RecordId> ids;

    [[nodiscard]] RecordId operator()(RecordId id) const
    {
        return id.value < 0 ? ids.at(size_t(-1 - id.value)) : id;
    }
};

template<class Record>
Result<NewIds<decltype(Record::id)>> addAll(Writer &writer, const std::vector<Record> &records)
{
    NewIds<decltype(Record::id)> ids;
    for (Record record : records) {
        if (const auto done = writer.add(record); !done)
            return tl::unexpected(done.error());
        ids.ids.push_back(record.id);
    }
    return ids;
}

class Application
{
public:
    Application(Writer &writer, const Plan &plan) : m_writer(writer), m_plan(plan) {}

    Result<void> run()
    {
        auto categories = addAll(m_writer, m_plan.newCategories);
        if (!categories)
            return tl::unexpected(categories.error());
        m_category = std::move(*categories);
        auto workshops = addAll(m_writer, m_plan.newWorkshops);
        if (!workshops)
            return tl::unexpected(workshops.error());
        m_workshop = std::move(*workshops);
        auto questions = addAll(m_writer, m_plan.newQuestions);
        if (!questions)
            return tl::unexpected(questions.error());
        m_question = std::move(*questions);
        if (const auto remembered = rememberForm(); !remembered)
            return remembered;
        // People first, then what hangs on them: each kind's rows lie together and the journal keeps runs of
        // them.
        auto seating = Seating::count(m_writer.connection());
        if (!seating)
            return tl::unexpected(seating.error());
        m_seating = std::move(*seating);
        for (std::span<const PlannedPerson> rest = m_plan.people; !rest.empty();) {
            const auto part = rest.first(std::min(kPart, rest.size()));
            if (const auto done = keep(part); !done)
                return done;
            rest = rest.subspan(part.size());
        }
        if (const auto done = flush(m_enrolments); !done)
            return done;
        if (const auto done = flush(m_answers); !done)
            return done;
        return flush(m_formRows);
    }

private:
    Result<void> rememberForm()
    {
        if (!m_plan.form)
            return {};
        Form form = *m_plan.form;
        if (!form.id.isValid()) {
            const auto done = m_writer.add(form);
            m_form = form.id;
            return done;
        }
        m_form = form.id;
        const auto before = m_writer.get<Form>(form.id);
        if (!before)
            return tl::unexpected(before.error());
        return m_writer.change(*before, form);
    }

    template<class Record>
    Result<void> flush(std::vector<Record> &records)
    {
        const auto done = m_writer.addAll(records);
        records.clear();
        return done;
    }

    // Together with others of its kind, once they make a part.
    template<class Record>
    Result<void> add(std::vector<Record> &waiting, Record record)
    {
        waiting.push_back(std::move(record));
        return waiting.size() < kPart ? Result<void>() : flush(waiting);
    }

    // A part of the people, so that what is read and written lies near.
    Result<void> keep(std::span<const PlannedPerson> people)
    {
        const auto kept = keepAttendees(people);
        if (!kept)
            return tl::unexpected(kept.error());
        for (const auto rest : {&Application::keepWishes, &Application::keepAnswers,
                                &Application::keepPresence, &Application::keepBase}) {
            for (size_t i = 0; i < people.size(); ++i) {
                if (const auto done = (this->*rest)(people[i], (*kept)[i]); !done)
                    return done;
            }
        }
        return {};
    }

    // New ones together, in the order of the file.
    Result<std::vector<AttendeeId>> keepAttendees(std::span<const PlannedPerson> people)
    {
        std::vector<AttendeeId> ids(people.size());
        std::vector<Attendee> added;
        std::vector<size_t> places; // theirs among the people
        added.reserve(people.size());
        places.reserve(people.size());
        for (size_t i = 0; i < people.size(); ++i) {
            Attendee attendee = people[i].attendee;
            attendee.category = m_category(attendee.category);
            ids[i] = attendee.id;
            if (!attendee.id.isValid()) {
                people::giveCode(attendee);
                attendee.status = m_seating.forColloquium(attendee.status, attendee.mode);
                added.push_back(std::move(attendee));
                places.push_back(i);
                continue;
            }
            const auto before = m_writer.get<Attendee>(attendee.id);
            if (!before)
                return tl::unexpected(before.error());
            attendee.code = before->code;
            if (const auto done = m_writer.change(*before, attendee); !done)
                return tl::unexpected(done.error());
        }
        if (const auto done = m_writer.addAll(added); !done)
            return tl::unexpected(done.error());
        for (size_t i = 0; i < added.size(); ++i) {
            ids[places[i]] = added[i].id;
            if (added[i].status == Status::Waiting)
                m_waiting.insert(added[i].id);
        }
        return ids;
    }

    Result<void> keepWishes(const PlannedPerson &person, AttendeeId id)
    {
        if (!person.wishes)
            return {};
        std::vector<WorkshopId> workshops;
        for (const PlannedWish &wish : *person.wishes)
            workshops.push_back(m_workshop(wish.workshop));
        if (!person.attendee.id.isValid()) {
            const Status status = m_waiting.contains(id) ? Status::Waiting : person.attendee.status;
            int wish = 0;
            for (const WorkshopId workshop : workshops) {
                const EnrolmentState state = m_seating.forWorkshop(status, person.attendee.mode, workshop);
                if (const auto done = add(m_enrolments, {{}, id, workshop, state, ++wish}); !done)
                    return done;
            }
            return {};
        }
        return people::setWorkshops(m_writer, id, workshops);
    }

    Result<void> keepAnswers(const PlannedPerson &person, AttendeeId id)
    {
        for (const PlannedAnswer &answer : person.answers) {
            const QuestionId question = m_question(answer.question);
            if (!person.attendee.id.isValid()) {
                if (answer.text.isEmpty())
                    continue;
                if (const auto done = add(m_answers, {{}, id, question, answer.text}); !done)
                    return done;
                continue;
            }
            if (const auto done = people::setAnswer(m_writer, id, question, answer.text); !done)
                return done;
        }
        return {};
    }

    Result<void> keepPresence(const PlannedPerson &person, AttendeeId id)
    {
        if (!person.checkedInAt || !person.checkedInAt->isValid())
            return {};
        return people::checkIn(m_writer, id, {}, *person.checkedInAt);
    }

    Result<void> keepBase(const PlannedPerson &person, AttendeeId id)
    {
        if (!m_form.isValid() || person.cells.isNull())
            return {};
        if (person.attendee.id.isValid()) {
            const auto known = records::readAll<FormRow>(m_writer.connection(),
                                                         u"WHERE attendee = ? AND form = ? ORDER BY id"_s,
                                                         {id.value, m_form.value});
            if (!known)
                return tl::unexpected(known.error());
            // Of somebody whom the form named twice, the later row is the base.
            if (!known->empty()) {
                FormRow after = known->back();
                after.cells = person.cells;
                return m_writer.change(known->back(), after);
            }
        }
        return add(m_formRows, {{}, m_form, id, person.cells});
    }

    static constexpr size_t kPart = 1000;

    Writer &m_writer;
    const Plan &m_plan;
    NewIds<CategoryId> m_category;
    NewIds<WorkshopId> m_workshop;
    NewIds<QuestionId> m_question;
    FormId m_form;
    Seating m_seating;
    QSet<AttendeeId> m_waiting; // new people for whom the colloquium was full
    // Of new people, written a part after the other, so that the same memory serves.
    std::vector<Enrolment> m_enrolments;
    std::vector<Answer> m_answers;
    std::vector<FormRow> m_formRows;
};

} // namespace

Result<void> apply(Writer &writer, const Plan &plan)
{
    return Application(writer, plan).run();
}

} // namespace colloquia::applying
