// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/wholework.h"

#include "app/store/people.h"
#include "app/store/programmework.h"
#include "app/store/reading.h"
#include "app/store/records.h"

namespace colloquia::wholework {

using namespace Qt::StringLiterals;

namespace {

// The numbers that new records were given, by kind.
class Numbers
{
public:
    void give(RecordKind kind, qint64 number) { m_given[kind].push_back(number); }

    // Puts the given numbers for the negative ones that a record refers by.
    void mend(RecordKind kind, void *record) const
    {
        for (const Field &field : fieldsOf(kind)) {
            if (field.type != FieldType::Reference)
                continue;
            const qint64 number = field.get(record).toLongLong();
            if (number < 0)
                field.set(record, qlonglong(m_given.at(field.target).at(size_t(-1 - number))));
        }
    }

private:
    std::map<RecordKind, std::vector<qint64>> m_given;
};

template<class Record>
Result<void> write(Writer &writer, const WholePlan &plan, std::vector<Record> Whole::*table, Numbers &numbers)
{
    constexpr RecordKind kind = kindOf<Record>;
    const std::vector<Record> &before = plan.before.*table;
    for (size_t i = 0; i < before.size(); ++i) {
        Record after = (plan.after.*table)[i];
        numbers.mend(kind, &after);
        if (const auto done = writer.change(before[i], after); !done)
            return done;
    }
    std::vector<Record> added = plan.added.*table;
    if (added.empty())
        return {};
    for (Record &record : added)
        numbers.mend(kind, &record);
    if constexpr (std::is_same_v<Record, Attendee>) {
        for (Attendee &attendee : added)
            people::giveCode(attendee);
    }
    if (const auto done = writer.addAll(added); !done)
        return done;
    for (const Record &record : added)
        numbers.give(kind, record.id.value);
    return {};
}

} // namespace

Result<Whole> read(Connection &connection)
{
    auto programme = reading::programme(connection);
    if (!programme)
        return tl::unexpected(programme.error());
    Whole whole;
    whole.colloquium = std::move(programme->colloquium);
    Result<void> done;
    forEachTable([&]<class Record>(std::vector<Record> Whole::*table) {
        if (!done)
            return;
        auto records = records::readAll<Record>(connection, u"ORDER BY id"_s);
        if (!records)
            done = tl::unexpected(records.error());
        else
            whole.*table = std::move(*records);
    });
    const auto files = records::readAll<StoredFile>(connection, u"ORDER BY id"_s);
    if (!done)
        return tl::unexpected(done.error());
    if (!files)
        return tl::unexpected(files.error());
    for (const StoredFile &file : *files) {
        auto content = reading::file(connection, file.id);
        if (!content)
            return tl::unexpected(content.error());
        whole.files.push_back(std::move(*content));
    }
    return whole;
}

Result<void> apply(Writer &writer, const WholePlan &plan)
{
    Numbers numbers;
    for (const FileContent &content : plan.added.files) {
        const auto id = programmework::keepFile(writer, content.file.name, content.file.type, content.bytes);
        if (!id)
            return tl::unexpected(id.error());
        numbers.give(RecordKind::File, id->value);
    }
    Colloquium colloquium = plan.after.colloquium;
    numbers.mend(RecordKind::Colloquium, &colloquium);
    if (const auto done = writer.change(plan.before.colloquium, colloquium); !done)
        return done;
    Result<void> done;
    forEachTable([&](auto table) {
        if (done)
            done = write(writer, plan, table, numbers);
    });
    for (const Category &category : plan.removedCategories) {
        if (done)
            done = programmework::removeCategory(writer, category.id);
    }
    for (const Design &design : plan.removedDesigns) {
        if (done)
            done = writer.remove(design);
    }
    return done;
}

} // namespace colloquia::wholework
