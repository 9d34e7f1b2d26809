// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/overview/overviewpage.h"

#include "app/desk/oddities.h"
#include "app/tasks/historywords.h"
#include "ui/overview/cards.h"
#include "ui/overview/chartview.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/widgets/formscroll.h"
#include "ui/workshops/workshopwords.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChanges = 5;
constexpr int kItemsRead = 200; // an import alone has many

Condition is(const QString &key, const QString &value)
{
    return {key, Condition::Is, {value}};
}

PageKind pageOf(Oddity::Place place)
{
    switch (place) {
    case Oddity::Details:
        return PageKind::Details;
    case Oddity::Partners:
        return PageKind::Partners;
    case Oddity::Workshops:
        return PageKind::Workshops;
    case Oddity::Attendees:
    case Oddity::Duplicates:
    case Oddity::Names:
        return PageKind::Attendees;
    case Oddity::Badges:
        return PageKind::Badges;
    }
    return PageKind::Details;
}

double shareOf(int part, int whole)
{
    return whole > 0 ? double(part) / whole : 0;
}

} // namespace

OverviewPage::OverviewPage(const Workbench &workbench, QWidget *parent)
    : Page(workbench, parent), m_registered(new OverviewCard(tr("Registered"), this)),
      m_others(new OverviewCard(tr("Others"), this)), m_badges(new OverviewCard(tr("Badges"), this)),
      m_present(new OverviewCard(tr("Present"), this)), m_beginning(makeBeginning()),
      m_time(new OverviewCard(tr("Registrations over time"), this)),
      m_categories(new OverviewCard(tr("By category"), this)),
      m_oddities(new OverviewCard(tr("Missing or odd"), this)),
      m_workshops(new OverviewCard(tr("By workshop"), this)),
      m_changes(new OverviewCard(tr("Last changes"), this)), m_chart(new ChartView(this))
{
    setObjectName(u"overviewPage"_s);
    m_time->addWidget(m_chart);
    m_oddities->setObjectName(u"overviewOddities"_s);

    auto *content = new QWidget(this);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(16);
    for (OverviewCard *card : {m_registered, m_others, m_badges, m_present})
        figures->addWidget(card, 1);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(16);
    right->setSpacing(16);
    for (OverviewCard *card : {m_oddities, m_categories, m_changes})
        left->addWidget(card);
    for (OverviewCard *card : {m_time, m_workshops})
        right->addWidget(card);
    left->addStretch(1);
    right->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(24, 0, 14, 24);
    contentLayout->setSpacing(16);
    contentLayout->addWidget(m_beginning);
    contentLayout->addLayout(figures);
    contentLayout->addLayout(columns, 1);
    m_scroll = new FormScroll(content, this);
    m_scroll->setObjectName(u"overviewScroll"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 10, 0);
    layout->addWidget(m_scroll);

    connect(&session().roster(), &Roster::programmeChanged, this, &OverviewPage::follow);
    connect(&session().roster(), &Roster::cardsChanged, this, &OverviewPage::follow);
    connect(&session().roster(), &Roster::cardsReset, this, &OverviewPage::follow);
    refresh();
}

OverviewCard *OverviewPage::makeBeginning()
{
    auto *card = new OverviewCard(tr("What to do first"), this);
    const auto add = [this, card](const QString &name, const QString &text, const QString &hint,
                                  QAction *action, bool primary) {
        auto *row = new QWidget(card);
        auto *button = new QPushButton(text, row);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setProperty("primary", primary);
        button->setAutoDefault(false);
        button->setMinimumWidth(220);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        auto *words = new QLabel(hint, row);
        words->setProperty("role", u"muted"_s);
        words->setWordWrap(true);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(4, 4, 4, 4);
        layout->setSpacing(16);
        layout->addWidget(button);
        layout->addWidget(words, 1);
        card->addWidget(row);
    };
    const Actions &actions = bench().actions;
    add(u"beginDetails"_s, tr("Describe the event"),
        tr("Title, date, place and contact: they stand on everything that is printed."),
        actions.showPage[size_t(PageKind::Details)], true);
    add(u"beginImport"_s, tr("Import registrations…"),
        tr("The sheet of your form, as often as you like: only what is new comes in."),
        actions.importRegistrations, false);
    add(u"beginAttendee"_s, tr("Add the first attendee"), tr("By hand, one at a time."), actions.addAttendee,
        false);
    return card;
}

QString OverviewPage::summary() const
{
    const Colloquium &colloquium = session().colloquium();
    if (!colloquium.startDate.isValid())
        return tr("Date not known yet");
    const qint64 days = QDate::currentDate().daysTo(colloquium.startDate);
    if (days > 0)
        return tr("In %n day(s)", nullptr, int(days));
    return days == 0 ? tr("Today") : Language::ofScreen().longDate(colloquium.startDate);
}

QList<QAction *> OverviewPage::headerActions() const
{
    return {bench().actions.importRegistrations};
}

QAction *OverviewPage::primaryAction() const
{
    // While there is nobody, the page itself says what comes first.
    return nullptr;
}

QWidget *OverviewPage::firstFocus()
{
    return m_scroll;
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void OverviewPage::follow()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void OverviewPage::goToPeople(const Filter &filter)
{
    PageTarget target;
    target.filter = filter;
    bench().go(PageKind::Attendees, target);
}

void OverviewPage::refresh()
{
    m_stale = false;
    const Figures &figures = session().roster().figures();
    const bool hasPeople = figures.attendees > 0;
    m_beginning->setVisible(!hasPeople);
    for (OverviewCard *card : {m_registered, m_others, m_badges, m_present, m_time, m_categories})
        card->setVisible(hasPeople);
    m_workshops->setVisible(!session().programme().workshops.empty());
    fillFigures(figures);
    fillCategories(figures);
    fillWorkshops(figures);
    fillOddities(figures);
    fillChanges();
    m_chart->setRegistrations(figures.registrationsByDay);
    emit headerChanged();
}

void OverviewPage::fillFigures(const Figures &figures)
{
    for (OverviewCard *card : {m_registered, m_others, m_badges, m_present})
        card->clear();
    const Language screen = Language::ofScreen();
    const int registered = figures.of(Status::Registered);
    const auto people = [this, &screen](OverviewCard *card, const QString &name, const QString &text,
                                        int count, const Filter &filter) {
        card->addRow({name, text, screen.number(count), {}, {}, {}, [this, filter] { goToPeople(filter); }});
    };
    const Condition isRegistered = is(u"status"_s, keyOf(Status::Registered));
    m_registered->addFigure(screen.number(registered), {});
    for (const Mode mode : {Mode::OnSite, Mode::Remote}) {
        people(m_registered, u"figure_"_s + keyOf(mode), labelOf(mode),
               mode == Mode::Remote ? figures.remote : registered - figures.remote,
               {isRegistered, is(u"mode"_s, keyOf(mode))});
    }
    for (const Status status : {Status::Waiting, Status::Invited, Status::Excused, Status::Withdrawn}) {
        people(m_others, u"figure_"_s + keyOf(status), labelOf(status), figures.of(status),
               {is(u"status"_s, keyOf(status))});
    }
    m_badges->addFigure(tr("%1 of %2").arg(figures.badgesPrinted).arg(figures.badgesNeeded), tr("printed"),
                        shareOf(figures.badgesPrinted, figures.badgesNeeded));
    people(m_badges, u"figure_new_badges"_s, tr("To be printed"),
           figures.badgesNeeded - figures.badgesPrinted,
           {isRegistered, is(u"mode"_s, keyOf(Mode::OnSite)), is(u"badge"_s, u"new"_s)});
    m_present->addFigure(tr("%1 of %2").arg(figures.present).arg(registered), tr("have arrived"),
                         shareOf(figures.present, registered));
    people(m_present, u"figure_expected"_s, tr("Not arrived yet"), registered - figures.present,
           {isRegistered, is(u"checked-in"_s, u"no"_s)});
    for (OverviewCard *card : {m_registered, m_others, m_badges, m_present})
        card->fillUp();
}

void OverviewPage::fillCategories(const Figures &figures)
{
    m_categories->clear();
    int largest = 1;
    for (const auto &[category, count] : figures.byCategory)
        largest = std::max(largest, count);
    const Condition isRegistered = is(u"status"_s, keyOf(Status::Registered));
    const auto add = [&](CategoryId id, const QString &text, const QColor &colour, const Filter &filter) {
        const auto counted = figures.byCategory.find(id);
        const int count = counted == figures.byCategory.end() ? 0 : counted->second;
        if (!count && !id.isValid())
            return;
        m_categories->addRow({u"category_%1"_s.arg(id.value), text, Language::ofScreen().number(count),
                              theme::disc(colour), shareOf(count, largest), colour,
                              [this, filter] { goToPeople(filter); }});
    };
    for (const Category &category : session().programme().categories) {
        add(category.id, category.name, QColor(category.colour),
            {isRegistered, is(u"category"_s, category.name)});
    }
    add({}, tr("Not said yet"), theme::colours().muted,
        {isRegistered, {u"category"_s, Condition::IsEmpty, {}}});
}

void OverviewPage::fillWorkshops(const Figures &figures)
{
    m_workshops->clear();
    const std::vector<Workshop> &workshops = session().programme().workshops;
    const int registered = figures.of(Status::Registered);
    for (size_t i = 0; i < workshops.size(); ++i) {
        const Workshop &workshop = workshops[i];
        const WorkshopFigures &counted = figures.byWorkshop[i];
        const int seated = counted.enrolled - counted.remote;
        const bool over = workshop.capacity && seated > *workshop.capacity;
        const QString others = workshopwords::others(counted);
        const QString places = workshopwords::places(workshop, counted);
        m_workshops->addRow(
            {u"workshop_%1"_s.arg(workshop.id.value), workshop.title,
             others.isEmpty() ? places : u"%1 · %2"_s.arg(places, others),
             theme::icon(workshopwords::iconOf(workshop.kind)),
             workshop.capacity ? shareOf(seated, *workshop.capacity) : shareOf(counted.enrolled, registered),
             over ? theme::colours().warning : theme::colours().accent, [this, id = workshop.id.value] {
                 PageTarget target;
                 target.record = id;
                 bench().go(PageKind::Workshops, target);
             }});
    }
}

void OverviewPage::fillOddities(const Figures &figures)
{
    m_oddities->clear();
    const std::vector<AttendeeCard> &cards = session().roster().cards();
    auto oddities = odditiesOf(cards, session().programme(), figures);
    const auto distinct = session().store().distinctPeople();
    const auto refused = session().store().refusedNames();
    if (distinct && refused) {
        for (const Oddity &untidy : untidiness(cards, *distinct, *refused))
            oddities.push_back(untidy);
    }
    int number = 0;
    for (const Oddity &oddity : oddities) {
        m_oddities->addRow(
            {u"oddity_%1"_s.arg(number++),
             oddity.sentence,
             {},
             oddity.serious ? theme::icon(u"warning"_s, theme::colours().warning) : theme::icon(u"info"_s),
             {},
             {},
             [this, oddity] {
                 if (oddity.place == Oddity::Duplicates || oddity.place == Oddity::Names) {
                     const Actions &actions = bench().actions;
                     (oddity.place == Oddity::Names ? actions.showNames : actions.showDuplicates)->trigger();
                     return;
                 }
                 PageTarget target;
                 target.field = oddity.field;
                 target.filter = oddity.filter;
                 bench().go(pageOf(oddity.place), target);
             }});
    }
    if (oddities.empty())
        m_oddities->addWords(tr("Nothing is missing."));
}

void OverviewPage::fillChanges()
{
    m_changes->clear();
    HistoryChoice choice;
    choice.most = kItemsRead;
    const auto items = session().store().history(choice);
    const Language screen = Language::ofScreen();
    const HistoryWords words(session().roster());
    const QDate today = words.when(QDateTime::currentDateTimeUtc()).date();
    qint64 last = 0;
    int shown = 0;
    for (const HistoryItem &item : items ? *items : std::vector<HistoryItem>()) {
        if (item.group == last || item.kind == JournalGroup::Beginning || item.undone)
            continue;
        last = item.group;
        if (++shown > kChanges)
            break;
        const QDateTime at = words.when(item.at);
        const QString day = at.date() == today ? tr("today") : screen.shortDate(at.date());
        auto *what = new QLabel(item.label, m_changes);
        what->setTextFormat(Qt::PlainText);
        what->setWordWrap(true);
        auto *who = new QLabel(tr("%1, %2 at %3").arg(item.who, day, screen.time(at.time())), m_changes);
        who->setTextFormat(Qt::PlainText);
        who->setProperty("role", u"small"_s);
        m_changes->addWidget(what);
        m_changes->addWidget(who);
    }
    m_changes->setVisible(shown > 0);
}

} // namespace colloquia
