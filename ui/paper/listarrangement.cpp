// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/listarrangement.h"

#include "app/desk/filterwords.h"
#include "app/desk/grouping.h"
#include "app/desk/roster.h"
#include "ui/paper/parts.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// What lists are put in the order of, besides the name.
constexpr std::array kOrders = {"organisation", "category", "position", "role", "status", "registered_at"};

void select(QComboBox *box, const QString &key)
{
    int index = box->findData(key);
    if (index < 0) {
        box->addItem(key, key); // what a kept list says, though there is no such thing any more
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace

ListArrangement::ListArrangement(QWidget *parent)
    : QWidget(parent), m_view(new QComboBox(this)), m_grouping(new QComboBox(this)),
      m_order(new QComboBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [this, column](QComboBox *box, const char *name, const QString &text) {
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(text);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        column->addWidget(parts::fieldLabel(text, box, this));
        column->addWidget(box);
        connect(box, &QComboBox::activated, this, &ListArrangement::changed);
    };
    add(m_view, "listView", tr("Of these, only those of the view"));
    add(m_grouping, "listGrouping", tr("Under headings"));
    add(m_order, "listOrder", tr("In the order of"));
    m_grouping->addItem(tr("As this list does"), QString());
    m_order->addItem(tr("Name"), QString());
    const Language screen = Language::ofScreen();
    for (const char *key : kOrders) {
        const QString name = QString::fromLatin1(key);
        m_order->addItem(findField(RecordKind::Attendee, name)->shown(screen), name);
    }
}

void ListArrangement::setOffers(const Roster &roster)
{
    ListOptions chosen;
    read(chosen);
    const Programme &programme = roster.programme();
    m_views = programme.views;
    m_grouping->clear();
    m_grouping->addItem(tr("As this list does"), QString());
    m_grouping->addItem(tr("No headings"), QString(kNoGroups));
    for (const Grouping &grouping : groupingsFor(programme, roster.cards()))
        m_grouping->addItem(labelOf(grouping, programme), keyOf(grouping, programme));
    set(chosen);
}

void ListArrangement::set(const ListOptions &options)
{
    choose(options.filter);
    select(m_grouping, options.choice.grouping);
    select(m_order, options.choice.order == Listing().sort ? QString() : options.choice.order);
}

void ListArrangement::choose(const Filter &filter)
{
    m_kept = filter;
    m_view->clear();
    m_view->addItem(tr("All of them"));
    int current = 0;
    for (const ListView &view : m_views) {
        const auto look = lookFrom(view.listing);
        m_view->addItem(view.name, view.listing);
        if (!filter.empty() && look && look->filter == filter)
            current = m_view->count() - 1;
    }
    if (!filter.empty() && current == 0) {
        QStringList words;
        for (const Condition &condition : filter)
            words.append(chipText(condition));
        m_view->addItem(words.join(u", "_s), lookText({filter, {}, false, {}}));
        current = m_view->count() - 1;
    }
    m_view->setCurrentIndex(current);
}

void ListArrangement::read(ListOptions &options) const
{
    const QString listing = m_view->currentData().toString();
    const auto look = listing.isEmpty() ? Result<ListLook>(ListLook()) : lookFrom(listing);
    options.filter = look ? look->filter : Filter();
    options.choice.grouping = m_grouping->currentData().toString();
    options.choice.order = m_order->currentData().toString();
}

} // namespace colloquia
