// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/importlook.h"

#include "app/model/folding.h"
#include "ui/exchange/filewatch.h"

#include <QCoreApplication>
#include <QHash>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kWorkshops = u"workshops"_s;
const QString kCheckedIn = u"checked_in_at"_s;

QString say(const char *text)
{
    return QCoreApplication::translate("ImportLook", text);
}

template<class Record>
const Record *planned(const std::vector<Record> &created, qint64 id)
{
    return id < 0 ? &created[size_t(-1 - id)] : nullptr;
}

// Finds out row by row what the plan does.
class Fates
{
public:
    Fates(const SourceTable &table, const Mapping &mapping, const Programme &programme,
          const ImportPlan &plan)
        : m_table(table), m_programme(programme), m_plan(plan), m_fates(size_t(table.rowCount()))
    {
        for (int column = 0; column < table.columnCount(); ++column) {
            m_columnHeaded.insert(table.headers[column], column);
            place(mapping.columns[size_t(column)], column);
        }
        for (const AttendeeCard &card : plan.compared)
            m_cards.insert(card.attendee.id.value, &card);
    }

    std::vector<RowFate> found() &&
    {
        for (int row = 0; row < m_table.rowCount(); ++row) {
            if (m_table.isBlank(row))
                m_fates[size_t(row)].kind = RowFate::Blank;
        }
        for (const PlannedPerson &person : m_plan.people) {
            if (const AttendeeCard *card = m_cards.value(person.attendee.id.value))
                changed(person, *card);
            else
                fate(person.row).kind = RowFate::New;
        }
        for (const RowRemark &remark : m_plan.remarks) {
            if (const int column = m_columnHeaded.value(remark.column, -1); column >= 0)
                fate(remark.row).cells.push_back({column, CellFate::LeftOut, {}, remark.reason});
        }
        for (const PlannedConflict &conflict : m_plan.conflicts)
            disputed(conflict);
        for (const RowRemark &refused : m_plan.refused) {
            fate(refused.row) = {RowFate::Refused, refused.reason, {}};
            if (const int column = m_columnHeaded.value(refused.column, -1); column >= 0)
                fate(refused.row).cells.push_back({column, CellFate::LeftOut, {}, refused.reason});
        }
        const QString later = say(QT_TRANSLATE_NOOP("ImportLook", "registered again in row %1"));
        for (const auto &[row, last] : m_plan.folded)
            fate(row) = {RowFate::Folded, later.arg(last), {}};
        return std::move(m_fates);
    }

private:
    void place(const ColumnTarget &target, int column)
    {
        const auto insert = [&](const QString &cell) {
            if (!m_columnOf.contains(cell))
                m_columnOf.insert(cell, column);
        };
        switch (target.what) {
        case ColumnTarget::AttendeeField:
            insert(target.key);
            break;
        case ColumnTarget::WholeName:
            insert(u"family_name"_s);
            insert(u"given_name"_s);
            break;
        case ColumnTarget::Workshops:
            insert(kWorkshops);
            break;
        case ColumnTarget::CheckedIn:
            insert(kCheckedIn);
            break;
        case ColumnTarget::Question:
            if (const QString plain = folded(target.key); !m_columnOfQuestion.contains(plain))
                m_columnOfQuestion.insert(plain, column);
            break;
        case ColumnTarget::Ignore:
            break;
        }
    }

    RowFate &fate(int fileRow) { return m_fates[size_t(fileRow - m_table.fileRow(0))]; }

    void changed(const PlannedPerson &person, const AttendeeCard &card)
    {
        QStringList words;
        std::vector<CellFate> cells;
        const auto note = [&](const QString &name, int column, const QString &before, const QString &after) {
            words.append(name);
            if (column >= 0)
                cells.push_back({column, CellFate::Changed, before, after});
        };
        for (const Field &field : attendeeFields()) {
            const QVariant before = field.get(&card.attendee);
            const QVariant after = field.get(&person.attendee);
            if (before != after)
                note(field.shown(), m_columnOf.value(field.name(), -1), shown(field, before),
                     shown(field, after));
        }
        if (person.wishes)
            note(shownCell(kWorkshops), m_columnOf.value(kWorkshops, -1), workshopsOf(card),
                 workshopsOf(*person.wishes));
        if (person.checkedInAt)
            note(shownCell(kCheckedIn), m_columnOf.value(kCheckedIn, -1), {}, {});
        for (const PlannedAnswer &answer : person.answers) {
            const QString question = textOf(answer.question);
            note(question, m_columnOfQuestion.value(folded(question), -1), answerTo(card, answer.question),
                 answer.text);
        }
        if (!words.isEmpty())
            fate(person.row) = {RowFate::Changed, words.join(u", "_s), std::move(cells)};
    }

    void disputed(const PlannedConflict &conflict)
    {
        RowFate &one = fate(conflict.row);
        const QString name = shownCell(conflict.field);
        one.words = one.kind == RowFate::Conflict ? one.words + u", "_s + name : name;
        one.kind = RowFate::Conflict;
        const int column =
            m_columnOf.value(conflict.field, m_columnOfQuestion.value(folded(conflict.field), -1));
        if (column >= 0)
            one.cells.push_back({column, CellFate::Conflict, conflict.mine, conflict.theirs});
    }

    [[nodiscard]] QString shown(const Field &field, const QVariant &kept) const
    {
        if (field.type != FieldType::Reference)
            return shownValue(field, kept, m_programme.colloquium.timeZone.toUtf8());
        const Category *created = planned(m_plan.newCategories, kept.toLongLong());
        return created ? created->name : nameMeant(m_programme, field, kept);
    }

    [[nodiscard]] QString titleOf(WorkshopId id) const
    {
        const Workshop *created = planned(m_plan.newWorkshops, id.value);
        const Workshop *workshop = created ? created : find(m_programme.workshops, id);
        return workshop ? workshop->title : QString();
    }
    [[nodiscard]] QString workshopsOf(const AttendeeCard &card) const
    {
        QStringList titles;
        for (const Enrolment &enrolment : card.enrolments)
            titles.append(titleOf(enrolment.workshop));
        return titles.join(u"; "_s);
    }
    [[nodiscard]] QString workshopsOf(const std::vector<PlannedWish> &wishes) const
    {
        QStringList titles;
        for (const PlannedWish &wish : wishes)
            titles.append(titleOf(wish.workshop));
        return titles.join(u"; "_s);
    }

    [[nodiscard]] QString textOf(QuestionId id) const
    {
        const Question *created = planned(m_plan.newQuestions, id.value);
        const Question *question = created ? created : find(m_programme.questions, id);
        return question ? question->text : QString();
    }

    const SourceTable &m_table;
    const Programme &m_programme;
    const ImportPlan &m_plan;
    std::vector<RowFate> m_fates;
    QHash<QString, int> m_columnHeaded;
    QHash<QString, int> m_columnOf;
    QHash<QString, int> m_columnOfQuestion; // by its folded text
    QHash<qint64, const AttendeeCard *> m_cards;
};

// Cards are wanted again and again, by looks in whatever thread: each opens the document for itself.
Result<std::shared_ptr<const ImportBasis>> basisOf(const LookWish &wish)
{
    const auto open = [document = wish.document, identity = wish.identity] {
        return Store::open(document, identity, Access::ReadOnly);
    };
    const auto store = open();
    if (!store)
        return tl::unexpected(store.error());
    return readImportBasis(**store,
                           [open](const std::vector<AttendeeId> &ids) -> Result<std::vector<AttendeeCard>> {
                               const auto again = open();
                               if (!again)
                                   return tl::unexpected(again.error());
                               return (*again)->cards(ids);
                           });
}

} // namespace

QString shownCell(const QString &field)
{
    if (const Field *known = findField(RecordKind::Attendee, field))
        return known->shown();
    return field == kWorkshops   ? say(QT_TRANSLATE_NOOP("ImportLook", "Workshops"))
           : field == kCheckedIn ? say(QT_TRANSLATE_NOOP("ImportLook", "Check-in"))
                                 : field;
}

std::vector<RowFate> fatesOf(const SourceTable &table, const Mapping &mapping, const Programme &programme,
                             const ImportPlan &plan)
{
    return Fates(table, mapping, programme, plan).found();
}

Result<std::shared_ptr<const ImportLook>> lookAt(const LookWish &wish, Progress &progress)
{
    const auto look = std::make_shared<ImportLook>();
    look->basis = wish.basis;
    if (!look->basis) {
        auto read = basisOf(wish);
        if (!read)
            return tl::unexpected(read.error());
        look->basis = std::move(*read);
    }
    const ImportBasis &basis = *look->basis;
    look->table = wish.table;
    look->fileState = wish.fileState;
    if (!look->table) {
        look->fileState = FileWatch::stateOf(wish.file); // first: what is saved while it is read comes later
        auto table = readAsRemembered(wish.file, wish.settings, basis.forms, progress);
        if (!table)
            return tl::unexpected(table.error());
        look->table = std::make_shared<const SourceTable>(std::move(*table));
    }
    look->mapping = wish.mapping ? *wish.mapping : guessMapping(*look->table, basis.programme, basis.forms);
    look->breakages = breakagesIn(*look->table, look->mapping, basis.programme);
    look->plan = makePlan(*look->table, look->mapping, basis, wish.choice, progress);
    if (look->plan)
        look->fates = fatesOf(*look->table, look->mapping, basis.programme, *look->plan);
    else if (look->plan.error().code == Error::Cancelled)
        return tl::unexpected(look->plan.error());
    return look;
}

} // namespace colloquia
