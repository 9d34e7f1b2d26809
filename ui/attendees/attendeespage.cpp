// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/attendeespage.h"

#include "app/model/names.h"
#include "app/store/people.h"
#include "ui/attendees/attendeeeditor.h"
#include "ui/attendees/attendeetable.h"
#include "ui/attendees/bulkmenus.h"
#include "ui/attendees/filterbar.h"
#include "ui/attendees/seatsdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

AttendeesPage::AttendeesPage(const Workbench &bench, QWidget *parent)
    : Page(bench, parent), m_model(new AttendeeTableModel(bench.session.roster(), this)),
      m_filters(new FilterBar(this)), m_lists(new QStackedWidget(this)),
      m_table(new AttendeeTable(m_model, this)), m_nothingFound(new QLabel(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_editor(new AttendeeEditor(bench, this)),
      m_bulk(new BulkMenus(
          bench, [this] { return m_table->selectedIds(); }, this))
{
    setObjectName(u"attendeesPage"_s);
    m_nothingFound->setObjectName(u"nothingFound"_s);
    m_nothingFound->setProperty("role", u"muted"_s);
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_nothingFound->setTextFormat(Qt::PlainText);
    m_nothingFound->setWordWrap(true);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_nothingFound);
    m_lists->addWidget(buildEmpty());
    m_editor->setMinimumWidth(300);
    m_splitter->setObjectName(u"attendeesSplitter"_s);
    m_splitter->addWidget(m_lists);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(16);
    m_splitter->setSizes({700, 324});
    m_splitter->restoreState(QSettings().value(u"attendees/splitter"_s).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(u"attendees/splitter"_s, m_splitter->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_filters);
    layout->addWidget(m_splitter, 1);

    m_filters->setProgramme(session().programme());
    connect(m_filters, &FilterBar::filterChanged, this, &AttendeesPage::applyListing);
    connect(m_table, &AttendeeTable::selectionMoved, this, &AttendeesPage::followSelection);
    connect(m_table, &AttendeeTable::opened, this, &AttendeesPage::editCurrent);
    connect(m_table, &AttendeeTable::removalWanted, this, &AttendeesPage::removeSelected);
    connect(m_table, &AttendeeTable::menuWanted, this, &AttendeesPage::showMenu);
    connect(m_editor, &AttendeeEditor::added, this, [this](AttendeeId id) {
        // Somebody new is to be seen, whatever was searched or filtered.
        if (!m_table->select(id)) {
            m_filters->setFilter({});
            m_table->select(id);
        }
    });
    connect(&session().roster(), &Roster::programmeChanged, this,
            [this] { m_filters->setProgramme(session().programme()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &AttendeesPage::refreshEmpty);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &Page::headerChanged);
    Actions &actions = bench.actions;
    connect(actions.addAttendee, &QAction::triggered, this, [this] {
        this->bench().go(PageKind::Attendees, {});
        addNew();
    });
    connect(actions.addSeats, &QAction::triggered, this, &AttendeesPage::askSeats);
    connect(actions.chooseColumns, &QAction::triggered, this,
            [this] { m_table->offerColumns(m_table->mapToGlobal(QPoint(24, 32))); });
    refreshEmpty();
}

QWidget *AttendeesPage::buildEmpty()
{
    auto *empty = new QWidget(this);
    auto *sentence = new QLabel(tr("Nobody is on the list yet."), empty);
    sentence->setProperty("role", u"section"_s);
    sentence->setAlignment(Qt::AlignCenter);
    auto *button = new QPushButton(tr("Import registrations…"), empty);
    button->setObjectName(u"emptyImport"_s);
    button->setProperty("primary", true);
    connect(button, &QPushButton::clicked, bench().actions.importRegistrations, &QAction::trigger);
    auto *hint = new QLabel(tr("Drop the form's CSV file here, or add people one by one with %1.")
                                .arg(bench().actions.addNew->shortcut().toString(QKeySequence::NativeText)),
                            empty);
    hint->setProperty("role", u"muted"_s);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(empty);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(sentence);
    layout->addWidget(button, 0, Qt::AlignCenter);
    layout->addWidget(hint);
    layout->addStretch(3);
    return empty;
}

QString AttendeesPage::title() const
{
    return tr("Attendees");
}

QString AttendeesPage::summary() const
{
    const Figures &figures = session().roster().figures();
    QStringList parts{tr("%n registered", nullptr, figures.of(Status::Registered))};
    if (figures.of(Status::Waiting))
        parts.append(tr("%n waiting", nullptr, figures.of(Status::Waiting)));
    if (figures.of(Status::Excused))
        parts.append(tr("%n excused", nullptr, figures.of(Status::Excused)));
    if (figures.of(Status::Withdrawn))
        parts.append(tr("%n withdrawn", nullptr, figures.of(Status::Withdrawn)));
    if (figures.of(Status::Invited))
        parts.append(tr("%n invited", nullptr, figures.of(Status::Invited)));
    return parts.join(u" · "_s);
}

QString AttendeesPage::status() const
{
    const qsizetype selected = qsizetype(m_table->selectedIds().size());
    const QString shown = tr("%1 of %2 shown").arg(m_model->rowCount()).arg(session().roster().size());
    return selected > 1 ? shown + u" · "_s + tr("%n selected", nullptr, int(selected)) : shown;
}

QList<QAction *> AttendeesPage::headerActions() const
{
    return {bench().actions.importRegistrations, bench().actions.addAttendee};
}

QAction *AttendeesPage::primaryAction() const
{
    return bench().actions.addAttendee;
}

void AttendeesPage::come(const PageTarget &target)
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0 && !m_editor->isNew())
        m_table->selectRow(0);
    if (!target.filter.empty())
        m_filters->setFilter(target.filter);
    if (target.record) {
        const AttendeeId id(target.record);
        if (!m_table->select(id)) {
            m_filters->setFilter({});
            m_table->select(id);
        }
        if (!target.field.isEmpty())
            m_editor->focusField(target.field);
    }
}

void AttendeesPage::search(const QString &text)
{
    m_search = text;
    applyListing();
}

void AttendeesPage::openFirst()
{
    if (m_model->rowCount() == 0)
        return;
    m_table->select(m_model->card(0).attendee.id);
    m_table->setFocus();
}

void AttendeesPage::applyListing()
{
    Listing listing = m_model->listing();
    listing.search = m_search;
    listing.filter = m_filters->filter();
    m_model->setListing(listing);
}

void AttendeesPage::refreshEmpty()
{
    const bool nobody = session().roster().size() == 0;
    const bool nothingFound = !nobody && m_model->rowCount() == 0;
    m_nothingFound->setText(
        m_search.isEmpty() ? tr("Nobody fits these filters.")
                           : tr("Nobody is found for “%1”. Press Esc to see everybody again.").arg(m_search));
    m_lists->setCurrentIndex(nobody ? 2 : nothingFound ? 1 : 0);
    emit headerChanged();
}

void AttendeesPage::followSelection()
{
    const std::vector<AttendeeId> ids = m_table->selectedIds();
    if (ids.size() == 1)
        m_editor->showAttendee(ids.front());
    else if (!m_editor->isNew())
        m_editor->showNobody(ids.empty() ? QString()
                                         : tr("%n attendee(s) selected", nullptr, int(ids.size())));
    emit headerChanged();
}

std::vector<qint64> AttendeesPage::selectedRecords() const
{
    std::vector<qint64> records;
    for (const AttendeeId id : m_table->selectedIds())
        records.push_back(id.value);
    return records;
}

bool AttendeesPage::canRemove() const
{
    return m_table->selectionModel()->hasSelection();
}

void AttendeesPage::addNew()
{
    m_table->clearSelection();
    m_editor->startNew();
}

void AttendeesPage::editCurrent()
{
    m_editor->focusFirst();
}

void AttendeesPage::removeSelected()
{
    m_bulk->remove();
}

bool AttendeesPage::stepBack()
{
    if (m_editor->isAncestorOf(focusWidget())) {
        m_editor->keepEdits();
        m_table->setFocus();
        return true;
    }
    if (m_editor->isNew()) {
        m_editor->showNobody({});
        return true;
    }
    if (!m_filters->filter().empty()) {
        m_filters->setFilter({});
        return true;
    }
    if (m_table->selectionModel()->hasSelection()) {
        m_table->clearSelection();
        return true;
    }
    return false;
}

void AttendeesPage::keepEdits()
{
    m_editor->keepEdits();
}

QWidget *AttendeesPage::firstFocus()
{
    return m_table;
}

void AttendeesPage::showMenu(const QPoint &globalPlace)
{
    const Actions &actions = bench().actions;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({actions.editCurrent, actions.checkIn, actions.undoCheckIn});
    menu->addSeparator();
    menu->addActions({actions.changeStatus, actions.changeCategory, actions.changeEnrolment});
    menu->addSeparator();
    menu->addActions({actions.printBadgesOfSelection, actions.showHistory});
    if (actions.mergeSelected->isEnabled())
        menu->addAction(actions.mergeSelected);
    menu->addSeparator();
    menu->addAction(actions.removeSelected);
    menu->popup(globalPlace);
}

void AttendeesPage::askSeats()
{
    QStringList organisations;
    for (const AttendeeCard &card : session().roster().cards())
        organisations.append(card.attendee.organisation);
    organisations.removeDuplicates();
    auto *dialog = new SeatsDialog(
        organisations,
        [this](const Attendee &contact, int count) -> Result<void> {
            const auto kept =
                session().write(tr("Keep %n seat(s) for %1", nullptr, count).arg(contact.organisation),
                                [&contact, count](Writer &writer) -> Result<void> {
                                    Attendee seat = contact;
                                    seat.registeredAt = writer.now();
                                    const auto added = people::addSeats(writer, seat, count);
                                    if (!added)
                                        return tl::unexpected(added.error());
                                    return {};
                                });
            if (!kept)
                return tl::unexpected(kept.error());
            return {};
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace colloquia
