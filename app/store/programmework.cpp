// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/programmework.h"

#include "app/store/records.h"

#include <QCryptographicHash>

#include <algorithm>

namespace colloquia::programmework {

using namespace Qt::StringLiterals;

namespace {

// Attendees whose reference `key` names `id` name `instead` by now.
Result<void> refer(Writer &writer, const QString &key, qint64 id, const QVariant &instead)
{
    const auto people =
        records::readAll<Attendee>(writer.connection(), u"WHERE %1 = ? ORDER BY id"_s.arg(key), {id});
    if (!people)
        return tl::unexpected(people.error());
    const Cell cell{findField(RecordKind::Attendee, key), qlonglong(id), instead};
    for (const Attendee &attendee : *people) {
        const auto values = writer.row(RecordKind::Attendee, attendee.id.value);
        if (!values)
            return tl::unexpected(values.error());
        if (const auto done = writer.set(RecordKind::Attendee, attendee.id.value, *values, {cell}); !done)
            return done;
    }
    return {};
}

template<class Record>
Result<void> removeWhere(Writer &writer, const QString &column, qint64 id)
{
    const auto all =
        records::readAll<Record>(writer.connection(), u"WHERE %1 = ? ORDER BY id"_s.arg(column), {id});
    if (!all)
        return tl::unexpected(all.error());
    for (const Record &record : *all) {
        if (const auto done = writer.remove(record); !done)
            return done;
    }
    return {};
}

Result<void> removeRecord(Writer &writer, const Workshop &workshop)
{
    return removeWorkshop(writer, workshop.id);
}

Result<void> removeRecord(Writer &writer, const Category &category)
{
    return removeCategory(writer, category.id);
}

Result<void> removeRecord(Writer &writer, const Rank &rank)
{
    return removeRank(writer, rank.id);
}

Result<void> removeRecord(Writer &writer, const Question &question)
{
    return removeQuestion(writer, question.id);
}

template<class Record>
Result<void> removeRecord(Writer &writer, const Record &record)
{
    return writer.remove(record);
}

template<class Record>
Result<void> replaceAll(Writer &writer, const std::vector<Record> &current, const std::vector<Record> &wanted)
{
    const auto in = [](const std::vector<Record> &records, const Record &record) {
        return std::ranges::find_if(records,
                                    [&record](const Record &other) { return other.id == record.id; });
    };
    for (const Record &record : current) {
        if (in(wanted, record) == wanted.end()) {
            if (const auto done = removeRecord(writer, record); !done)
                return done;
        }
    }
    for (Record record : wanted) {
        const auto before = record.id.isValid() ? in(current, record) : current.end();
        const auto done = before == current.end() ? writer.add(record) : writer.change(*before, record);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<void> removeWorkshop(Writer &writer, WorkshopId workshop)
{
    for (const auto &done : {removeWhere<Enrolment>(writer, u"workshop"_s, workshop.value),
                             removeWhere<Presence>(writer, u"workshop"_s, workshop.value),
                             removeWhere<SignInSheet>(writer, u"workshop"_s, workshop.value)}) {
        if (!done)
            return done;
    }
    return writer.erase(RecordKind::Workshop, workshop.value);
}

Result<void> removeCategory(Writer &writer, CategoryId category)
{
    if (const auto done = refer(writer, u"category"_s, category.value, {}); !done)
        return done;
    if (const auto done = removeWhere<Design>(writer, u"only_for"_s, category.value); !done)
        return done;
    return writer.erase(RecordKind::Category, category.value);
}

Result<void> mergeCategory(Writer &writer, CategoryId from, CategoryId into)
{
    const auto gone = writer.get<Category>(from);
    if (!gone)
        return tl::unexpected(gone.error());
    const auto stays = writer.get<Category>(into);
    if (!stays)
        return tl::unexpected(stays.error());
    // What forms call the one is the other by now.
    QStringList aliases = stays->aliases.split(u'\n', Qt::SkipEmptyParts);
    aliases += gone->name;
    aliases += gone->aliases.split(u'\n', Qt::SkipEmptyParts);
    aliases.removeDuplicates();
    Category after = *stays;
    after.aliases = aliases.join(u'\n');
    if (const auto done = writer.change(*stays, after); !done)
        return done;
    if (const auto done = refer(writer, u"category"_s, from.value, qlonglong(into.value)); !done)
        return done;
    if (const auto done = removeWhere<Design>(writer, u"only_for"_s, from.value); !done)
        return done;
    writer.noteRenaming({RecordKind::Category, gone->name, stays->name});
    return writer.erase(RecordKind::Category, from.value);
}

Result<void> removeRank(Writer &writer, RankId rank)
{
    if (const auto done = refer(writer, u"rank"_s, rank.value, {}); !done)
        return done;
    return writer.erase(RecordKind::Rank, rank.value);
}

Result<void> removeQuestion(Writer &writer, QuestionId question)
{
    if (const auto done = removeWhere<Answer>(writer, u"question"_s, question.value); !done)
        return done;
    return writer.erase(RecordKind::Question, question.value);
}

Result<FileId> keepFile(Writer &writer, const QString &name, const QString &type, const QByteArray &bytes)
{
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto known =
        records::readAll<StoredFile>(writer.connection(), u"WHERE hash = ? ORDER BY id"_s, {hash});
    if (!known)
        return tl::unexpected(known.error());
    if (!known->empty())
        return known->front().id;
    // The bytes are the one column that is no field, so this row is written here.
    auto query = writer.connection().query(uR"(
        INSERT INTO file (name, type, hash, size, bytes) VALUES (:name, :type, :hash, :size, :bytes))"_s);
    if (!query)
        return tl::unexpected(query.error());
    const auto done = query->bind(u":name"_s, name)
                          .bind(u":type"_s, type)
                          .bind(u":hash"_s, hash)
                          .bind(u":size"_s, bytes.size())
                          .bind(u":bytes"_s, bytes)
                          .run();
    if (!done)
        return tl::unexpected(done.error());
    return FileId(query->insertedId());
}

Result<void> replace(Writer &writer, const Programme &current, const Programme &wanted)
{
    if (current.colloquium != wanted.colloquium) {
        if (const auto done = writer.change(current.colloquium, wanted.colloquium); !done)
            return done;
    }
    for (const auto &done :
         {replaceAll(writer, current.partners, wanted.partners),
          replaceAll(writer, current.workshops, wanted.workshops),
          replaceAll(writer, current.categories, wanted.categories),
          replaceAll(writer, current.questions, wanted.questions),
          replaceAll(writer, current.ranks, wanted.ranks), replaceAll(writer, current.views, wanted.views),
          replaceAll(writer, current.exports, wanted.exports),
          replaceAll(writer, current.layouts, wanted.layouts),
          replaceAll(writer, current.letters, wanted.letters),
          replaceAll(writer, current.documents, wanted.documents)}) {
        if (!done)
            return done;
    }
    return {};
}

} // namespace colloquia::programmework
