// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/listspage.h"

#include "app/tasks/listproblems.h"
#include "app/tasks/printing.h"
#include "ui/paper/badgerecipe.h"
#include "ui/paper/layoutmenu.h"
#include "ui/paper/listchoices.h"
#include "ui/paper/paperwork.h"
#include "ui/paper/parts.h"
#include "ui/paper/problempane.h"
#include "ui/paper/sheetview.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QSettings>

#include <utility>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// So many are laid out within a blink; more than that in a thread.
constexpr int kAtOnce = 4000;
constexpr int kPause = 250;          // ms
constexpr size_t kFirstPeople = 300; // that are laid out at once where there are many

QString settingsGroup(const Session &session)
{
    return u"documents/%1/lists"_s.arg(session.colloquium().documentId);
}

} // namespace

ListsPage::ListsPage(const Workbench &bench, QWidget *parent)
    : Page(bench, parent), m_choices(new ListChoices), m_view(new SheetView(bench.actions, this)),
      m_problems(new ProblemPane(this)), m_maker(this)
{
    setObjectName(u"listsPage"_s);
    m_layouts = new LayoutMenu(
        bench, [this] { return m_choices->options(); },
        [this](const ListOptions &options) {
            m_choices->setOptions(options);
            remember();
            refresh();
        },
        this);
    m_choices->setTop(m_layouts);
    m_choices->setOffers(session().roster());
    auto *side = new QVBoxLayout;
    auto *scroll = new parts::ChoicesScroll(m_choices, this);
    scroll->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    side->addWidget(scroll, 1);
    side->addWidget(m_problems);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(side);
    layout->addWidget(m_view, 1);
    QList<QWidget *> beside;
    for (QWidget *part : m_view->findChildren<QWidget *>()) {
        // What a box drops down is a window of its own.
        if ((part->focusPolicy() & Qt::TabFocus) && part->window() == m_view->window())
            beside.append(part);
    }
    m_choices->orderTabs(m_layouts, beside);
    restore();

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ListsPage::refresh);
    connect(m_choices, &ListChoices::changed, this, [this] {
        remember();
        m_layouts->nameButton();
        // Letters of a title come fast; a long list is made anew when they pause.
        if (m_lines > kAtOnce && showHead(recipe()))
            m_soon.start(kPause);
        else
            refresh();
    });
    connect(m_problems, &ProblemPane::chosen, this,
            [this](const BadgeProblem &problem) { paperwork::showProblem(this->bench(), problem); });
    connect(m_view, &SheetView::emptyButtonClicked, this,
            [this] { this->bench().go(PageKind::Attendees, {}); });
    for (const auto changed : {&Roster::cardsReset, &Roster::programmeChanged})
        connect(&session().roster(), changed, this, [this] { m_isShownKnown = false; });
    connect(&session().roster(), &Roster::cardsChanged, this, [this] { m_isShownKnown = false; });
    connect(&session().roster(), &Roster::cardsChanged, this, &ListsPage::refreshSoon);
    connect(&session().roster(), &Roster::cardsReset, this, &ListsPage::refreshSoon);
    connect(&session().roster(), &Roster::programmeChanged, this, [this] {
        m_logos.reset();
        m_choices->setOffers(session().roster());
        refreshSoon();
    });
}

QString ListsPage::summary() const
{
    QStringList facts{tr("%n attendee(s)", nullptr, m_people)};
    if (canPrint())
        facts.append(tr("%n page(s)", nullptr, m_pages->count()));
    return facts.join(u" · "_s);
}

QList<QAction *> ListsPage::headerActions() const
{
    return {bench().actions.saveListPdf, bench().actions.printList};
}

QAction *ListsPage::primaryAction() const
{
    return bench().actions.printList;
}

QWidget *ListsPage::firstFocus()
{
    return m_choices->firstFocus();
}

void ListsPage::come(const PageTarget &)
{
    m_isShownKnown = false; // the list may be filtered otherwise by now
    // What is filtered is what is printed, until somebody chooses otherwise.
    const Filter before = std::exchange(m_filter, bench().listing().filter);
    if (before != m_filter) {
        ListOptions options = m_choices->options();
        if (!m_filter.empty() && options.who != ListWho::Shown)
            m_unfiltered = std::exchange(options.who, ListWho::Shown);
        else if (m_filter.empty() && options.who == ListWho::Shown)
            options.who = m_unfiltered;
        m_choices->setOptions(options);
    }
    refresh();
}

void ListsPage::refreshSoon()
{
    // A page nobody sees is brought up to date when it comes to the front.
    if (isVisible())
        m_soon.start(0);
}

ListRecipe ListsPage::recipe()
{
    if (!m_logos) {
        auto read = logosOf(session().store(), session().programme());
        if (!read)
            session().tell(read.error());
        m_logos = read ? std::move(*read) : Logos();
    }
    ListRecipe recipe = listRecipe(session().roster(), m_choices->options(), m_shown);
    recipe.logos = *m_logos;
    recipe.choice.printedOn = QDate::currentDate();
    if (const auto done = addCodes(session().store(), recipe); !done)
        session().tell(done.error());
    return recipe;
}

void ListsPage::refresh()
{
    m_soon.stop();
    if (!std::exchange(m_isShownKnown, true))
        m_shown = session().roster().numbers(bench().listing());
    m_choices->setFigures(listFigures(session().roster(), m_shown));
    const ListRecipe wanted = recipe();
    m_people = int(wanted.people.size());
    m_lines = m_people + wanted.choice.blankLines;
    if (m_lines == 0 && !isOfWorkshops(wanted.choice.kind)) {
        m_maker.stop();
        m_problems->look({});
        m_pages.reset();
        showNobody(wanted.choice.kind);
    } else if (m_lines <= kAtOnce) {
        m_maker.stop();
        showPages(makeList(wanted));
        look(wanted);
    } else {
        showHead(wanted);
        m_maker.run([wanted](Progress &) { return makeList(wanted); },
                    [this, wanted](const MadeList &made) {
                        showPages(made);
                        look(wanted);
                    });
    }
    emit headerChanged();
}

// What is seen first is there at once, and all the others a moment later. False where that cannot be.
bool ListsPage::showHead(const ListRecipe &recipe)
{
    const ListRecipe head = headOf(recipe, kFirstPeople);
    if (head.people.empty())
        return false;
    m_view->setPages(makeList(head).pages);
    return true;
}

void ListsPage::look(const ListRecipe &recipe)
{
    m_problems->look([recipe](Progress &progress) { return listProblems(recipe, progress); });
}

void ListsPage::showNobody(ListKind kind)
{
    QString way = tr("Choose others at the left, or bring in the registrations first.");
    if (kind == ListKind::Protocol)
        way = tr("A rank is given to people in the attendees’ list; the order of ranks stands on the "
                 "protocol page.");
    else if (kind == ListKind::Excused)
        way = tr("Whoever is excused, and who comes in their place, will stand here.");
    m_view->setEmpty(nobodyOn(kind), way, tr("Attendees"));
    m_view->setPages({});
}

void ListsPage::showPages(const MadeList &made)
{
    m_pages = made.pages;
    if (m_pages->count() > 0) {
        m_view->setPages(m_pages);
    } else if (isOfWorkshops(m_choices->options().choice.kind)) {
        m_view->setEmpty(tr("There is no workshop yet."),
                         tr("What happens on the day is written down on the workshops’ page."), {});
        m_view->setPages({});
    } else {
        m_view->setEmpty(tr("Nobody of these is enrolled in a workshop."),
                         tr("Choose others at the left, or enrol them in the workshops first."),
                         tr("Attendees"));
        m_view->setPages({});
    }
    emit headerChanged();
}

void ListsPage::restore()
{
    QSettings settings;
    settings.beginGroup(settingsGroup(session()));
    const auto options = layoutFrom(settings.value(u"recipe"_s).toString());
    m_choices->setOptions(options ? *options : ListOptions());
}

void ListsPage::remember()
{
    QSettings settings;
    settings.beginGroup(settingsGroup(session()));
    settings.setValue(u"recipe"_s, layoutText(m_choices->options(), session().programme()));
}

void ListsPage::run(const QAction *)
{
    m_layouts->setFocus(Qt::ShortcutFocusReason);
    m_layouts->offer();
}

void ListsPage::savePdf()
{
    paperwork::saveList(this, bench(), recipe());
}

void ListsPage::print()
{
    paperwork::printList(this, bench(), recipe());
}

} // namespace colloquia
