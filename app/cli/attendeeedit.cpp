// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/attendeeedit.h"

#include "app/cli/call.h"
#include "app/store/people.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// A field of the attendee, or one of the words that stand for more than a cell.
bool isKey(const QString &key, const Programme &programme)
{
    if (key == u"represents"_s || key == u"workshops"_s)
        return true;
    if (const Field *field = findField(RecordKind::Attendee, key))
        return !field->is(Field::Internal) && key != u"code"_s;
    return questionCalled(programme.questions, key) != nullptr;
}

// A question's text may hold a "=" of its own: the key ends at the first "=" that makes it one.
std::optional<std::pair<QString, QString>> keyAndValue(const QString &given, const Programme &programme)
{
    for (qsizetype at = given.indexOf(u'='); at > 0; at = given.indexOf(u'=', at + 1)) {
        if (isKey(given.left(at), programme))
            return std::pair(given.left(at), given.mid(at + 1));
    }
    return std::nullopt;
}

QStringList allKeys(const Programme &programme)
{
    QStringList keys;
    for (const Field &field : attendeeFields()) {
        if (isKey(field.name(), programme))
            keys.append(field.name());
    }
    keys += {u"represents"_s, u"workshops"_s};
    for (const Question &question : programme.questions)
        keys.append(question.text);
    return keys;
}

template<class Record>
tl::unexpected<Error> unknown(const QString &what, const std::vector<Record> &records, QString Record::*name,
                              const QString &field)
{
    QStringList known;
    for (const Record &record : records)
        known.append(record.*name);
    return failure(Error::NotFound,
                   known.isEmpty() ? QCoreApplication::translate("Command", "There is no “%1”.").arg(what)
                                   : QCoreApplication::translate("Command", "There is no “%1”. There is: %2.")
                                         .arg(what, known.join(u", "_s)),
                   {}, field);
}

Result<std::vector<WorkshopId>> workshopsIn(const QString &value, const Programme &programme)
{
    // A title may hold a ";" of its own: the longest that is there is meant.
    const QStringList pieces = value.split(u';', Qt::SkipEmptyParts);
    std::vector<WorkshopId> ids;
    for (qsizetype first = 0; first < pieces.size();) {
        const Workshop *workshop = nullptr;
        qsizetype count = pieces.size() - first;
        for (; count > 0 && !workshop; --count)
            workshop = workshopCalled(programme.workshops, pieces.mid(first, count).join(u';').trimmed());
        if (!workshop)
            return unknown(pieces[first].trimmed(), programme.workshops, &Workshop::title, u"workshops"_s);
        first += count + 1;
        if (std::ranges::find(ids, workshop->id) == ids.end())
            ids.push_back(workshop->id);
    }
    return ids;
}

Result<void> take(AttendeeEdit &edit, const QString &key, const QString &value, const Roster &roster)
{
    const Programme &programme = roster.programme();
    if (key == u"workshops"_s) {
        const auto workshops = workshopsIn(value, programme);
        if (!workshops)
            return tl::unexpected(workshops.error());
        edit.workshops = *workshops;
        return {};
    }
    if (key == u"represents"_s) {
        edit.represents.emplace();
        for (const QString &code : value.split(u';')) {
            if (code.trimmed().isEmpty())
                continue;
            const auto represented = attendeeWithCode(roster, code);
            if (!represented)
                return tl::unexpected(represented.error());
            edit.represents->push_back((*represented)->attendee.id);
        }
        return {};
    }
    if (key == u"category"_s) {
        const Category *category = categoryMeant(programme.categories, value);
        if (!category && !value.trimmed().isEmpty())
            return unknown(value, programme.categories, &Category::name, key);
        edit.after.category = category ? category->id : CategoryId();
        return {};
    }
    if (key == u"rank"_s) {
        const Rank *rank = rankMeant(programme.ranks, value);
        if (!rank && !value.trimmed().isEmpty())
            return unknown(value, programme.ranks, &Rank::title, key);
        edit.after.rank = rank ? rank->id : RankId();
        return {};
    }
    if (const Field *field = findField(RecordKind::Attendee, key)) {
        const auto kept = understood(*field, value);
        if (!kept)
            return tl::unexpected(kept.error());
        field->set(&edit.after, *kept);
        return {};
    }
    edit.answers.emplace_back(questionCalled(programme.questions, key)->id, value.trimmed());
    return {};
}

} // namespace

Result<void> checkKeys(const QStringList &given, const Programme &programme)
{
    for (const QString &one : given) {
        if (one.startsWith(u"code="_s)) {
            return failure(Error::Invalid,
                           QCoreApplication::translate(
                               "Command", "A badge code cannot be changed: it may be printed already."));
        }
        if (!keyAndValue(one, programme)) {
            return failure(
                Error::Invalid,
                QCoreApplication::translate("Command", "“%1” is no KEY=VALUE of an attendee. The keys: %2.")
                    .arg(one, allKeys(programme).join(u", "_s)));
        }
    }
    return {};
}

Result<AttendeeEdit> editFrom(const QStringList &given, const Attendee &before, const Roster &roster)
{
    AttendeeEdit edit;
    edit.before = edit.after = before;
    for (const QString &one : given) {
        const auto pair = keyAndValue(one, roster.programme());
        if (!pair)
            continue; // refused by checkKeys() already
        edit.saysStatus = edit.saysStatus || pair->first == u"status"_s;
        if (const auto taken = take(edit, pair->first, pair->second, roster); !taken)
            return tl::unexpected(taken.error());
    }
    return edit;
}

Result<void> write(Writer &writer, AttendeeEdit &edit)
{
    const auto done = edit.before.id.isValid() ? writer.change(edit.before, edit.after)
                      : edit.saysStatus        ? people::add(writer, edit.after)
                                               : people::admit(writer, edit.after);
    if (!done)
        return done;
    const AttendeeId id = edit.after.id;
    if (edit.workshops) {
        if (const auto set = people::setWorkshops(writer, id, *edit.workshops); !set)
            return set;
    }
    for (const auto &[question, text] : edit.answers) {
        if (const auto set = people::setAnswer(writer, id, question, text); !set)
            return set;
    }
    return edit.represents ? people::setRepresented(writer, id, *edit.represents) : Result<void>();
}

} // namespace colloquia
