// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/wholeplan.h"

#include "app/exchange/wholekeys.h"
#include "app/exchange/wholematch.h"

#include <QCoreApplication>
#include <QHash>

namespace colloquia {

using namespace Qt::StringLiterals;

// The badge code; where that is another's, or none, the e-mail address with the name.
QStringList keysOf(const Attendee &one)
{
    QStringList keys;
    if (!one.code.isEmpty())
        keys.append(one.code);
    if (!one.email.isEmpty())
        keys.append(foldedEmail(one.email) + u' ' + folded(one.givenName + u' ' + one.familyName));
    return keys;
}

namespace {

class Planning
{
public:
    Planning(const ReadWhole &file, const Whole &document, Settle settle)
        : m_file(file), m_document(document), m_isFresh(isEmptyDocument(document)),
          m_settle(m_isFresh ? Settle::TakeTheirs : settle)
    {
        for (size_t i = 0; i < file.whole.attendees.size(); ++i)
            m_rows.insert(file.whole.attendees[i].id, file.places[i]);
    }

    WholePlan plan()
    {
        files();
        colloquium();
        forEachTable([this](auto table) { compare(table); });
        count();
        return std::move(m_plan);
    }

private:
    using Ids = QHash<qint64, qint64>; // of the file → of the document, or negative

    void files()
    {
        QHash<QString, qint64> known;
        for (const FileContent &content : m_document.files)
            known.insert(content.file.hash, content.file.id.value);
        Ids &ids = m_ids[RecordKind::File];
        for (const FileContent &content : m_file.whole.files) {
            qint64 id = known.value(content.file.hash);
            if (!id) {
                m_plan.added.files.push_back(content);
                id = -qint64(m_plan.added.files.size());
            }
            ids.insert(content.file.id.value, id);
        }
    }

    void colloquium()
    {
        m_plan.before.colloquium = m_plan.after.colloquium = m_document.colloquium;
        Colloquium wanted = m_file.whole.colloquium;
        refer(RecordKind::Colloquium, &wanted);
        wanted.documentId = m_document.colloquium.documentId;
        wanted.lastEdition = m_document.colloquium.lastEdition;
        mergeFields(m_plan.after.colloquium, wanted, {});
        m_plan.programmeChanged += m_plan.after.colloquium != m_document.colloquium;
    }

    // Puts the document's numbers for those of the file.
    void refer(RecordKind kind, void *record)
    {
        for (const Field &field : fieldsOf(kind)) {
            if (field.type == FieldType::Reference)
                field.set(record, qlonglong(m_ids[field.target].value(field.get(record).toLongLong())));
        }
    }

    // Of two that are not the same person the one who was there first comes first, and the new behind all.
    static void putInOrder(Distinct &pair)
    {
        const auto place = [](AttendeeId id) {
            return id.value > 0 ? std::pair(0, id.value) : std::pair(1, -id.value);
        };
        if (place(pair.other) < place(pair.attendee))
            std::swap(pair.attendee, pair.other);
    }
    static void putInOrder(const auto &) {}

    template<class Record>
    void compare(std::vector<Record> Whole::*table)
    {
        constexpr RecordKind kind = kindOf<Record>;
        const std::vector<Record> &old = m_document.*table;
        Matching<Record> matching(old);
        Ids &ids = m_ids[kind];
        std::vector<Record> &added = m_plan.added.*table;
        for (const Record &record : m_file.whole.*table) {
            Record wanted = record;
            refer(kind, &wanted);
            putInOrder(wanted);
            const Record *known = matching.take(wanted);
            if (!known) {
                wanted.id = decltype(wanted.id)(-qint64(added.size()) - 1);
                ids.insert(record.id.value, wanted.id.value);
                added.push_back(wanted);
                noteAdded(record);
                continue;
            }
            ids.insert(record.id.value, known->id.value);
            Record after = *known;
            wanted.id = known->id;
            mergeFields(after, wanted, personOf(record));
            if (after == *known)
                continue;
            (m_plan.before.*table).push_back(*known);
            (m_plan.after.*table).push_back(after);
            noteChanged(record);
        }
        // What an empty document began with makes way for what the file has.
        if (!m_isFresh || (m_file.whole.*table).empty())
            return;
        if constexpr (std::is_same_v<Record, Category>)
            m_plan.removedCategories = matching.left();
        if constexpr (std::is_same_v<Record, Design>)
            m_plan.removedDesigns = matching.left();
    }

    // `current` with what `wanted` says; `person` of the file is who a conflict is told of.
    template<class Record>
    void mergeFields(Record &current, const Record &wanted, AttendeeId person)
    {
        const Record blank;
        for (const Field &field : fieldsOf(kindOf<Record>)) {
            const QVariant mine = field.get(&current);
            const QVariant theirs = field.get(&wanted);
            if (mine == theirs || whole::isOfThisPlace(field))
                continue;
            const bool saysNothing = theirs == field.get(&blank);
            const bool isPlace = QLatin1StringView(field.key) == "position"_L1 && whole::isOrdered<Record>;
            if (!m_isFresh && (saysNothing || isPlace))
                continue;
            if (m_isFresh || mine == field.get(&blank) || m_settle == Settle::TakeTheirs) {
                field.set(&current, theirs);
            } else if (m_settle == Settle::Ask) {
                m_plan.report.conflicts.push_back({m_rows.value(person),
                                                   {},
                                                   fieldName<Record>(field),
                                                   shown(field, mine),
                                                   shown(field, theirs),
                                                   {}});
                m_conflictsOf.push_back(person);
            }
        }
    }

    template<class Record>
    static QString fieldName(const Field &field)
    {
        constexpr RecordKind kind = kindOf<Record>;
        return kind == RecordKind::Attendee
                   ? field.name()
                   : QCoreApplication::translate("Whole", "%1: %2").arg(labelOf(kind), field.shown());
    }
    [[nodiscard]] QString shown(const Field &field, const QVariant &value) const
    {
        if (field.type != FieldType::Reference)
            return shownValue(field, value, m_document.colloquium.timeZone.toLatin1());
        const qint64 id = value.toLongLong();
        const auto name = [id](const auto &old, const auto &added, auto member) -> QString {
            if (id < 0)
                return added[size_t(-1 - id)].*member;
            const auto found =
                std::ranges::find_if(old, [id](const auto &one) { return one.id.value == id; });
            return found == old.end() ? QString() : (*found).*member;
        };
        switch (field.target) {
        case RecordKind::Category:
            return name(m_document.categories, m_plan.added.categories, &Category::name);
        case RecordKind::Rank:
            return name(m_document.ranks, m_plan.added.ranks, &Rank::title);
        case RecordKind::Attendee:
            return name(m_document.attendees, m_plan.added.attendees, &Attendee::familyName);
        default:
            return labelOf(field.target);
        }
    }

    template<class Record>
    static AttendeeId personOf(const Record &record)
    {
        if constexpr (std::is_same_v<Record, Attendee>)
            return record.id;
        else if constexpr (std::is_same_v<Record, Representation>)
            return record.represented;
        else if constexpr (requires { record.attendee; })
            return record.attendee;
        else
            return {};
    }
    template<class Record>
    void noteAdded(const Record &record)
    {
        if constexpr (std::is_same_v<Record, Attendee>)
            ++m_plan.report.created;
        else
            noteChanged(record, m_plan.programmeAdded);
    }
    template<class Record>
    void noteChanged(const Record &record)
    {
        noteChanged(record, m_plan.programmeChanged);
    }
    template<class Record>
    void noteChanged(const Record &record, int &programme)
    {
        if (const AttendeeId person = personOf(record); person.isValid())
            m_touched.insert(person);
        else
            ++programme;
    }

    void count()
    {
        Plan &report = m_plan.report;
        const Ids &ids = m_ids[RecordKind::Attendee];
        for (const Attendee &attendee : m_file.whole.attendees) {
            if (ids.value(attendee.id.value) < 0)
                continue;
            ++(m_touched.contains(attendee.id) ? report.updated : report.unchanged);
        }
        for (size_t i = 0; i < report.conflicts.size(); ++i) {
            const AttendeeId known(ids.value(m_conflictsOf[i].value));
            report.conflicts[i].attendee = known.value > 0 ? known : AttendeeId();
        }
    }

    const ReadWhole &m_file;
    const Whole &m_document;
    bool m_isFresh;
    Settle m_settle;
    WholePlan m_plan;
    std::map<RecordKind, Ids> m_ids;
    QHash<AttendeeId, int> m_rows;
    QSet<AttendeeId> m_touched;            // of the file
    std::vector<AttendeeId> m_conflictsOf; // of the file, for each conflict
};

} // namespace

bool isEmptyDocument(const Whole &document)
{
    return document.attendees.empty() && document.partners.empty() && document.workshops.empty() &&
           document.questions.empty() && document.documents.empty() && document.ranks.empty() &&
           document.views.empty() && document.exports.empty() && document.layouts.empty() &&
           document.letters.empty();
}

WholePlan makeWholePlan(const ReadWhole &file, const Whole &document, qint64 journal, const QString &source,
                        Settle settle)
{
    WholePlan plan = Planning(file, document, settle).plan();
    plan.report.source = source;
    plan.report.rows = file.people;
    plan.report.refused = file.refused;
    plan.report.remarks = file.remarks;
    plan.report.basis = journal;
    return plan;
}

} // namespace colloquia
