// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/workshops/workshopspage.h"

#include "app/model/language.h"
#include "app/model/names.h"
#include "app/store/people.h"
#include "app/store/programmework.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/formscroll.h"
#include "ui/workshops/peoplelist.h"
#include "ui/workshops/workshoplistmodel.h"
#include "ui/workshops/workshopwords.h"

#include <QTabWidget>

namespace colloquia {

using namespace Qt::StringLiterals;

WorkshopsPage::WorkshopsPage(const Workbench &workbench, QWidget *parent)
    : RecordListPage(workbench, u"workshop"_s, u"title"_s, workbench.actions.addWorkshop, parent),
      m_model(new WorkshopListModel(this)), m_heading(new QLabel(this)), m_clashes(new QLabel(this)),
      m_people(new PeopleList(this)), m_tabs(new QTabWidget(this))
{
    m_heading->setObjectName(u"workshopHeading"_s);
    m_heading->setProperty("role", u"section"_s);
    m_clashes->setObjectName(u"workshopClashes"_s);
    m_clashes->setProperty("role", u"warning"_s);
    for (QLabel *label : {m_heading, m_clashes}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    form()->addWide(u"title"_s);
    form()->addFields(u"kind"_s, u"date"_s);
    form()->addFields(u"start_time"_s, u"end_time"_s);
    form()->addFields(u"room"_s, u"capacity"_s);
    form()->addFields(u"moderators"_s, u"speakers"_s);
    form()->addFields(u"material"_s, u"description"_s);
    form()->addWide(u"sign_up_open"_s);
    form()->field(u"room"_s)->setPlaceholder(tr("Not known yet"));
    for (const QString &key : {u"moderators"_s, u"speakers"_s})
        form()->field(key)->setPlaceholder(tr("One name a line"));

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 12, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(m_clashes);
    layout->addWidget(form());
    layout->addStretch(1); // the form keeps its height
    m_tabs->setObjectName(u"workshopTabs"_s);
    m_tabs->setAccessibleName(tr("The workshop and its people"));
    m_tabs->addTab(new FormScroll(content, this), tr("Details"));
    m_tabs->addTab(m_people, tr("People"));
    auto *editor = new QWidget(this);
    auto *editorLayout = new QVBoxLayout(editor);
    editorLayout->setContentsMargins(0, 0, 0, 0);
    editorLayout->setSpacing(4);
    auto *headingPlace = new QVBoxLayout;
    headingPlace->setContentsMargins(20, 12, 20, 0);
    headingPlace->addWidget(m_heading);
    editorLayout->addLayout(headingPlace);
    auto *tabsPlace = new QVBoxLayout;
    tabsPlace->setContentsMargins(0, 0, 0, 0);
    tabsPlace->addWidget(m_tabs);
    editorLayout->addLayout(tabsPlace, 1);

    connect(m_people, &PeopleList::openAsked, this, [this](qint64 attendee) {
        PageTarget target;
        target.record = attendee;
        bench().go(PageKind::Attendees, target);
    });
    connect(m_people, &PeopleList::seatAsked, this, &WorkshopsPage::giveSeat);
    connect(m_people, &PeopleList::selectionMoved, this, &Page::headerChanged);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Page::headerChanged);
    connect(&session().roster(), &Roster::cardsChanged, this, &WorkshopsPage::followPeople);
    connect(&session().roster(), &Roster::cardsReset, this, &WorkshopsPage::followPeople);
    build(m_model, editor,
          new EmptyHint(u"workshops"_s, tr("No workshop is written down yet."), workbench.actions.addWorkshop,
                        tr("A workshop is whatever people enrol in: a half-day, a meal or a visit too. Date, "
                           "room and seats can come later."),
                        this));
}

QString WorkshopsPage::summary() const
{
    int open = 0;
    for (const Workshop &workshop : records())
        open += workshop.signUpOpen ? 1 : 0;
    if (records().empty())
        return {};
    return tr("%n workshop(s)", nullptr, int(records().size())) + u" · "_s +
           tr("%n open for sign-up", nullptr, open);
}

void WorkshopsPage::editCurrent()
{
    if (chosen())
        m_tabs->setCurrentIndex(0); // where the fields are
    RecordListPage::editCurrent();
}

std::vector<qint64> WorkshopsPage::selectedPeople() const
{
    const bool areSeen = m_tabs->currentWidget() == m_people && m_people->isVisibleTo(this);
    return areSeen && m_people->selected() ? std::vector{m_people->selected()} : std::vector<qint64>();
}

void WorkshopsPage::showEvent(QShowEvent *event)
{
    RecordListPage::showEvent(event);
    if (m_stale)
        refresh();
}

void WorkshopsPage::followPeople()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

const std::vector<Workshop> &WorkshopsPage::records() const
{
    return session().programme().workshops;
}

void WorkshopsPage::fillModel()
{
    m_stale = false;
    m_figures = session().roster().figures();
    m_model->setWorkshops(records(), m_figures.byWorkshop);
}

Workshop WorkshopsPage::newRecord(const Workshop *like) const
{
    Workshop workshop;
    if (like) {
        workshop.kind = like->kind;
        workshop.date = like->date;
    }
    return workshop;
}

void WorkshopsPage::place(Workshop &workshop) const
{
    for (const Workshop &other : records())
        workshop.position = std::max(workshop.position, other.position + 1);
}

void WorkshopsPage::remove(const std::vector<Workshop> &going)
{
    int people = 0;
    // As the page counts them: whoever has withdrawn is in no workshop any more.
    for (const AttendeeCard &card : session().roster().cards()) {
        people += card.attendee.status == Status::Registered &&
                  std::ranges::any_of(card.enrolments, [&going](const Enrolment &enrolment) {
                      return std::ranges::find(going, enrolment.workshop, &Workshop::id) != going.end();
                  });
    }
    if (!people) {
        removeNow(going);
        return;
    }
    const QString question =
        going.size() == 1
            ? tr("%n person(s) enrolled in “%1” will no longer be. Remove the workshop?", nullptr, people)
                  .arg(going.front().title)
            : tr("%n person(s) enrolled in these workshops will no longer be. Remove them?", nullptr, people);
    bench().prompts.confirm(this, question, tr("Remove"), [this, going] { removeNow(going); });
}

void WorkshopsPage::removeNow(const std::vector<Workshop> &going)
{
    const QString label = going.size() == 1 ? tr("Remove workshop “%1”").arg(going.front().title)
                                            : tr("Remove %n workshop(s)", nullptr, int(going.size()));
    (void)session().write(label, [&going](Writer &writer) -> Result<void> {
        for (const Workshop &workshop : going) {
            if (const auto done = programmework::removeWorkshop(writer, workshop.id); !done)
                return done;
        }
        return {};
    });
}

std::vector<Workshop> WorkshopsPage::moved(const std::vector<Workshop> &all, const std::vector<qint64> &ids,
                                           int step) const
{
    std::vector<Workshop> after = ordering::moved(all, ids, step);
    ordering::number(after);
    return after;
}

std::vector<Workshop> WorkshopsPage::put(const std::vector<Workshop> &all, const std::vector<qint64> &ids,
                                         int row) const
{
    std::vector<Workshop> after = ordering::put(all, ids, size_t(row));
    ordering::number(after);
    return after;
}

WorkshopFigures WorkshopsPage::figuresOfWorkshop(WorkshopId id) const
{
    const auto found = std::ranges::find(m_figures.byWorkshop, id, &WorkshopFigures::workshop);
    return found == m_figures.byWorkshop.end() ? WorkshopFigures() : *found;
}

void WorkshopsPage::showBeside(const Workshop &workshop, bool isDraft)
{
    m_heading->setText(isDraft ? tr("New workshop") : workshop.title);
    const QStringList clashes = isDraft ? QStringList() : workshopwords::clashes(workshop, records());
    m_clashes->setText(clashes.join(u'\n'));
    m_clashes->setVisible(!clashes.isEmpty());
    const WorkshopFigures figures = figuresOfWorkshop(workshop.id);
    m_tabs->setTabVisible(1, !isDraft);
    const int people = figures.enrolled + figures.waiting;
    m_tabs->setTabText(1, people ? tr("People (%1)").arg(Language::ofScreen().number(people)) : tr("People"));
    if (isDraft)
        m_tabs->setCurrentIndex(0);
    else
        m_people->showPeople(session().roster(), workshop, figures);
}

void WorkshopsPage::setEditable(bool editable)
{
    RecordListPage::setEditable(editable);
    m_people->setEditable(editable);
}

void WorkshopsPage::giveSeat(qint64 attendee)
{
    const Workshop *workshop = chosen();
    const AttendeeCard *card = session().roster().card(AttendeeId(attendee));
    if (!workshop || !card)
        return;
    const WorkshopId id = workshop->id;
    (void)session().write(tr("Give %1 a seat in “%2”").arg(displayName(card->attendee), workshop->title),
                          [attendee, id](Writer &writer) {
                              return people::enrol(writer, AttendeeId(attendee), id,
                                                   EnrolmentState::Enrolled);
                          });
}

QString WorkshopsPage::addLabel(const Workshop &workshop) const
{
    return tr("Add workshop “%1”").arg(workshop.title);
}

QString WorkshopsPage::changeLabel(const Field &field, const Workshop &workshop) const
{
    return tr("Change %1 of “%2”").arg(inSentence(field), workshop.title);
}

QString WorkshopsPage::moveLabel(const std::vector<qint64> &ids) const
{
    if (const Workshop *workshop =
            ids.size() == 1 ? colloquia::find(records(), WorkshopId(ids.front())) : nullptr)
        return tr("Move “%1”").arg(workshop->title);
    return tr("Move %n workshop(s)", nullptr, int(ids.size()));
}

QString WorkshopsPage::chosenWords(int count) const
{
    return count == 0 ? tr("Choose a workshop to see and edit it.")
                      : tr("%n workshop(s) selected: they can be moved or removed together.", nullptr, count);
}

} // namespace colloquia
