// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/card.h"

#include "app/model/folding.h"

#include <algorithm>

namespace colloquia {

namespace {

template<class Record, class RecordId>
const Record *byId(const std::vector<Record> &records, RecordId id)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [id](const Record &record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

template<class Record>
const Record *byText(const std::vector<Record> &records, QString Record::*member, const QString &text)
{
    for (const Record &record : records) {
        if (record.*member == text)
            return &record;
    }
    const QString wanted = folded(text);
    for (const Record &record : records) {
        if (folded(record.*member) == wanted)
            return &record;
    }
    return nullptr;
}

} // namespace

QDateTime checkedInAt(const AttendeeCard &card, WorkshopId workshop)
{
    for (const Presence &presence : card.presences) {
        if (presence.workshop == workshop)
            return presence.at;
    }
    return {};
}

QString answerTo(const AttendeeCard &card, QuestionId question)
{
    for (const Answer &answer : card.answers) {
        if (answer.question == question)
            return answer.text;
    }
    return {};
}

QString namesRepresented(const AttendeeCard &card, const std::function<QString(AttendeeId)> &nameOf)
{
    QStringList names;
    for (const AttendeeId id : card.represents)
        names.append(nameOf(id));
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

bool needsBadge(const Attendee &attendee)
{
    return attendee.status == Status::Registered && attendee.mode == Mode::OnSite;
}

const Category *find(const std::vector<Category> &categories, CategoryId id)
{
    return byId(categories, id);
}

const Workshop *find(const std::vector<Workshop> &workshops, WorkshopId id)
{
    return byId(workshops, id);
}

const Rank *find(const std::vector<Rank> &ranks, RankId id)
{
    return byId(ranks, id);
}

const Question *find(const std::vector<Question> &questions, QuestionId id)
{
    return byId(questions, id);
}

const Workshop *workshopCalled(const std::vector<Workshop> &workshops, const QString &title)
{
    return byText(workshops, &Workshop::title, title);
}

const Question *questionCalled(const std::vector<Question> &questions, const QString &text)
{
    return byText(questions, &Question::text, text);
}

QString nameMeant(const Programme &programme, const Field &reference, const QVariant &kept)
{
    const qint64 id = kept.toLongLong();
    if (reference.target == RecordKind::Category) {
        const Category *category = find(programme.categories, CategoryId(id));
        return category ? category->name : QString();
    }
    if (reference.target == RecordKind::Rank) {
        const Rank *rank = find(programme.ranks, RankId(id));
        return rank ? rank->title : QString();
    }
    return {};
}

} // namespace colloquia
