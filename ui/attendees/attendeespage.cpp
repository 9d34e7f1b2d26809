// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/attendeespage.h"

#include "app/model/language.h"
#include "app/model/names.h"
#include "app/store/people.h"
#include "ui/attendees/attendeeeditor.h"
#include "ui/attendees/blockchoice.h"
#include "ui/attendees/bulkmenus.h"
#include "ui/attendees/cellwork.h"
#include "ui/attendees/emptylist.h"
#include "ui/attendees/filterbar.h"
#include "ui/attendees/nothingfound.h"
#include "ui/attendees/viewmenu.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"

#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNobody = 2; // among what can stand where the list is

} // namespace

AttendeesPage::AttendeesPage(const Workbench &bench, QWidget *parent)
    : Page(bench, parent), m_model(new AttendeeTableModel(bench.session.roster(), this)),
      m_filters(new FilterBar(bench.session.roster(), this)), m_lists(new QStackedWidget(this)),
      m_table(new AttendeeTable(m_model, this)), m_nothingFound(new NothingFound(this)),
      m_note(new QLabel(this)), m_noteAll(new QPushButton(tr("Without filters"), this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_editor(new AttendeeEditor(bench, this)),
      m_bulk(new BulkMenus(bench, this)), m_cells(new CellWork(bench, m_table, m_model, this)),
      m_views(new ViewMenu(
          bench, [this] { return look(); }, [this](const ListLook &wanted) { apply(wanted); }, this))
{
    setObjectName(u"attendeesPage"_s);
    m_note->setObjectName(u"listNote"_s);
    m_note->setProperty("role", u"muted"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    m_noteAll->setObjectName(u"listNoteAll"_s);
    m_noteAll->setProperty("link", true);
    m_noteAll->setAutoDefault(false);
    m_noteAll->hide();
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_nothingFound);
    m_lists->addWidget(new EmptyList(bench.actions, this));
    m_editor->setMinimumWidth(316);
    m_splitter->setObjectName(u"attendeesSplitter"_s);
    auto *listSide = new QWidget(this);
    auto *listColumn = new QVBoxLayout(listSide);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(8);
    listColumn->addWidget(m_lists, 1);
    auto *noteRow = new QHBoxLayout;
    noteRow->setSpacing(8);
    noteRow->addWidget(m_note, 1);
    noteRow->addWidget(m_noteAll);
    listColumn->addLayout(noteRow);
    m_splitter->addWidget(listSide);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(16);
    m_splitter->setSizes({692, 316});
    m_splitter->restoreState(QSettings().value(u"attendees/splitter"_s).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(u"attendees/splitter"_s, m_splitter->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 16);
    layout->setSpacing(12);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    chips->addWidget(m_filters, 1);
    chips->addWidget(m_views, 0, Qt::AlignTop);
    layout->addLayout(chips);
    layout->addWidget(m_splitter, 1);

    connect(m_filters, &FilterBar::filterChanged, this, &AttendeesPage::applyListing);
    connect(m_nothingFound, &NothingFound::filtersUnwanted, this, [this] {
        m_filters->setFilter({});
        openFirst();
    });
    connect(m_noteAll, &QPushButton::clicked, m_nothingFound, &NothingFound::filtersUnwanted);
    connect(m_editor, &AttendeeEditor::added, this, [this](AttendeeId id) {
        // Somebody new is to be seen, whatever was searched or filtered.
        if (!m_table->select(id)) {
            m_filters->setFilter({});
            m_table->select(id);
        }
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &AttendeesPage::refreshEmpty);
    connect(m_model, &QAbstractItemModel::modelReset, m_views, &ViewMenu::nameButton);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &Page::headerChanged);
    connect(m_model, &AttendeeTableModel::listingRenamed, this,
            [this] { m_filters->setFilter(m_model->listing().filter); });
    connectTable();
    connectActions();
    Listing forgiving = m_model->listing();
    forgiving.forgiving = true;
    m_model->setListing(forgiving);
    refreshEmpty();
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
    const Language screen = Language::ofScreen();
    const QString shown =
        tr("%1 of %2 shown")
            .arg(screen.number(m_model->rowCount()), screen.number(session().roster().size()));
    if (const BlockChoice &block = m_table->block(); block.isOpen()) {
        return shown + u" · "_s +
               tr("%1 × %2 cells: Ctrl+C copies, Del empties, Shift+Space takes the people")
                   .arg(screen.number(selected), screen.number(qint64(block.sections().size())));
    }
    return selected > 1 ? shown + u" · "_s + tr("%n selected", nullptr, int(selected)) : shown;
}

QList<QAction *> AttendeesPage::headerActions() const
{
    return {bench().actions.importRegistrations, bench().actions.addAttendee};
}

QAction *AttendeesPage::primaryAction() const
{
    return session().roster().size() > 0 ? bench().actions.addAttendee : nullptr;
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
    }
    m_wantedField = target.record ? target.field : QString();
}

void AttendeesPage::search(const QString &text)
{
    if (m_search.isEmpty() && !text.isEmpty())
        m_left = m_table->place();
    m_search = text;
    applyListing();
}

void AttendeesPage::openFirst()
{
    // Whoever is looked for is shown, whatever is filtered.
    if (m_model->rowCount() == 0 && m_elsewhere > 0)
        m_filters->setFilter({});
    if (m_model->rowCount() == 0)
        return;
    m_table->select(m_model->card(0).attendee.id);
    m_table->setFocus();
}

void AttendeesPage::enterList()
{
    bench().go(PageKind::Attendees, {});
    if (m_model->rowCount() == 0)
        return;
    if (m_model->rowOf(m_table->currentId()) < 0 || m_table->selectedIds().empty())
        m_table->select(m_model->card(0).attendee.id);
    m_table->setFocus();
}

void AttendeesPage::leaveSearch()
{
    if (m_left)
        m_table->goBackTo(*m_left);
    m_left.reset();
}

void AttendeesPage::applyListing()
{
    Listing listing = m_model->listing();
    listing.search = m_search;
    listing.filter = m_filters->filter();
    const QScopedValueRollback looking(m_isLooking, true);
    m_model->setListing(listing);
}

void AttendeesPage::refreshEmpty()
{
    const bool nobody = session().roster().size() == 0;
    const bool nothingFound = !nobody && m_model->rowCount() == 0;
    const bool isFiltered = !m_model->listing().filter.empty();
    m_elsewhere = isFiltered && (nothingFound || m_model->isSimilar()) ? foundWithoutFilters() : 0;
    if (m_search.isEmpty()) {
        m_nothingFound->say(tr("Nobody fits these filters.") + u'\n' +
                                tr("Change one by clicking it, or remove them all."),
                            tr("&Remove the filters"));
    } else if (m_elsewhere > 0) {
        m_nothingFound->say(tr("Nobody is found for “%1” with these filters, but %n without them, of %2.",
                               nullptr, m_elsewhere)
                                    .arg(m_search, Language::ofScreen().number(session().roster().size())) +
                                u'\n' + tr("Enter removes the filters and shows them."),
                            tr("&Show without filters (%1)").arg(Language::ofScreen().number(m_elsewhere)));
    } else if (isFiltered) {
        m_nothingFound->say(tr("Nobody is found for “%1”, with these filters or without.").arg(m_search) +
                                u'\n' + tr("Press Esc to leave the search."),
                            {});
    } else {
        m_nothingFound->say(tr("Nobody is found for “%1”. Press Esc to see everybody again.").arg(m_search),
                            {});
    }
    m_lists->setCurrentIndex(nobody ? kNobody : nothingFound ? 1 : 0);
    refreshNote();
    emit headerChanged();
}

int AttendeesPage::foundWithoutFilters() const
{
    if (m_search.isEmpty())
        return 0;
    Listing everybody;
    everybody.search = m_search;
    return int(session().roster().look(everybody).rows.size());
}

void AttendeesPage::refreshNote()
{
    QString note = m_refusal;
    const bool isSimilar = m_model->isSimilar() && m_model->rowCount() > 0;
    if (note.isEmpty() && isSimilar) {
        note = tr("Nobody is called exactly that; similar: %n person(s)", nullptr, m_model->rowCount());
        if (m_elsewhere > 0)
            note += u". "_s + tr("Without these filters: %n exactly that", nullptr, m_elsewhere);
    }
    const QString role = m_refusal.isEmpty() ? u"muted"_s : u"error"_s;
    if (m_note->property("role") != role) {
        m_note->setProperty("role", role);
        m_note->style()->unpolish(m_note);
        m_note->style()->polish(m_note);
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_noteAll->setVisible(isSimilar && m_elsewhere > 0);
}

void AttendeesPage::showRefusal(const QString &sentence)
{
    m_refusal = sentence;
    refreshNote();
}

void AttendeesPage::followSelection()
{
    m_listPainted.stop();
    if (m_isLooking)
        m_listPainted.start(); // after what is to be painted
    else
        showSelected();
    emit headerChanged();
}

void AttendeesPage::showSelected()
{
    const std::vector<AttendeeId> ids = m_table->selectedIds();
    if (ids.size() == 1)
        m_editor->showAttendee(ids.front());
    else if (!m_editor->isNew())
        m_editor->showNobody(ids.empty() ? QString()
                                         : tr("%n attendee(s) selected", nullptr, int(ids.size())));
}

std::vector<qint64> AttendeesPage::selectedPeople() const
{
    std::vector<qint64> records;
    for (const AttendeeId id : m_table->selectedIds())
        records.push_back(id.value);
    return records;
}

void AttendeesPage::print()
{
    // What is filtered is what is printed: the row that the cursor happens to stand on is no selection.
    if (selectedPeople().size() < 2 && !m_model->listing().filter.empty())
        bench().go(PageKind::Badges, {.field = u"shown"_s});
    else
        bench().actions.printBadgesOfSelection->trigger();
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
    if (m_table->hasFocus() && m_table->editCell())
        return;
    // What is typed next is not to land in the form unseen.
    if (m_table->hasFocus() && m_table->currentIndex().isValid()) {
        const QString why = m_table->lockedWhy();
        session().tell(why.isEmpty() ? session().store().readOnlyReason() : why);
        return;
    }
    // In a cell that is being edited already it means nothing more.
    if (m_table->isAncestorOf(focusWidget()))
        return;
    if (m_editor->isShowing())
        m_editor->focusFirst();
}

void AttendeesPage::removeSelected()
{
    m_bulk->remove();
}

bool AttendeesPage::leaveForm()
{
    if (!m_editor->isAncestorOf(focusWidget()))
        return false;
    m_editor->keepEdits();
    if (m_editor->isNew()) {
        // Back to whom one came from.
        m_editor->showNobody({});
        m_table->select(m_table->currentId());
    }
    m_table->setFocus();
    return true;
}

bool AttendeesPage::stepBack()
{
    if (m_editor->isNew()) {
        m_editor->showNobody({});
        return true;
    }
    if (Filter filter = m_filters->filter(); !filter.empty()) {
        filter.pop_back(); // the last chip first
        m_filters->setFilter(filter);
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
    if (m_table->isAncestorOf(focusWidget()))
        m_table->setFocus(); // a cell is kept when it loses the focus
    m_editor->keepEdits();
}

QWidget *AttendeesPage::firstFocus()
{
    // Who was led to a field stands in it.
    if (QWidget *field = m_editor->inputOf(std::exchange(m_wantedField, {})))
        return field;
    return session().roster().size() == 0 ? m_lists->widget(kNobody) : m_table;
}

} // namespace colloquia
