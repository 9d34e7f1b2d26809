// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/mainwindow.h"

#include "app/model/language.h"
#include "ui/due/duetoday.h"
#include "ui/exchange/watchbar.h"
#include "ui/shell/actions.h"
#include "ui/shell/banner.h"
#include "ui/shell/header.h"
#include "ui/shell/jobs.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/preferences.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/fitscreen.h"
#include "ui/widgets/wheelguard.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace colloquia {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Prompts &prompts, QWidget *parent)
    : QMainWindow(parent), m_prompts(prompts), m_actions(new Actions(this)), m_jobs(new Jobs(this)),
      m_whole(new fitscreen::Stack(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    resize(1280, 800);
    m_actions->fill(menuBar());
    new WheelGuard(this);

    auto *startSide = new QWidget(this);
    m_start = new StartPage(*m_actions, startSide);
    m_startBanner = new Banner(startSide);
    auto *startLayout = new QVBoxLayout(startSide);
    startLayout->setContentsMargins(24, 16, 24, 24);
    startLayout->addWidget(m_startBanner);
    startLayout->addWidget(m_start, 1);

    auto *document = new QWidget(this);
    m_sidebar = new Sidebar(*m_actions, document);
    m_header = new Header(*m_actions, document);
    m_banner = new Banner(document);
    m_watch = new WatchBar(*m_jobs, document);
    m_pages = new fitscreen::Stack(document);
    // On a screen with less room than a page needs, the page is scrolled: nothing lies where nobody gets to,
    // and what can be undone stays in sight.
    auto *pageScroll = new fitscreen::Scroll(m_pages, document);
    pageScroll->setObjectName(u"pageScroll"_s);
    m_status = new StatusStrip(*m_actions, document);
    auto *bannerPlace = new QVBoxLayout;
    bannerPlace->setContentsMargins(24, 0, 24, 8);
    bannerPlace->addWidget(m_banner);
    bannerPlace->addWidget(m_watch);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_header);
    right->addLayout(bannerPlace);
    right->addWidget(pageScroll, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(m_sidebar);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(document);
    layout->setSpacing(0);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(columns, 1);
    layout->addWidget(m_status);

    m_whole->addWidget(startSide);
    m_whole->addWidget(document);
    // Where not even the head of a page has room.
    auto *scroll = new fitscreen::Scroll(m_whole, this);
    scroll->setObjectName(u"windowScroll"_s);
    setCentralWidget(scroll);

    connectActions();
    QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    foldSidebar();
    setWindowTitle(QApplication::applicationName());
    refreshActions();
}

MainWindow::~MainWindow()
{
    closeDocument(); // pages go before the session that they look at
}

bool MainWindow::openFile(const QString &path)
{
    if (Page *page = currentPage())
        page->keepEdits();
    auto session = Session::open(path);
    if (!session) {
        tellError(session.error().sentence);
        return false;
    }
    closeDocument();
    m_session = std::move(*session);
    preferences::noteOpened(m_session->path());
    m_prompts.setHome(QFileInfo(m_session->path()).absolutePath());
    connectSession();
    m_whole->setCurrentIndex(1);
    m_banner->tell(Banner::Info, {});
    m_startBanner->tell(Banner::Info, {});
    refreshSidebar();
    const bool hasPeople = m_session->roster().size() > 0;
    showPage(hasPeople ? PageKind::Attendees : PageKind::Overview);
    m_status->tell({});
    m_watch->setSession(m_session.get());
    return true;
}

void MainWindow::connectSession()
{
    Session &session = *m_session;
    m_bench = std::make_unique<Workbench>(Workbench{
        session,
        m_prompts,
        *m_actions,
        *m_jobs,
        [this](PageKind kind, const PageTarget &target) {
            const Page *before = currentPage();
            showPage(kind, target);
            m_followedLink = before != currentPage();
        },
        [this]() -> std::vector<qint64> {
            const Page *page = currentPage();
            return page ? page->selectedPeople() : std::vector<qint64>();
        },
        [this]() -> std::vector<qint64> {
            return m_before ? m_before->selectedPeople() : std::vector<qint64>();
        },
        [this] {
            const Page *page = m_made[size_t(PageKind::Attendees)];
            return page ? page->listing() : Listing();
        },
    });
    connect(&session, &Session::done, this, [this](const QString &sentence, bool canUndo) {
        m_status->tell(sentence, canUndo ? m_session->undoGroup() : 0, m_session->undoBringsBack());
        m_banner->tell(Banner::Info, {});
    });
    connect(&session, &Session::failed, this, [this](const Error &error) { tellError(error.sentence); });
    connect(&session, &Session::undoChanged, this, [this] {
        m_status->followUndo(m_session->undoGroup());
        refreshActions();
    });
    connect(&session, &Session::accessChanged, this, &MainWindow::refreshActions);
    connect(&session.roster(), &Roster::programmeChanged, this, [this] {
        refreshSidebar();
        refreshHeader();
    });
    connect(&session.roster(), &Roster::cardsReset, this, &MainWindow::refreshSidebar);
    connect(&session.roster(), &Roster::cardsChanged, this, &MainWindow::refreshSidebar);
    if (session.store().isReadOnly() && !session.isChecking())
        m_banner->tell(Banner::Warning, session.store().readOnlyReason());
}

void MainWindow::closeDocument()
{
    if (!m_session)
        return;
    if (Page *page = currentPage())
        page->keepEdits();
    setFocus(); // a field that loses it keeps its edit: not when its page is half gone
    m_jobs->cancel();
    m_watch->setSession(nullptr);
    for (Page *&page : m_made) {
        delete page;
        page = nullptr;
    }
    m_before = nullptr;
    m_past.clear();
    m_now = 0;
    m_header->search()->clear();
    m_bench.reset();
    m_session.reset();
    m_prompts.setHome({});
    m_whole->setCurrentIndex(0);
    m_start->refresh();
    setWindowTitle(QApplication::applicationName());
    refreshActions();
}

Page *MainWindow::currentPage() const
{
    return m_session ? qobject_cast<Page *>(m_pages->currentWidget()) : nullptr;
}

Page *MainWindow::pageOf(PageKind kind)
{
    Page *&page = m_made[size_t(kind)];
    if (!page) {
        page = makePage(kind, *m_bench, m_pages);
        if (!page)
            return nullptr;
        m_pages->addWidget(page);
        connect(page, &Page::headerChanged, this, [this, page] {
            if (page == currentPage())
                refreshHeader();
        });
    }
    return page;
}

void MainWindow::showPage(PageKind kind, const PageTarget &target)
{
    if (!m_session)
        return;
    Page *before = currentPage();
    Page *page = pageOf(kind);
    if (!page)
        return;
    (void)pageOf(PageKind::Attendees); // does what the menus do with people, whichever page is shown
    if (before && before != page) {
        before->keepEdits();
        if (before == m_made[size_t(PageKind::Attendees)] || !before->selectedPeople().empty())
            m_before = before;
    }
    if (m_past.empty() || m_past[m_now] != kind) {
        m_past.resize(m_past.empty() ? 0 : m_now + 1);
        m_past.push_back(kind);
        m_now = m_past.size() - 1;
    }
    m_followedLink = false;
    m_pages->setCurrentWidget(page);
    page->come(target);
    // Whom one is led to is shown, whatever is searched for.
    if (kind == PageKind::Attendees && target.record && !m_header->search()->text().isEmpty() &&
        page->selectedPeople() != std::vector{target.record}) {
        m_header->search()->clear();
        page->come(target);
    }
    if (!m_header->search()->hasFocus())
        page->firstFocus()->setFocus();
    refreshHeader();
}

void MainWindow::goThroughPast(int step)
{
    const auto next = qint64(m_now) + step;
    if (next < 0 || next >= qint64(m_past.size()))
        return;
    m_now = size_t(next);
    showPage(m_past[m_now]);
}

void MainWindow::refreshHeader()
{
    const Page *page = currentPage();
    if (!page)
        return;
    m_header->showPage(*page);
    m_status->setRight(page->status());
    for (size_t i = 0; i < m_made.size(); ++i) {
        m_actions->showPage[i]->setChecked(m_made[i] == page);
        if (m_made[i] == page)
            m_sidebar->setCurrent(PageKind(i));
    }
    refreshActions();
}

void MainWindow::refreshSidebar()
{
    const Colloquium &colloquium = m_session->colloquium();
    const Language screen = Language::ofScreen();
    QStringList known;
    for (const QString &part :
         {screen.span(colloquium.startDate, {}, colloquium.endDate, {}), colloquium.city}) {
        if (!part.isEmpty())
            known.append(part);
    }
    m_sidebar->setEvent(briefTitle(colloquium),
                        known.isEmpty() ? tr("Date and place not known yet") : known.join(u" · "_s));
    m_sidebar->setFigure(PageKind::Partners, screen.number(m_session->programme().partners.size()));
    // Half-days that signed sheets have brought are nothing that anybody plans.
    const auto workshops = std::ranges::count_if(m_session->programme().workshops, std::not_fn(isOnlySigned));
    m_sidebar->setFigure(PageKind::Workshops, screen.number(workshops));
    m_sidebar->setFigure(PageKind::Attendees, screen.number(m_session->roster().size()));
    const Figures &figures = m_session->roster().figures();
    const qsizetype due = qsizetype(dueToday(m_session->roster()).size());
    m_sidebar->setFigure(PageKind::Due, due ? screen.number(due) : QString());
    const int toPrint = figures.badgesNeeded - figures.badgesPrinted;
    m_sidebar->setFigure(PageKind::Badges, toPrint ? tr("%n new", nullptr, toPrint) : QString());
    setWindowTitle(tr("%1 – %2").arg(briefTitle(colloquium), QApplication::applicationName()));
}

void MainWindow::refreshActions()
{
    ActionState state;
    state.isOpen = m_session != nullptr;
    if (m_session) {
        const Page *page = currentPage();
        state.canWrite = !m_session->store().isReadOnly();
        state.canAddNew = page && page->canAddNew();
        state.canPrint = page && page->canPrint();
        state.canRemove = page && page->canRemove();
        state.canMove = page && page->canMove();
        state.onPeople = page && page == m_made[size_t(PageKind::Attendees)];
        state.selectedPeople = page ? int(page->selectedPeople().size()) : 0;
        state.hasSavedFile = !m_watch->isHidden();
        state.undoLabel = m_session->undoLabel();
        state.redoLabel = m_session->redoLabel();
    }
    m_actions->apply(state);
}

void MainWindow::tellError(const QString &sentence)
{
    (m_session ? m_banner : m_startBanner)->tell(Banner::Error, sentence);
}

void MainWindow::stepBack()
{
    if (Banner *banner = m_session ? m_banner : m_startBanner; !banner->isHidden()) {
        banner->hide();
        return;
    }
    if (m_session && !m_watch->isHidden()) {
        m_watch->dismiss();
        return;
    }
    if (Page *page = m_session ? currentPage() : nullptr; page && page->leaveForm())
        return;
    if (!m_header->search()->text().isEmpty()) {
        m_header->search()->clear();
        if (Page *people = m_made[size_t(PageKind::Attendees)])
            people->leaveSearch();
        if (Page *page = currentPage())
            page->firstFocus()->setFocus();
        return;
    }
    if (Page *page = m_header->search()->hasFocus() ? currentPage() : nullptr) {
        page->firstFocus()->setFocus();
        return;
    }
    const bool wasOnPage = currentPage() && currentPage()->stepBack();
    if (!wasOnPage && m_followedLink)
        goThroughPast(-1);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        stepBack();
    else if (event->key() == Qt::Key_Down && m_header->search()->hasFocus() && m_session)
        pageOf(PageKind::Attendees)->enterList();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    constexpr int kWithSidebar = 1100;
    const bool isNarrow = width() < kWithSidebar;
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        foldSidebar();
}

// As it was chosen, and by itself where the page needs the room.
void MainWindow::foldSidebar()
{
    const bool isChosen = QSettings().value(u"window/folded"_s).toBool();
    m_actions->foldSidebar->setChecked(isChosen || m_isNarrow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    closeDocument();
    event->accept();
}

} // namespace colloquia
