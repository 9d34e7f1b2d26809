// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/personpicker.h"

#include "app/model/names.h"
#include "app/model/rules.h"
#include "ui/shell/theme.h"
#include "ui/widgets/listkeys.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/titlewidth.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostShown = 60;

} // namespace

PersonPicker::PersonPicker(const Roster &roster, const QString &title, AttendeeId except, QWidget *parent)
    : QDialog(parent), m_roster(roster), m_except(except), m_line(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setObjectName(u"personPicker"_s);
    setWindowTitle(title);
    resize(460, 400);
    m_line->setObjectName(u"personName"_s);
    m_line->setAccessibleName(tr("Search people"));
    m_line->setPlaceholderText(tr("Name, organisation, e-mail …"));
    new ListKeys(m_line, m_list);
    m_list->setObjectName(u"personList"_s);
    m_list->setAccessibleName(tr("People found"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    addPrimary(buttons, tr("Choose"), u"choosePerson"_s);
    connect(m_line, &QLineEdit::textChanged, this, &PersonPicker::search);
    connect(m_list, &QListWidget::itemActivated, this, &PersonPicker::pick);
    connect(buttons, &QDialogButtonBox::accepted, this, &PersonPicker::pick);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    search({});
    resize(std::max(width(), titlewidth::ofWhole(*this)), height());
}

void PersonPicker::search(const QString &text)
{
    m_list->clear();
    Listing listing;
    listing.search = text;
    std::vector<int> rows = m_roster.rows(listing);
    // Mostly a colleague comes.
    if (const AttendeeCard *absent = m_roster.card(m_except)) {
        std::ranges::stable_partition(rows, [this, &organisation = absent->attendee.organisation](int row) {
            const QString &other = m_roster.cards()[size_t(row)].attendee.organisation;
            return !other.isEmpty() && other == organisation;
        });
    }
    for (const int row : rows) {
        const Attendee &attendee = m_roster.cards()[size_t(row)].attendee;
        if (attendee.id == m_except)
            continue;
        const QString name = displayName(attendee);
        auto *item = new QListWidgetItem(
            attendee.organisation.isEmpty() ? name : tr("%1 – %2").arg(name, attendee.organisation), m_list);
        item->setData(Qt::UserRole, attendee.id.value);
        if (m_list->count() == kMostShown)
            break;
    }
    if (const QString name = rules::tidied(text, true); !name.isEmpty())
        new QListWidgetItem(theme::icon(u"person-add"_s), tr("Add “%1” to the list").arg(name), m_list);
    m_list->setCurrentRow(0);
}

void PersonPicker::pick()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    if (!item->data(Qt::UserRole).isValid()) {
        const QString name = rules::tidied(m_line->text(), true);
        accept();
        emit named(name);
        return;
    }
    const AttendeeId id(item->data(Qt::UserRole).toLongLong());
    accept();
    emit picked(id);
}

} // namespace colloquia
