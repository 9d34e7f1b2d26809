// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/historywords.h"

#include "app/model/badgecode.h"
#include "app/model/language.h"
#include "app/model/names.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

template<class Record>
QString nameIn(const std::vector<Record> &records, QString Record::*name, qint64 id)
{
    const auto found =
        std::ranges::find_if(records, [id](const Record &record) { return record.id.value == id; });
    return found == records.end() ? QString() : (*found).*name;
}

QString joined(const QStringList &parts)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(u", "_s);
}

} // namespace

QString HistoryWords::named(RecordKind kind, qint64 id) const
{
    const Programme &programme = m_roster.programme();
    switch (kind) {
    case RecordKind::Attendee: {
        const AttendeeCard *card = m_roster.card(AttendeeId(id));
        return card ? displayName(card->attendee) : QString();
    }
    case RecordKind::Colloquium:
        return programme.colloquium.title;
    case RecordKind::Partner:
        return nameIn(programme.partners, &Partner::name, id);
    case RecordKind::Workshop:
        return nameIn(programme.workshops, &Workshop::title, id);
    case RecordKind::Category:
        return nameIn(programme.categories, &Category::name, id);
    case RecordKind::Question:
        return nameIn(programme.questions, &Question::text, id);
    case RecordKind::Document:
        return nameIn(programme.documents, &Document::title, id);
    case RecordKind::Rank:
        return nameIn(programme.ranks, &Rank::title, id);
    case RecordKind::ListView:
        return nameIn(programme.views, &ListView::name, id);
    case RecordKind::ExportPreset:
        return nameIn(programme.exports, &ExportPreset::name, id);
    case RecordKind::ListLayout:
        return nameIn(programme.layouts, &ListLayout::name, id);
    case RecordKind::Letter:
        return nameIn(programme.letters, &Letter::name, id);
    case RecordKind::Design:
        return nameIn(programme.designs, &Design::name, id);
    default:
        break;
    }
    const Hanging *found = hanging(kind, id);
    return found ? inWords(*found) : QString();
}

QDateTime HistoryWords::when(const QDateTime &at) const
{
    return there(at, m_roster.programme().colloquium);
}

QString HistoryWords::removed(RecordKind kind, const QJsonObject &row) const
{
    if (kind == RecordKind::Attendee) {
        Attendee attendee;
        for (const Field &field : attendeeFields()) {
            if (row.contains(field.name()))
                field.set(&attendee, row.value(field.name()).toVariant());
        }
        return displayName(attendee);
    }
    for (const QString &key : {u"name"_s, u"title"_s}) {
        if (findField(kind, key))
            return row.value(key).toString();
    }
    if (kind == RecordKind::Question)
        return row.value(u"text"_s).toString();
    QStringList parts;
    for (const Field &field : fieldsOf(kind)) {
        if (field.type == FieldType::Reference)
            parts.append(named(field.target, row.value(field.name()).toInteger()));
    }
    return joined(parts);
}

const HistoryWords::Hanging *HistoryWords::hanging(RecordKind kind, qint64 id) const
{
    if (m_hanging.isEmpty()) {
        for (const AttendeeCard &card : m_roster.cards()) {
            const AttendeeId attendee = card.attendee.id;
            for (const Enrolment &one : card.enrolments)
                m_hanging.insert({int(RecordKind::Enrolment), one.id.value}, {attendee, one.workshop, {}});
            for (const Answer &one : card.answers)
                m_hanging.insert({int(RecordKind::Answer), one.id.value}, {attendee, {}, one.question});
            for (const Presence &one : card.presences)
                m_hanging.insert({int(RecordKind::Presence), one.id.value}, {attendee, one.workshop, {}});
        }
    }
    const auto found = m_hanging.constFind({int(kind), id});
    return found == m_hanging.constEnd() ? nullptr : &*found;
}

QString HistoryWords::inWords(const Hanging &hanging) const
{
    return joined({named(RecordKind::Attendee, hanging.attendee.value),
                   named(RecordKind::Workshop, hanging.workshop.value),
                   named(RecordKind::Question, hanging.question.value)});
}

QString HistoryWords::subject(const HistoryItem &item) const
{
    if (item.action == JournalEntry::Removed)
        return removed(item.entity, QJsonDocument::fromJson(item.before.toString().toUtf8()).object());
    if (item.records > 1)
        return u"%1 (%2)"_s.arg(labelOf(item.entity), Language::ofScreen().number(item.records));
    return named(item.entity, item.record);
}

QString HistoryWords::subject(const HistoryItem &item, const AttendeeCard &card) const
{
    if (item.action != JournalEntry::Created || item.entity == RecordKind::Attendee)
        return subject(item);
    const auto isIn = [&item](qint64 id) { return item.record <= id && id <= item.until; };
    QStringList parts;
    if (item.entity == RecordKind::Enrolment) {
        for (const Enrolment &one : card.enrolments) {
            if (isIn(one.id.value))
                parts.append(named(RecordKind::Workshop, one.workshop.value));
        }
    } else if (item.entity == RecordKind::Answer) {
        for (const Answer &one : card.answers) {
            if (isIn(one.id.value))
                parts.append(named(RecordKind::Question, one.question.value));
        }
    } else if (item.entity == RecordKind::Presence) {
        for (const Presence &one : card.presences) {
            if (isIn(one.id.value))
                parts.append(named(RecordKind::Workshop, one.workshop.value));
        }
    }
    return joined(parts);
}

bool HistoryWords::isSensitive(const HistoryItem &item) const
{
    if (item.entity != RecordKind::Answer || item.field != u"text"_s)
        return false;
    const Hanging *answer = hanging(item.entity, item.record);
    const Question *question = answer ? find(m_roster.programme().questions, answer->question) : nullptr;
    // An answer that is gone says no longer to which question it was.
    return !question || question->sensitive;
}

QJsonValue HistoryWords::kept(const HistoryItem &item, const QVariant &value) const
{
    if (value.isNull())
        return {};
    if (isSensitive(item))
        return QCoreApplication::translate("History", "(sensitive)");
    const Field *field = findField(item.entity, item.field);
    if (!field)
        return QJsonValue::fromVariant(value);
    if (field->type == FieldType::YesNo)
        return value.toLongLong() != 0;
    if (field->type == FieldType::Whole)
        return value.toLongLong();
    if (field->type != FieldType::Reference)
        return value.toString();
    const QString name = field->target == RecordKind::Attendee
                             ? printedBadgeCode(m_roster.codeOf(AttendeeId(value.toLongLong())))
                             : named(field->target, value.toLongLong());
    return name.isEmpty() ? QJsonValue() : QJsonValue(name);
}

QString HistoryWords::shown(const HistoryItem &item, const QVariant &value) const
{
    if (value.isNull())
        return u"–"_s;
    const Field *field = findField(item.entity, item.field);
    if (!field || field->type == FieldType::Reference || isSensitive(item))
        return kept(item, value).toString(u"–"_s);
    return shownValue(*field, value, m_roster.programme().colloquium.timeZone.toLatin1());
}

} // namespace colloquia
