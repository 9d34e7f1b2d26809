// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/personmerge.h"

#include "app/exchange/formulasafety.h"
#include "app/model/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kUnknown = QString(kUnknownCell);

bool areSameWorkshops(std::vector<WorkshopId> a, std::vector<WorkshopId> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

void append(std::vector<WorkshopId> &all, const std::vector<WorkshopId> &more)
{
    for (const WorkshopId id : more) {
        if (std::find(all.begin(), all.end(), id) == all.end())
            all.push_back(id);
    }
}

std::vector<WorkshopId> workshopsOf(const AttendeeCard &card)
{
    std::vector<Enrolment> enrolments = card.enrolments;
    std::stable_sort(enrolments.begin(), enrolments.end(),
                     [](const Enrolment &a, const Enrolment &b) { return a.wish < b.wish; });
    std::vector<WorkshopId> workshops;
    for (const Enrolment &enrolment : enrolments)
        workshops.push_back(enrolment.workshop);
    return workshops;
}

} // namespace

void PersonMerge::merge(const FoldedRow &row)
{
    m_row = &row;
    m_person = {.row = row.fileRow, .attendee = row.card ? row.card->attendee : Attendee()};
    m_moved = false;
    if (m_columns.isForm) {
        m_before.clear();
        if (row.base)
            m_before = cellsOf(row.base->cells);
        m_before.resize(size_t(m_columns.cellCount), kUnknown);
        m_after = m_before;
    }
    bool hasWorkshops = false;
    bool knowsWorkshops = true; // all of their columns say something
    for (size_t index = 0; index < m_columns.columns.size(); ++index) {
        const ImportColumn &column = m_columns.columns[index];
        // Somebody's words began with "=", and a spreadsheet took them for a formula.
        if (isFormulaError(m_row->cells[index])) {
            remark(column, QCoreApplication::translate(
                               "Import", "“%1” stands for a formula that could not be worked out: the cell "
                                         "was left out, what the list says stays.")
                               .arg(m_row->cells[index]));
            knowsWorkshops = knowsWorkshops && column.what != ColumnTarget::Workshops;
            continue;
        }
        switch (column.what) {
        case ColumnTarget::AttendeeField:
            field(index);
            break;
        case ColumnTarget::CheckedIn:
            checkedIn(index);
            break;
        case ColumnTarget::Question:
            answer(index);
            break;
        case ColumnTarget::Workshops:
            hasWorkshops = true;
            break;
        case ColumnTarget::WholeName:
        case ColumnTarget::Ignore:
            break;
        }
    }
    if (hasWorkshops && knowsWorkshops)
        workshops();
    finish();
}

bool PersonMerge::saysTheSame(const FoldedRow &row) const
{
    if (!m_columns.isForm || !row.base)
        return false;
    const std::vector<QStringView> before = cellsOf(row.base->cells);
    for (size_t index = 0; index < m_columns.columns.size(); ++index) {
        const ImportColumn &column = m_columns.columns[index];
        if (!column.remembered || column.place < 0 || size_t(column.place) >= before.size() ||
            before[size_t(column.place)] != row.cells[index])
            return false;
    }
    return true;
}

bool PersonMerge::isKnown(const ImportColumn &column) const
{
    return m_columns.isForm && m_row->base && column.remembered && column.place >= 0 &&
           m_before[size_t(column.place)] != kUnknown;
}

QStringView PersonMerge::said(const ImportColumn &column) const
{
    return isKnown(column) ? m_before[size_t(column.place)] : QStringView();
}

void PersonMerge::remember(const ImportColumn &column, QStringView text)
{
    if (!m_columns.isForm || m_after[size_t(column.place)] == text)
        return;
    m_after[size_t(column.place)] = text;
    m_moved = true;
}

void PersonMerge::remark(const ImportColumn &column, const QString &reason)
{
    m_plan.remarks.push_back({m_row->fileRow, column.header, reason});
}

bool PersonMerge::isUndisputed(const Sides &sides) const
{
    return (sides.isKnown ? sides.mineIsWas : sides.mineIsEmpty) || isFirstReply();
}

PersonMerge::Verdict PersonMerge::settled(const PlannedConflict &conflict)
{
    const Settle settle = m_choice.settled.value({conflict.attendee, conflict.field}, m_choice.settle);
    if (settle == Settle::Ask) {
        m_plan.conflicts.push_back(conflict);
        return Verdict::Ask;
    }
    m_plan.settled.emplace_back(conflict, settle);
    return settle == Settle::KeepMine ? Verdict::Keep : Verdict::Take;
}

PlannedConflict PersonMerge::conflictOn(const QString &name, const QString &mine, const QString &theirs,
                                        const QString &was) const
{
    return {m_row->fileRow, m_row->card->attendee.id, name, mine, theirs, was};
}

bool PersonMerge::isAsAtFirst(const ImportColumn &column, const QVariant &mine) const
{
    static const Attendee first;
    return mine.isNull() || (m_row->base && mine == column.field->get(&first));
}

QString PersonMerge::shown(const ImportColumn &column, const QVariant &kept) const
{
    if (column.field->type == FieldType::Reference)
        return m_reader.categoryName(CategoryId(kept.toLongLong()));
    return kept.toString();
}

void PersonMerge::field(size_t index)
{
    const ImportColumn &column = m_columns.columns[index];
    const QStringView text = m_row->cells[index];
    const bool known = isKnown(column);
    if (known && said(column) == text)
        return;
    // Codes are given by the list alone.
    if (column.name == u"code"_s)
        return;
    if (text.isEmpty()) {
        // A blank erases nothing.
        if (!known)
            remember(column, text);
        return;
    }
    const CellValue theirs = m_reader.read(*column.field, text);
    if (!theirs.reason.isEmpty()) {
        remark(column, theirs.reason);
        return;
    }
    // It may come in later, should the word get a meaning.
    if (theirs.isLeftOut)
        return;
    if (!m_row->card) {
        column.field->set(&m_person.attendee, theirs.kept);
        remember(column, text);
        return;
    }
    const QVariant was = known ? m_reader.read(*column.field, said(column)).kept : QVariant();
    const QVariant mine = column.field->get(&m_row->card->attendee);
    if ((known && meansTheSame(*column.field, was, theirs.kept)) ||
        meansTheSame(*column.field, mine, theirs.kept)) {
        remember(column, text);
        return;
    }
    // A form that is filled in again does not make a first registration a later one.
    if (m_columns.isForm && column.field->type == FieldType::Stamp && !mine.isNull() &&
        mine.toString() <= theirs.kept.toString()) {
        remember(column, text);
        return;
    }
    Verdict verdict = Verdict::Take;
    if (column.column < 0 && !known)
        // Said of all at once, it fills what is empty and overrules nobody.
        verdict = isAsAtFirst(column, mine) ? Verdict::Take : Verdict::Keep;
    else if (!isUndisputed({column.name, known, meansTheSame(*column.field, mine, was), mine.isNull()}))
        verdict = settled(
            conflictOn(column.name, shown(column, mine), shown(column, theirs.kept), shown(column, was)));
    if (verdict == Verdict::Take)
        column.field->set(&m_person.attendee, theirs.kept);
    if (verdict != Verdict::Ask)
        remember(column, text);
}

void PersonMerge::checkedIn(size_t index)
{
    const ImportColumn &column = m_columns.columns[index];
    const QStringView text = m_row->cells[index];
    if (text.isEmpty() || (isKnown(column) && said(column) == text))
        return;
    const CellValue theirs = m_reader.read(*column.field, text);
    if (!theirs.reason.isEmpty()) {
        remark(column, theirs.reason);
        return;
    }
    const QVariant mine = m_row->card ? stored::value(colloquia::checkedInAt(*m_row->card)) : QVariant();
    if (meansTheSame(*column.field, mine, theirs.kept)) {
        remember(column, text);
        return;
    }
    Verdict verdict = Verdict::Take;
    if (!isUndisputed({column.name, false, false, mine.isNull()}))
        verdict = settled(conflictOn(column.name, mine.toString(), theirs.kept.toString(), {}));
    if (verdict == Verdict::Take) {
        QDateTime at;
        stored::into(at, theirs.kept);
        m_person.checkedInAt = at;
    }
    if (verdict != Verdict::Ask)
        remember(column, text);
}

void PersonMerge::answer(size_t index)
{
    const ImportColumn &column = m_columns.columns[index];
    const QStringView theirs = m_row->cells[index];
    const bool known = isKnown(column);
    if (known && said(column) == theirs)
        return;
    const QString mine = m_row->card ? answerTo(*m_row->card, column.question) : QString();
    if (mine == theirs || (theirs.isEmpty() && !known)) {
        remember(column, theirs);
        return;
    }
    const QString was = said(column).toString();
    Verdict verdict = Verdict::Take;
    if (!isUndisputed({column.name, known, mine == was, mine.isEmpty()}))
        verdict = settled(conflictOn(column.name, mine, theirs.toString(), was));
    if (verdict == Verdict::Take)
        m_person.answers.push_back({column.question, theirs.toString()});
    if (verdict != Verdict::Ask)
        remember(column, theirs);
}

// All columns of workshops are one wish list.
void PersonMerge::workshops()
{
    bool known = true;
    bool same = true;
    for (size_t index = 0; index < m_columns.columns.size(); ++index) {
        const ImportColumn &column = m_columns.columns[index];
        if (column.what != ColumnTarget::Workshops)
            continue;
        known = known && isKnown(column);
        same = same && said(column) == m_row->cells[index];
    }
    if (known && same)
        return;
    std::vector<WorkshopId> &theirs = m_theirs;
    std::vector<WorkshopId> was;
    theirs.clear();
    bool complete = true;
    for (size_t index = 0; index < m_columns.columns.size(); ++index) {
        const ImportColumn &column = m_columns.columns[index];
        if (column.what != ColumnTarget::Workshops)
            continue;
        const WishedWorkshops &wished = m_wishes.read(column.column, m_row->cells[index]);
        append(theirs, wished.workshops);
        if (known)
            append(was, m_wishes.read(column.column, said(column)).workshops);
        complete = complete && wished.unknown.isEmpty();
        for (const QString &title : wished.unknown)
            remark(column, QCoreApplication::translate("Import", "There is no workshop “%1”.").arg(title));
    }
    const std::vector<WorkshopId> mine = m_row->card ? workshopsOf(*m_row->card) : std::vector<WorkshopId>();
    Verdict verdict = Verdict::Keep;
    const bool nothingNew =
        areSameWorkshops(mine, theirs) || (theirs.empty() && !known) || (known && was == theirs);
    const QString name = u"workshops"_s;
    if (!nothingNew && isUndisputed({name, known, areSameWorkshops(mine, was), mine.empty()}))
        verdict = Verdict::Take;
    else if (!nothingNew)
        verdict = settled(
            conflictOn(name, m_wishes.titlesOf(mine), m_wishes.titlesOf(theirs), m_wishes.titlesOf(was)));
    if (verdict == Verdict::Ask)
        return;
    if (verdict == Verdict::Take) {
        m_person.wishes.emplace();
        m_person.wishes->reserve(theirs.size());
        for (const WorkshopId id : theirs)
            m_person.wishes->push_back({id});
    }
    if (!complete)
        return; // what was left out may come in next time
    for (size_t index = 0; index < m_columns.columns.size(); ++index) {
        if (m_columns.columns[index].what == ColumnTarget::Workshops)
            remember(m_columns.columns[index], m_row->cells[index]);
    }
}

bool PersonMerge::isFirstReply() const
{
    return m_columns.isForm && !m_choice.areInvited && m_row->card && !m_row->base &&
           m_row->card->attendee.status == Status::Invited;
}

// Whoever was invited and now stands in the form has replied. What the office has noted meanwhile stays.
void PersonMerge::reply()
{
    Attendee &attendee = m_person.attendee;
    if (m_choice.areInvited || m_row->base || !m_columns.isForm)
        return;
    if (attendee.status == Status::Excused || attendee.status == Status::Withdrawn) {
        m_plan.remarks.push_back(
            {m_row->fileRow,
             {},
             QCoreApplication::translate("Import", "“%1” has registered here, but is noted as: %2.")
                 .arg(displayName(attendee), labelOf(attendee.status))});
        return;
    }
    if (attendee.status != Status::Invited)
        return;
    attendee.status = Status::Registered;
    if (!attendee.registeredAt.isValid())
        attendee.registeredAt = m_choice.now;
    if (!attendee.repliedOn.isValid()) {
        attendee.repliedOn = attendee.registeredAt.toLocalTime().date();
        attendee.repliedBy = Reply::Form;
    }
}

void PersonMerge::finish()
{
    const bool isNew = !m_row->card;
    if (!isNew) {
        reply();
    } else if (m_choice.areInvited) {
        m_person.attendee.status = Status::Invited;
        if (!m_person.attendee.invitedOn.isValid())
            m_person.attendee.invitedOn = m_choice.now.toLocalTime().date();
    } else if (!m_person.attendee.registeredAt.isValid()) {
        m_person.attendee.registeredAt = m_choice.now;
    }
    const bool changed = isNew || m_person.attendee != m_row->card->attendee || m_person.wishes ||
                         !m_person.answers.empty() || m_person.checkedInAt;
    ++(isNew ? m_plan.created : changed ? m_plan.updated : m_plan.unchanged);
    if (m_columns.isForm && (m_moved || !m_row->base))
        m_person.cells = joinedCells(m_after);
    else if (!changed)
        return;
    m_plan.people.push_back(std::move(m_person));
}

} // namespace colloquia
