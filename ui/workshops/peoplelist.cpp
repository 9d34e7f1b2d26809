// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/workshops/peoplelist.h"

#include "app/model/language.h"
#include "app/model/names.h"
#include "ui/shell/theme.h"
#include "ui/widgets/orderview.h"
#include "ui/workshops/workshopwords.h"

#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitsRole = OrderView::WarningRole + 1;

struct Wish
{
    const AttendeeCard *card;
    qint64 enrolment;
};

QStandardItem *heading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::ItemNeverHasChildren);
    return item;
}

QStandardItem *row(const AttendeeCard &card, const Programme &programme, int place)
{
    const Attendee &attendee = card.attendee;
    auto *item = new QStandardItem(displayName(attendee));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    const Category *category = find(programme.categories, attendee.category);
    item->setIcon(theme::disc(category ? QColor(category->colour) : theme::colours().line));
    item->setToolTip(attendee.organisation.toHtmlEscaped());
    item->setData(attendee.id.value, OrderView::IdRole);
    item->setData(attendee.mode == Mode::Remote ? labelOf(Mode::Remote) : attendee.organisation,
                  OrderView::FigureRole);
    if (place) {
        item->setData(QString::number(place), OrderView::FigureRole);
        item->setData(attendee.organisation, OrderView::DetailRole);
    }
    item->setData(place > 0, kWaitsRole);
    return item;
}

} // namespace

PeopleList::PeopleList(QWidget *parent)
    : QWidget(parent), m_model(new QStandardItemModel(this)), m_view(new OrderView(this)),
      m_hint(new QLabel(this)), m_give(new QPushButton(tr("&Give a seat"), this))
{
    m_view->setObjectName(u"workshopPeople"_s);
    m_view->setAccessibleName(tr("Who is enrolled and who waits"));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_give->setObjectName(u"giveSeat"_s);
    m_give->setAccessibleName(tr("Give a seat to whom is selected"));
    m_give->setAutoDefault(false);
    m_hint->setProperty("role", u"small"_s);
    m_hint->setWordWrap(true);
    connect(m_view, &OrderView::openAsked, this, &PeopleList::openAsked);
    connect(m_view, &OrderView::choiceChanged, this, &PeopleList::refreshButton);
    connect(m_view, &OrderView::choiceChanged, this, &PeopleList::selectionMoved);
    connect(m_give, &QPushButton::clicked, this, [this] { emit seatAsked(m_view->currentId()); });
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(m_give);
    below->addWidget(m_hint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_view, 1);
    layout->addLayout(below);
}

void PeopleList::showPeople(const Roster &roster, const Workshop &workshop, const WorkshopFigures &figures)
{
    std::vector<const AttendeeCard *> enrolled;
    std::vector<Wish> waiting;
    for (const AttendeeCard *card : roster.listed({})) {
        if (card->attendee.status != Status::Registered)
            continue;
        for (const Enrolment &enrolment : card->enrolments) {
            if (enrolment.workshop != workshop.id)
                continue;
            if (enrolment.state == EnrolmentState::Enrolled)
                enrolled.push_back(card);
            else
                waiting.push_back({card, enrolment.id.value});
        }
    }
    // Who asked first waits first.
    std::ranges::sort(waiting, {}, &Wish::enrolment);
    m_view->keepPlace([&] {
        m_model->clear();
        if (!enrolled.empty())
            m_model->appendRow(heading(tr("Enrolled: %1").arg(workshopwords::places(workshop, figures))));
        for (const AttendeeCard *card : enrolled)
            m_model->appendRow(row(*card, roster.programme(), 0));
        if (!waiting.empty())
            m_model->appendRow(
                heading(tr("Waiting: %1").arg(Language::ofScreen().number(qint64(waiting.size())))));
        int place = 0;
        for (const Wish &wish : waiting)
            m_model->appendRow(row(*wish.card, roster.programme(), ++place));
        if (enrolled.empty() && waiting.empty())
            m_model->appendRow(heading(tr("Nobody is enrolled yet.")));
    });
    m_hasSeat = workshopwords::hasFreeSeat(workshop, figures);
    m_give->setVisible(!waiting.empty());
    m_hint->setText(waiting.empty() ? tr("Enter or a double click shows the attendee.")
                    : m_hasSeat     ? tr("Choose somebody who waits.")
                                : tr("All seats are taken. Raise the capacity, or wait for a free seat."));
    refreshButton();
}

void PeopleList::setEditable(bool editable)
{
    m_editable = editable;
    refreshButton();
}

qint64 PeopleList::selected() const
{
    const std::vector<qint64> ids = m_view->selectedIds();
    return ids.empty() ? 0 : ids.front();
}

void PeopleList::refreshButton()
{
    const QModelIndex index = m_view->currentIndex();
    m_give->setEnabled(m_editable && m_hasSeat && m_view->currentId() != 0 &&
                       index.data(kWaitsRole).toBool());
}

} // namespace colloquia
