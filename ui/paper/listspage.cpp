// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/listspage.h"

#include "app/tasks/printing.h"
#include "ui/paper/badgerecipe.h"
#include "ui/paper/listchoices.h"
#include "ui/paper/paperwork.h"
#include "ui/paper/parts.h"
#include "ui/paper/sheetview.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QSettings>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// So many are laid out within a blink; more than that in a thread.
constexpr int kAtOnce = 4000;
constexpr int kPause = 250; // ms

QString settingsGroup(const Session &session)
{
    return u"documents/%1/lists"_s.arg(session.colloquium().documentId);
}

} // namespace

ListsPage::ListsPage(const Workbench &bench, QWidget *parent)
    : Page(bench, parent), m_choices(new ListChoices), m_view(new SheetView(bench.actions, this)),
      m_maker(this)
{
    setObjectName(u"listsPage"_s);
    auto *side = new QVBoxLayout;
    auto *scroll = new parts::ChoicesScroll(m_choices, this);
    scroll->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    side->addWidget(scroll);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(side);
    layout->addWidget(m_view, 1);
    restore();

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ListsPage::refresh);
    connect(m_choices, &ListChoices::changed, this, [this] {
        remember();
        // Letters of a title come fast; a long list is made anew when they pause.
        if (m_lines > kAtOnce)
            m_soon.start(kPause);
        else
            refresh();
    });
    connect(m_view, &SheetView::emptyButtonClicked, this,
            [this] { this->bench().go(PageKind::Attendees, {}); });
    connect(&session().roster(), &Roster::cardsChanged, this, &ListsPage::refreshSoon);
    connect(&session().roster(), &Roster::cardsReset, this, &ListsPage::refreshSoon);
    connect(&session().roster(), &Roster::programmeChanged, this, [this] {
        m_logos.reset();
        refreshSoon();
    });
}

QString ListsPage::summary() const
{
    QStringList facts = {tr("%n attendee(s)", nullptr, m_people)};
    if (m_pages && m_lines > 0)
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
    m_shown = session().roster().numbers(bench().listing());
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
    return recipe;
}

void ListsPage::refresh()
{
    m_soon.stop();
    m_choices->setFigures(listFigures(session().roster(), m_shown));
    const ListRecipe wanted = recipe();
    m_people = int(wanted.cards.size());
    m_lines = m_people + wanted.choice.blankLines;
    if (m_lines == 0) {
        m_maker.stop();
        m_pages.reset();
        m_view->setEmpty(tr("Nobody stands on this list."),
                         tr("Choose others at the left, or bring in the registrations first."),
                         tr("Attendees"));
        m_view->setPages({});
    } else if (m_lines <= kAtOnce) {
        m_maker.stop();
        showPages(makePages(wanted));
    } else {
        m_maker.run([wanted](Progress &) { return makePages(wanted); },
                    [this](const MadePages &pages) { showPages(pages); });
    }
    emit headerChanged();
}

void ListsPage::showPages(const MadePages &pages)
{
    m_pages = pages;
    if (pages->count() > 0) {
        m_view->setPages(pages);
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
    ListOptions options;
    options.who = ListWho(std::clamp(settings.value(u"who"_s).toInt(), 0, int(ListWho::Everybody)));
    ListChoice &choice = options.choice;
    choice.kind = ListKind(std::clamp(settings.value(u"kind"_s).toInt(), 0, int(ListKind::Kit)));
    choice.title = settings.value(u"title"_s).toString();
    choice.columns = settings.value(u"columns"_s).toStringList();
    choice.blankLines = settings.value(u"blankLines"_s).toInt();
    choice.landscape = settings.value(u"landscape"_s).toBool();
    choice.bigLetters = settings.value(u"bigLetters"_s).toBool();
    choice.tickBox = settings.value(u"tickBox"_s).toBool();
    choice.rowHeight = settings.value(u"rowHeight"_s).toDouble();
    choice.desks = std::max(1, settings.value(u"desks"_s).toInt());
    m_choices->setOptions(options);
}

void ListsPage::remember()
{
    const ListOptions options = m_choices->options();
    QSettings settings;
    settings.beginGroup(settingsGroup(session()));
    settings.setValue(u"who"_s, int(options.who));
    settings.setValue(u"kind"_s, int(options.choice.kind));
    settings.setValue(u"title"_s, options.choice.title);
    settings.setValue(u"landscape"_s, options.choice.landscape);
    settings.setValue(u"bigLetters"_s, options.choice.bigLetters);
    settings.setValue(u"tickBox"_s, options.choice.tickBox);
    settings.setValue(u"rowHeight"_s, options.choice.rowHeight);
    settings.setValue(u"desks"_s, options.choice.desks);
    settings.setValue(u"blankLines"_s, options.choice.blankLines);
    if (!isSigned(options.choice.kind) && options.choice.kind != ListKind::Kit)
        settings.setValue(u"columns"_s, options.choice.columns);
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
