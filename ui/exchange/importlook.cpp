// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/importlook.h"

#include "app/exchange/columns.h"

#include <QCoreApplication>
#include <QHash>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ImportLook", text);
}

// "Organisation, Phone, Workshops"; "" if nothing of the person changes.
QString changesOf(const PlannedPerson &person, const AttendeeCard &card)
{
    QStringList changed;
    for (const Field &field : attendeeFields()) {
        if (field.get(&person.attendee) != field.get(&card.attendee))
            changed.append(field.shown());
    }
    if (person.wishes)
        changed.append(say(QT_TRANSLATE_NOOP("ImportLook", "Workshops")));
    if (person.checkedInAt)
        changed.append(say(QT_TRANSLATE_NOOP("ImportLook", "Check-in")));
    if (!person.answers.empty())
        changed.append(
            QCoreApplication::translate("ImportLook", "%n answer(s)", nullptr, int(person.answers.size())));
    return changed.join(u", "_s);
}

Result<std::shared_ptr<const ImportList>> listOf(const LookWish &wish)
{
    const auto store = Store::open(wish.document, wish.identity, Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    return readImportList(**store);
}

} // namespace

std::vector<RowFate> fatesOf(const SourceTable &table, const ImportList &list, const Plan &plan)
{
    std::vector<RowFate> fates(size_t(table.rowCount()));
    const auto fate = [&](int fileRow) -> RowFate & { return fates[size_t(fileRow - table.fileRow(0))]; };
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.isBlank(row))
            fates[size_t(row)] = {RowFate::Blank, {}};
    }
    QHash<qint64, const AttendeeCard *> cards;
    for (const AttendeeCard &card : list.cards)
        cards.insert(card.attendee.id.value, &card);
    for (const PlannedPerson &person : plan.people) {
        const AttendeeCard *card = cards.value(person.attendee.id.value);
        if (!card) {
            fate(person.row) = {RowFate::New, {}};
        } else if (const QString changed = changesOf(person, *card); !changed.isEmpty()) {
            fate(person.row) = {RowFate::Changed, changed};
        }
    }
    for (const PlannedConflict &conflict : plan.conflicts) {
        const Field *field = findField(RecordKind::Attendee, conflict.field);
        const QString name = field ? field->shown()
                             : conflict.field == u"workshops"_s
                                 ? say(QT_TRANSLATE_NOOP("ImportLook", "Workshops"))
                                 : conflict.field;
        RowFate &one = fate(conflict.row);
        const QStringList words =
            one.kind == RowFate::Conflict ? QStringList{one.words, name} : QStringList{name};
        one = {RowFate::Conflict, words.join(u", "_s)};
    }
    for (const RowRemark &refused : plan.refused)
        fate(refused.row) = {RowFate::Refused, refused.reason};
    const QString later = say(QT_TRANSLATE_NOOP("ImportLook", "registered again in row %1"));
    for (const auto &[row, last] : plan.folded)
        fate(row) = {RowFate::Folded, later.arg(last)};
    return fates;
}

Result<std::shared_ptr<const ImportLook>> lookAt(const LookWish &wish, Progress &progress)
{
    const auto look = std::make_shared<ImportLook>();
    look->table = wish.table;
    if (!look->table) {
        auto table = readTable(wish.file, wish.settings, progress);
        if (!table)
            return tl::unexpected(table.error());
        look->table = std::make_shared<const SourceTable>(std::move(*table));
    }
    look->list = wish.list;
    if (!look->list) {
        auto list = listOf(wish);
        if (!list)
            return tl::unexpected(list.error());
        look->list = std::move(*list);
    }
    const ImportBasis &basis = look->list->basis;
    look->mapping = wish.mapping ? *wish.mapping : guessMapping(*look->table, basis.programme, basis.forms);
    look->plan = makePlan(*look->table, look->mapping, basis, wish.choice, progress);
    if (look->plan)
        look->fates = fatesOf(*look->table, *look->list, *look->plan);
    else if (look->plan.error().code == Error::Cancelled)
        return tl::unexpected(look->plan.error());
    return look;
}

} // namespace colloquia
