// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/wholepeople.h"

#include "app/exchange/columns.h"
#include "app/exchange/recordjson.h"
#include "app/exchange/wholekeys.h"
#include "app/model/badgecode.h"
#include "app/model/rules.h"

#include <QCoreApplication>

namespace colloquia {

using namespace Qt::StringLiterals;

struct WholePeople::Person
{
    Attendee attendee = {};
    std::vector<Enrolment> enrolments = {};
    std::vector<Answer> answers = {};
    std::vector<Presence> presences = {};
    std::vector<RefusedName> refusedNames = {};
};

namespace {

tl::unexpected<Error> wrong(const char *sentence, const QString &what)
{
    return failure(Error::Invalid, QCoreApplication::translate("Whole", sentence).arg(what));
}

// A category or rank by its number or its name; invalid if there is none.
template<class Record>
decltype(Record::id) meant(const std::vector<Record> &records, QString Record::*name,
                           const WholeNumbers &numbers, const QJsonValue &value)
{
    using Id = decltype(Record::id);
    if (value.isDouble())
        return Id(numbers.value(value.toInteger()));
    const auto found = std::ranges::find(records, value.toString(), name);
    return found == records.end() ? Id() : found->id;
}

// What follows from other keys, or is read after everybody is known.
bool isPassedOver(const QString &key)
{
    static const QStringList keys{u"checked_in_at"_s, u"badge_printed_at"_s, u"letter_opening"_s,
                                  whole::kRepresents, whole::kRepresentedBy, whole::kDistinct};
    return keys.contains(key);
}

} // namespace

void WholePeople::read(const QJsonArray &attendees)
{
    m_read.people = int(attendees.size());
    int place = 0;
    for (const QJsonValue &item : attendees) {
        ++place;
        Person person;
        const auto done = readPerson(person, item.toObject());
        if (done) {
            take(person, place);
            continue;
        }
        m_read.refused.push_back({place, done.error().field,
                                  QCoreApplication::translate("Whole", "Attendee %1 was left out: %2")
                                      .arg(QString::number(place), done.error().sentence)});
    }
    connect(attendees);
}

AttendeeId WholePeople::withCode(const QString &code) const
{
    const auto understood = understoodBadgeCode(code);
    return understood ? m_codes.value(*understood) : AttendeeId();
}

Result<void> WholePeople::readPerson(Person &person, const QJsonObject &json) const
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (const auto done = readKey(person, it.key(), it.value(), json); !done)
            return done;
    }
    return validate(person.attendee);
}

Result<void> WholePeople::readKey(Person &person, const QString &key, const QJsonValue &value,
                                  const QJsonObject &json) const
{
    Attendee &attendee = person.attendee;
    if (key == u"code"_s)
        return readCode(person, value);
    if (key == whole::kEnrolments)
        return readEnrolments(person, value.toArray());
    if (key == u"workshops"_s) // titles, where somebody wrote the file by hand
        return json.contains(whole::kEnrolments) ? Result<void>() : readEnrolments(person, value.toArray());
    if (key == whole::kAnswers)
        return readAnswers(person, value.toArray());
    if (key == whole::kPresences)
        return readPresences(person, value.toArray());
    if (key == whole::kRefusedNames) {
        for (const QJsonValue &name : value.toArray()) {
            const QString proposal = rules::tidied(name.toString(), true);
            if (!proposal.isEmpty() &&
                !std::ranges::count(person.refusedNames, proposal, &RefusedName::proposal))
                person.refusedNames.push_back({{}, {}, proposal});
        }
        return {};
    }
    if (const Field *field = findField(RecordKind::Attendee, key)) {
        if (field->type != FieldType::Reference) {
            const auto done = recordjson::read(*field, &attendee, value, field->shown());
            return done;
        }
        if (value.isNull())
            return {};
        const Whole &whole = m_read.whole;
        if (field->target == RecordKind::Category)
            attendee.category = meant(whole.categories, &Category::name, m_numbers.categories, value);
        else
            attendee.rank = meant(whole.ranks, &Rank::title, m_numbers.ranks, value);
        if (field->get(&attendee).isNull())
            return wrong(QT_TRANSLATE_NOOP("Whole", "“%1” is not among those of the file."),
                         value.toVariant().toString());
        return {};
    }
    if (isPassedOver(key))
        return {};
    const auto question = std::ranges::find(m_read.whole.questions, key, &Question::text);
    if (question == m_read.whole.questions.end())
        return wrong(QT_TRANSLATE_NOOP("Whole", "nothing is called “%1”."), key);
    return json.contains(whole::kAnswers) ? Result<void>() : readAnswer(person, *question, value.toString());
}

Result<void> WholePeople::readCode(Person &person, const QJsonValue &value) const
{
    if (value.toString().isEmpty())
        return {};
    const auto code = understoodBadgeCode(value.toString());
    if (!code)
        return wrong(QT_TRANSLATE_NOOP("Whole", "“%1” is no badge code."), value.toString());
    if (m_codes.contains(*code))
        return wrong(QT_TRANSLATE_NOOP("Whole", "somebody before has the badge code “%1”."),
                     value.toString());
    person.attendee.code = *code;
    return {};
}

WorkshopId WholePeople::workshopMeant(const QJsonValue &value) const
{
    return meant(m_read.whole.workshops, &Workshop::title, m_numbers.workshops, value);
}

Result<void> WholePeople::readEnrolments(Person &person, const QJsonArray &items) const
{
    for (const QJsonValue &item : items) {
        // A title alone, or what is known of the enrolment.
        const QJsonObject json = item.toObject();
        const QJsonValue workshop = item.isObject() ? json.value(whole::kWorkshop) : item;
        Enrolment enrolment;
        enrolment.workshop = workshopMeant(workshop);
        if (!enrolment.workshop.isValid())
            return wrong(QT_TRANSLATE_NOOP("Whole", "“%1” is not among the workshops."),
                         workshop.toVariant().toString());
        if (std::ranges::count(person.enrolments, enrolment.workshop, &Enrolment::workshop))
            continue;
        enrolment.wish = int(person.enrolments.size()) + 1;
        for (const QString &key : {whole::kState, whole::kWish}) {
            const Field *field = findField(RecordKind::Enrolment, key);
            if (json.contains(key)) {
                if (const auto done = recordjson::read(*field, &enrolment, json.value(key), field->shown());
                    !done)
                    return done;
            }
        }
        person.enrolments.push_back(enrolment);
    }
    return {};
}

Result<void> WholePeople::readAnswer(Person &person, const Question &question, const QString &text) const
{
    const QString tidy = rules::tidied(text, false);
    if (!tidy.isEmpty() && !std::ranges::count(person.answers, question.id, &Answer::question))
        person.answers.push_back({{}, {}, question.id, tidy});
    return {};
}

Result<void> WholePeople::readAnswers(Person &person, const QJsonArray &items) const
{
    for (const QJsonValue &item : items) {
        const QJsonObject json = item.toObject();
        const QJsonValue asked = json.value(whole::kQuestion);
        const Question *question = find(m_read.whole.questions, meant(m_read.whole.questions, &Question::text,
                                                                      m_numbers.questions, asked));
        if (!question)
            return wrong(QT_TRANSLATE_NOOP("Whole", "“%1” is not among the questions."),
                         asked.toVariant().toString());
        if (const auto done = readAnswer(person, *question, json.value(whole::kText).toString()); !done)
            return done;
    }
    return {};
}

Result<void> WholePeople::readPresences(Person &person, const QJsonArray &items) const
{
    for (const QJsonValue &item : items) {
        const QJsonObject json = item.toObject();
        const QJsonValue workshop = json.value(whole::kWorkshop);
        Presence presence;
        if (!workshop.isNull() && !workshop.isUndefined()) {
            presence.workshop = workshopMeant(workshop);
            if (!presence.workshop.isValid())
                return wrong(QT_TRANSLATE_NOOP("Whole", "“%1” is not among the workshops."),
                             workshop.toVariant().toString());
        }
        for (const QString &key : {whole::kAt, whole::kDesk}) {
            const Field *field = findField(RecordKind::Presence, key);
            if (const auto done = recordjson::read(*field, &presence, json.value(key), field->shown()); !done)
                return done;
        }
        if (!presence.at.isValid())
            return wrong(QT_TRANSLATE_NOOP("Whole", "“%1” says no time."), whole::kPresences);
        if (!std::ranges::count(person.presences, presence.workshop, &Presence::workshop))
            person.presences.push_back(presence);
    }
    return {};
}

void WholePeople::take(Person &person, int place)
{
    Whole &whole = m_read.whole;
    const AttendeeId id(qint64(whole.attendees.size()) + 1);
    person.attendee.id = id;
    if (!person.attendee.code.isEmpty())
        m_codes.insert(person.attendee.code, id);
    const auto hang = [id](auto &all, auto &own) {
        for (auto &record : own) {
            record.id = decltype(record.id)(qint64(all.size()) + 1);
            record.attendee = id;
            all.push_back(std::move(record));
        }
    };
    hang(whole.enrolments, person.enrolments);
    hang(whole.answers, person.answers);
    hang(whole.presences, person.presences);
    hang(whole.refusedNames, person.refusedNames);
    whole.attendees.push_back(std::move(person.attendee));
    m_read.places.push_back(place);
}

void WholePeople::connect(const QJsonArray &attendees)
{
    Whole &whole = m_read.whole;
    for (size_t i = 0; i < whole.attendees.size(); ++i) {
        const AttendeeId id = whole.attendees[i].id;
        const QJsonObject json = attendees.at(m_read.places[i] - 1).toObject();
        const auto other = [&](const QJsonValue &code) {
            const AttendeeId found = withCode(code.toString());
            if (!code.toString().isEmpty() && !found.isValid()) {
                m_read.remarks.push_back(
                    {m_read.places[i],
                     {},
                     QCoreApplication::translate("Whole", "Nobody of the file has the badge code “%1”.")
                         .arg(code.toString())});
            }
            return found == id ? AttendeeId() : found;
        };
        if (json.contains(whole::kRepresentedBy))
            represent(other(json.value(whole::kRepresentedBy)), id);
        if (const QJsonValue code = json.value(whole::kRepresents); withCode(code.toString()).isValid())
            represent(id, other(code));
        for (const QJsonValue &code : json.value(whole::kDistinct).toArray()) {
            const AttendeeId found = other(code);
            const Distinct pair{DistinctId(qint64(whole.distinct.size()) + 1), qMin(id, found),
                                qMax(id, found)};
            const auto isSame = [&pair](const Distinct &one) {
                return one.attendee == pair.attendee && one.other == pair.other;
            };
            if (found.isValid() && std::ranges::none_of(whole.distinct, isSame))
                whole.distinct.push_back(pair);
        }
    }
}

void WholePeople::represent(AttendeeId representative, AttendeeId represented)
{
    if (!representative.isValid() || !represented.isValid() || m_represented.contains(represented))
        return;
    m_represented.insert(represented);
    std::vector<Representation> &all = m_read.whole.representations;
    all.push_back({RepresentationId(qint64(all.size()) + 1), representative, represented});
}

} // namespace colloquia
