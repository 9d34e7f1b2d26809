// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/due/duemodel.h"

#include "app/desk/roster.h"
#include "app/model/language.h"
#include "app/model/names.h"
#include "ui/shell/theme.h"
#include "ui/widgets/orderview.h"

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// Nobody works through more of one kind in a day; the heading counts them all.
constexpr int kMostOfAKind = 300;

// The same thing has the same number each time, so that the selection stays with it.
qint64 idOf(const Due &due)
{
    return (due.attendee.value * 4096 + due.workshop.value % 512) * 8 + int(due.what) + 1;
}

QString figureOf(const Due &due, const Programme &programme)
{
    const Language screen = Language::ofScreen();
    switch (due.what) {
    case Due::Seat: {
        const Workshop *workshop = find(programme.workshops, due.workshop);
        return workshop ? workshop->title : briefTitle(programme.colloquium);
    }
    case Due::CallBack:
    case Due::Chase:
        return screen.shortDate(due.since);
    case Due::Speaker: {
        QStringList owed;
        for (const Field *field : due.owed)
            owed.append(field->shown());
        return owed.join(u", "_s);
    }
    case Due::Confirmation:
        break;
    }
    return {};
}

// Several people at once: whom, and nobody's card.
QStandardItem *rowOfMany(const Due &due)
{
    auto *item = new QStandardItem(DueModel::tr("%n presence(s) to be confirmed", nullptr, due.people));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    item->setData(idOf(due), OrderView::IdRole);
    item->setData(DueModel::tr("Enter shows them in the list"), OrderView::DetailRole);
    return item;
}

QStandardItem *rowOf(const Due &due, const AttendeeCard &card, const Programme &programme)
{
    const Attendee &attendee = card.attendee;
    auto *item = new QStandardItem(displayName(attendee));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    const Category *category = find(programme.categories, attendee.category);
    item->setIcon(theme::disc(category ? QColor(category->colour) : theme::colours().line));
    QStringList details;
    for (const QString &detail : {attendee.phone, attendee.organisation, attendee.followedBy,
                                  attendee.followUp.section(u'\n', 0, 0)}) {
        if (!detail.isEmpty())
            details.append(detail);
    }
    item->setData(idOf(due), OrderView::IdRole);
    item->setData(details.join(u" · "_s), OrderView::DetailRole);
    item->setData(figureOf(due, programme), OrderView::FigureRole);
    item->setToolTip(details.join(u'\n').toHtmlEscaped());
    return item;
}

} // namespace

QString DueModel::heading(Due::What what)
{
    switch (what) {
    case Due::Seat:
        return tr("Free seats");
    case Due::CallBack:
        return tr("To call back");
    case Due::Chase:
        return tr("Invited, no reply");
    case Due::Speaker:
        return tr("Speakers still owe");
    case Due::Confirmation:
        return tr("Presence to confirm");
    }
    return {};
}

QString DueModel::action(Due::What what)
{
    switch (what) {
    case Due::Seat:
        return tr("&Give the seat");
    case Due::CallBack:
        return tr("&Called");
    case Due::Chase:
        return tr("&Chased, again in a week");
    case Due::Speaker:
        return tr("Re&ceived…");
    case Due::Confirmation:
        return tr("&Show them in the list");
    }
    return {};
}

void DueModel::show(std::vector<Due> due, const Roster &roster)
{
    m_due = std::move(due);
    clear();
    std::array<int, 5> counts = {};
    for (const Due &one : m_due)
        counts[size_t(one.what)] += one.people;
    int shown = 0;
    for (size_t i = 0; i < m_due.size(); ++i) {
        const Due &one = m_due[i];
        if (i == 0 || m_due[i - 1].what != one.what) {
            auto *title = new QStandardItem(
                tr("%1: %2").arg(heading(one.what), Language::ofScreen().number(counts[size_t(one.what)])));
            title->setFlags(Qt::ItemNeverHasChildren);
            appendRow(title);
            shown = 0;
        }
        if (!one.attendee.isValid()) {
            appendRow(rowOfMany(one));
            continue;
        }
        const AttendeeCard *card = roster.card(one.attendee);
        if (card && ++shown <= kMostOfAKind)
            appendRow(rowOf(one, *card, roster.programme()));
    }
}

const Due *DueModel::withId(qint64 id) const
{
    for (const Due &one : m_due) {
        if (idOf(one) == id)
            return &one;
    }
    return nullptr;
}

} // namespace colloquia
