// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/wholejson.h"

#include "app/exchange/attendeejson.h"
#include "app/exchange/recordjson.h"
#include "app/exchange/wholekeys.h"
#include "app/model/badgecode.h"

#include <QJsonArray>

#include <ranges>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

template<class Record>
void keepIf(std::vector<Record> &records, const auto &wanted)
{
    std::erase_if(records, [&wanted](const Record &record) { return !wanted(record); });
}

class Writing
{
public:
    explicit Writing(const Whole &whole) : m_whole(whole)
    {
        for (const FileContent &content : whole.files)
            m_hashes.insert(content.file.id, content.file.hash);
        m_programme.colloquium = whole.colloquium;
        m_programme.workshops = whole.workshops;
        m_programme.categories = whole.categories;
        m_programme.questions = whole.questions;
        m_programme.ranks = whole.ranks;
        for (const Attendee &attendee : whole.attendees)
            m_codes.insert(attendee.id, attendee.code);
        hang(m_enrolments, whole.enrolments);
        hang(m_answers, whole.answers);
        hang(m_presences, whole.presences);
        hang(m_refused, whole.refusedNames);
        for (const Representation &one : whole.representations) {
            m_represents[one.representative].push_back(one.represented);
            m_representedBy.insert(one.represented, one.representative);
        }
        // Under the one whose code comes first, whatever numbers they have.
        for (const Distinct &pair : whole.distinct) {
            const bool inOrder = codeOf(pair.attendee) <= codeOf(pair.other);
            m_distinct[inOrder ? pair.attendee : pair.other].append(
                codeOf(inOrder ? pair.other : pair.attendee));
        }
        QHash<BatchId, QDateTime> times;
        for (const Batch &batch : whole.batches)
            times.insert(batch.id, batch.at);
        for (const Print &print : whole.prints) {
            m_prints[print.batch].append(codeOf(print.attendee));
            QDateTime &last = m_printed[print.attendee];
            last = last.isValid() ? qMax(last, times.value(print.batch)) : times.value(print.batch);
        }
    }

    QJsonObject json() const
    {
        QJsonObject json{{whole::kFormat, whole::kFormatName}, {whole::kVersion, whole::kNewest}};
        json.insert(whole::kColloquium, record(m_whole.colloquium));
        json.insert(whole::kFiles, files());
        json.insert(whole::kCategories, list(m_whole.categories));
        json.insert(whole::kRanks, list(m_whole.ranks));
        json.insert(whole::kQuestions, list(m_whole.questions));
        json.insert(whole::kWorkshops, list(m_whole.workshops));
        json.insert(whole::kPartners, list(m_whole.partners));
        json.insert(whole::kDocuments, list(m_whole.documents));
        json.insert(whole::kDesigns, list(m_whole.designs));
        json.insert(whole::kViews, list(m_whole.views));
        json.insert(whole::kExports, list(m_whole.exports));
        json.insert(whole::kLayouts, list(m_whole.layouts));
        json.insert(whole::kLetters, list(m_whole.letters));
        QJsonArray attendees;
        for (const Attendee &one : m_whole.attendees)
            attendees.append(attendee(one));
        json.insert(whole::kAttendees, attendees);
        QJsonArray batches;
        for (const Batch &batch : m_whole.batches) {
            QJsonObject item = record(batch);
            item.insert(whole::kAttendees, QJsonArray::fromStringList(m_prints.value(batch.id)));
            batches.append(item);
        }
        json.insert(whole::kBatches, batches);
        return json;
    }

private:
    template<class Record>
    using Hanging = QHash<AttendeeId, std::vector<Record>>;

    template<class Record>
    static void hang(Hanging<Record> &hanging, const std::vector<Record> &records)
    {
        for (const Record &record : records)
            hanging[record.attendee].push_back(record);
    }

    [[nodiscard]] QString codeOf(AttendeeId id) const { return printedBadgeCode(m_codes.value(id)); }

    // The name of a category or rank; its number where another is called the same.
    template<class Record>
    static QJsonValue named(const std::vector<Record> &records, QString Record::*name,
                            decltype(Record::id) id)
    {
        const auto found = std::ranges::find(records, id, &Record::id);
        if (found == records.end())
            return {};
        return std::ranges::count(records, (*found).*name, name) > 1 ? QJsonValue(id.value)
                                                                     : QJsonValue((*found).*name);
    }

    template<class Record>
    [[nodiscard]] QJsonObject record(const Record &record) const
    {
        QJsonObject json;
        for (const Field &field : fieldsOf(kindOf<Record>)) {
            if (whole::isOfThisPlace(field))
                continue;
            const bool isFile = field.type == FieldType::Reference && field.target == RecordKind::File;
            const QString hash = isFile ? m_hashes.value(FileId(field.get(&record).toLongLong())) : QString();
            json.insert(field.name(), isFile ? hash.isEmpty() ? QJsonValue() : QJsonValue(hash)
                                             : recordjson::value(field, &record));
        }
        return json;
    }

    // In their order, with the numbers that others refer to.
    template<class Record>
    [[nodiscard]] QJsonArray list(std::vector<Record> records) const
    {
        if constexpr (whole::isOrdered<Record>)
            std::ranges::stable_sort(records, {}, &Record::position);
        QJsonArray json;
        for (const Record &one : records) {
            QJsonObject item = record(one);
            item.insert(whole::kId, one.id.value);
            json.append(item);
        }
        return json;
    }

    [[nodiscard]] QJsonArray files() const
    {
        QJsonArray json;
        for (const FileContent &content : m_whole.files) {
            json.append(QJsonObject{{whole::kHash, content.file.hash},
                                    {whole::kName, content.file.name},
                                    {whole::kType, content.file.type},
                                    {whole::kContent, QString::fromLatin1(content.bytes.toBase64())}});
        }
        return json;
    }

    // What a list of attendees says of each, all further fields, and what hangs on the person.
    [[nodiscard]] QJsonObject attendee(const Attendee &attendee) const
    {
        AttendeeCard card{.attendee = attendee,
                          .enrolments = m_enrolments.value(attendee.id),
                          .presences = m_presences.value(attendee.id),
                          .printedAt = m_printed.value(attendee.id),
                          .represents = m_represents.value(attendee.id)};
        const std::vector<Answer> answers = m_answers.value(attendee.id);
        for (const Answer &answer : answers) {
            const Question *question = find(m_whole.questions, answer.question);
            if (question && !question->sensitive)
                card.answers.push_back(answer);
        }
        QJsonObject json = attendeeJson(card, m_programme, [this](AttendeeId id) { return codeOf(id); });
        for (const Field &field : attendeeFields()) {
            if (field.type != FieldType::Reference && !json.contains(field.name()))
                json.insert(field.name(), recordjson::value(field, &attendee));
        }
        json.insert(u"category"_s, named(m_whole.categories, &Category::name, attendee.category));
        json.insert(u"rank"_s, named(m_whole.ranks, &Rank::title, attendee.rank));
        QJsonArray enrolments;
        for (const Enrolment &one : card.enrolments) {
            enrolments.append(QJsonObject{{whole::kWorkshop, one.workshop.value},
                                          {whole::kState, keyOf(one.state)},
                                          {whole::kWish, one.wish}});
        }
        json.insert(whole::kEnrolments, enrolments);
        QJsonArray given;
        for (const Answer &answer : answers)
            given.append(QJsonObject{{whole::kQuestion, answer.question.value}, {whole::kText, answer.text}});
        json.insert(whole::kAnswers, given);
        QJsonArray presences;
        for (const Presence &one : card.presences) {
            presences.append(QJsonObject{
                {whole::kWorkshop, one.workshop.isValid() ? QJsonValue(one.workshop.value) : QJsonValue()},
                {whole::kAt, stored::value(one.at).toString()},
                {whole::kDesk, one.desk}});
        }
        json.insert(whole::kPresences, presences);
        const QString representative = codeOf(m_representedBy.value(attendee.id));
        json.insert(whole::kRepresentedBy, representative.isEmpty() ? QJsonValue() : representative);
        json.insert(whole::kDistinct, QJsonArray::fromStringList(m_distinct.value(attendee.id)));
        QStringList refused;
        for (const RefusedName &name : m_refused.value(attendee.id))
            refused.append(name.proposal);
        json.insert(whole::kRefusedNames, QJsonArray::fromStringList(refused));
        return json;
    }

    const Whole &m_whole;
    Programme m_programme;
    QHash<FileId, QString> m_hashes;
    QHash<AttendeeId, QString> m_codes;
    Hanging<Enrolment> m_enrolments;
    Hanging<Answer> m_answers;
    Hanging<Presence> m_presences;
    Hanging<RefusedName> m_refused;
    QHash<AttendeeId, std::vector<AttendeeId>> m_represents;
    QHash<AttendeeId, AttendeeId> m_representedBy;
    QHash<AttendeeId, QStringList> m_distinct;
    QHash<BatchId, QStringList> m_prints;
    QHash<AttendeeId, QDateTime> m_printed;
};

} // namespace

Whole chosenPart(Whole whole, const WholeChoice &choice)
{
    keepIf(whole.answers, [&](const Answer &answer) {
        const Question *question = find(whole.questions, answer.question);
        return question && (!question->sensitive || choice.sensitive.contains(question->id));
    });
    if (!choice.attendees)
        return whole;
    QHash<AttendeeId, Attendee> known;
    for (const Attendee &attendee : whole.attendees)
        known.insert(attendee.id, attendee);
    whole.attendees.clear();
    QSet<AttendeeId> chosen;
    for (const AttendeeId id : *choice.attendees) {
        if (known.contains(id) && !chosen.contains(id)) {
            whole.attendees.push_back(known.value(id));
            chosen.insert(id);
        }
    }
    const auto isOfThem = [&chosen](const auto &record) { return chosen.contains(record.attendee); };
    keepIf(whole.enrolments, isOfThem);
    keepIf(whole.answers, isOfThem);
    keepIf(whole.presences, isOfThem);
    keepIf(whole.prints, isOfThem);
    keepIf(whole.refusedNames, isOfThem);
    keepIf(whole.distinct,
           [&](const Distinct &pair) { return isOfThem(pair) && chosen.contains(pair.other); });
    keepIf(whole.representations, [&chosen](const Representation &one) {
        return chosen.contains(one.representative) && chosen.contains(one.represented);
    });
    return whole;
}

QJsonObject wholeJson(const Whole &whole)
{
    return Writing(whole).json();
}

} // namespace colloquia
