// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What each action, key and signal does to the window.
#include "app/exchange/sourcetable.h"
#include "app/tasks/ownidentity.h"
#include "app/tasks/wholeimport.h"
#include "ui/exchange/lastimport.h"
#include "ui/exchange/watchbar.h"
#include "ui/letters/letterdialog.h"
#include "ui/paper/kitdialog.h"
#include "ui/paper/sheetdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/commandlist.h"
#include "ui/shell/documentwork.h"
#include "ui/shell/header.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/jobs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusstrip.h"
#include "ui/tidying/tidyingwork.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSettings>

namespace colloquia {

using namespace Qt::StringLiterals;

void MainWindow::connectActions()
{
    const Actions &a = *m_actions;
    const auto on = [this](QAction *action, const std::function<void()> &work) {
        connect(action, &QAction::triggered, this, work);
    };
    on(a.newColloquium, [this] { newColloquium(); });
    on(a.newFromLast, [this] { newFromLast(); });
    on(a.openColloquium, [this] {
        m_prompts.openFile(this, {tr("Open a colloquium"), tr("Colloquia (*.colloquium)"), {}, u"document"_s},
                           [this](const QString &path) { openFile(path); });
    });
    on(a.openExample, [this] { openExample(); });
    on(a.saveCopy, [this] { saveCopy(); });
    on(a.showBackups, [this] {
        documentwork::showBackups(this, session()->colloquium().documentId,
                                  [this](const QString &path) { openFile(path); });
    });
    on(a.showPreferences, [this] {
        auto *dialog = new PreferencesDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this] {
            if (m_session)
                m_session->store().setWho(ownIdentity().who);
        });
        dialog->open();
    });
    on(a.closeColloquium, [this] { closeDocument(); });
    on(a.quit, [this] { close(); });
    on(a.undo, [this] {
        if (Page *page = currentPage())
            page->keepEdits();
        m_session->undo();
    });
    on(a.redo, [this] { m_session->redo(); });
    on(a.addNew, [this] { currentPage()->addNew(); });
    on(a.editCurrent, [this] { currentPage()->editCurrent(); });
    on(a.removeSelected, [this] { currentPage()->removeSelected(); });
    on(a.moveUp, [this] { currentPage()->moveSelected(-1); });
    on(a.moveDown, [this] { currentPage()->moveSelected(1); });
    for (const auto &[action, page] : a.ofPages) {
        on(action, [this, action = action, page = page] {
            showPage(page);
            currentPage()->run(action);
        });
    }
    on(a.print, [this] { currentPage()->print(); });
    const auto onPaper = [this, &on](QAction *action, PageKind kind, void (Page::*work)()) {
        on(action, [this, kind, work] {
            showPage(kind);
            (currentPage()->*work)();
        });
    };
    onPaper(a.printBadges, PageKind::Badges, &Page::print);
    onPaper(a.saveBadgesPdf, PageKind::Badges, &Page::savePdf);
    onPaper(a.printList, PageKind::Lists, &Page::print);
    onPaper(a.saveListPdf, PageKind::Lists, &Page::savePdf);
    onPaper(a.printReport, PageKind::Figures, &Page::print);
    onPaper(a.saveReportPdf, PageKind::Figures, &Page::savePdf);
    on(a.printBadgesOfSelection, [this] { showPage(PageKind::Badges, {u"selection"_s, {}, 0}); });
    on(a.findPeople, [this] {
        m_header->search()->setFocus(Qt::ShortcutFocusReason);
        m_header->search()->selectAll();
    });
    for (size_t i = 0; i < a.showPage.size(); ++i)
        on(a.showPage[i], [this, i] { showPage(PageKind(i)); });
    on(a.goBack, [this] { goThroughPast(-1); });
    on(a.goForward, [this] { goThroughPast(1); });
    connect(a.foldSidebar, &QAction::toggled, m_sidebar, &Sidebar::setFolded);
    connect(a.foldSidebar, &QAction::triggered, this, [this](bool folded) {
        if (!m_isNarrow)
            QSettings().setValue(u"window/folded"_s, folded);
    });
    on(a.runAction, [this] {
        auto *list = new CommandList(m_actions->named(), this);
        list->setAttribute(Qt::WA_DeleteOnClose);
        list->open();
    });
    on(a.showKeys, [this] { helpdialogs::showKeys(this, m_actions->runnable()); });
    on(a.showAbout, [this] { helpdialogs::showAbout(this); });
    on(a.importAgain, [this] {
        const QString next = lastimport::next(m_session->path());
        if (next.isEmpty())
            m_actions->importRegistrations->trigger();
        else
            importFile(next);
    });
    on(a.importRegistrations, [this] {
        m_prompts.openFile(
            this,
            {tr("Import registrations"),
             tr("Forms and lists (%1)").arg(u"*.%1 *.zip *.json"_s.arg(tableSuffixes().join(u" *."_s))),
             {},
             u"import"_s},
            [this](const QString &path) { importFile(path); });
    });
    on(a.lookAtSaved, [this] { importFile(m_watch->path()); });
    connect(m_watch, &WatchBar::lookAt, this, &MainWindow::importFile);
    connect(m_watch, &WatchBar::shown, this, &MainWindow::refreshActions);
    on(a.copyAddresses, [this] { documentwork::copyAddresses(this, *m_bench); });
    on(a.makeKit, [this] {
        if (Page *page = currentPage())
            page->keepEdits();
        showKit(this, *m_bench);
    });
    on(a.writeLetter, [this] { showLetters(this, *m_bench); });
    on(a.enterSheet, [this] { showSheetEntry(this, *m_bench); });
    on(a.exportList, [this] { documentwork::exportList(this, *m_bench); });
    on(a.showDuplicates, [this] { tidyingwork::showDuplicates(this, *m_bench); });
    on(a.mergeSelected, [this] { tidyingwork::mergeSelected(this, *m_bench); });
    on(a.showNames, [this] { tidyingwork::showNames(this, *m_bench); });
    // A field that is being edited is kept when the dialog takes its focus, and the history reads it then.
    on(a.showHistory, [this] { documentwork::showHistory(this, *m_bench); });

    // Pages next to each other by keys that are the same on every layout.
    for (const auto &[key, step] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)}) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ControlModifier | key));
        addAction(action);
        connect(action, &QAction::triggered, this, [this, step = step] {
            if (!m_session)
                return;
            const int now = m_past.empty() ? 0 : int(m_past[m_now]);
            showPage(PageKind((now + step + int(PageKind::KindCount)) % int(PageKind::KindCount)));
        });
    }

    connect(m_header->search(), &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_session)
            return;
        if (!text.isEmpty() && currentPage() != m_made[size_t(PageKind::Attendees)])
            showPage(PageKind::Attendees);
        if (Page *page = m_made[size_t(PageKind::Attendees)])
            page->search(text);
        if (Page *page = currentPage(); page && page != m_made[size_t(PageKind::Attendees)])
            page->search(text);
    });
    connect(m_header->search(), &QLineEdit::returnPressed, this, [this] {
        if (Page *page = m_made[size_t(PageKind::Attendees)])
            page->openFirst();
    });
    connect(m_start, &StartPage::recentChosen, this, &MainWindow::openFile);
    connect(m_actions->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(m_jobs, &Jobs::started, m_status, &StatusStrip::showWork);
    connect(m_jobs, &Jobs::progressed, m_status, &StatusStrip::setProgress);
    connect(m_jobs, &Jobs::ended, m_status, &StatusStrip::endWork);
    connect(m_status, &StatusStrip::cancelled, m_jobs, &Jobs::cancel);
}

void MainWindow::newColloquium()
{
    documentwork::askNew(
        this, m_prompts, [this](const QString &path) { openFile(path); },
        [this](const Error &error) { tellError(error.sentence); });
}

void MainWindow::newFromLast()
{
    documentwork::askNewFromLast(this, m_prompts, *m_jobs, m_session ? m_session->path() : QString(),
                                 [this](const QString &path) { openFile(path); });
}

void MainWindow::openExample()
{
    const auto path = documentwork::example();
    if (!path)
        tellError(path.error().sentence);
    else
        openFile(*path);
}

void MainWindow::saveCopy()
{
    const QString proposed =
        QFileInfo(m_session->path()).completeBaseName() + tr(" (copy)") + u".colloquium"_s;
    m_prompts.saveFile(this, {tr("Save a copy"), tr("Colloquia (*.colloquium)"), proposed, u"document"_s},
                       [this](const QString &path) {
                           if (const auto done = m_session->store().backupTo(path); !done)
                               tellError(done.error().sentence);
                           else
                               m_status->tell(tr("Copy saved as “%1”").arg(QFileInfo(path).fileName()));
                       });
}

void MainWindow::importFile(const QString &path)
{
    if (Page *page = currentPage())
        page->keepEdits();
    documentwork::importFile(this, *m_bench, path, [this, path](const QString &fileState) {
        if (!fileState.isEmpty())
            m_watch->follow(path, fileState);
        showPage(PageKind::Attendees);
    });
}

void MainWindow::fillRecent()
{
    QMenu *menu = m_actions->recentMenu();
    menu->clear();
    for (const QString &path : preferences::recentFiles()) {
        QString name = QFileInfo(path).fileName();
        menu->addAction(name.replace(u'&', u"&&"_s), this, [this, path] { openFile(path); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing was opened yet"))->setEnabled(false);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    // A colloquium is opened, anything else is a list to bring in.
    for (const QUrl &url : event->mimeData()->urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(u".colloquium"_s, Qt::CaseInsensitive)) {
            openFile(path);
            return;
        }
        if (m_session && !path.isEmpty()) {
            importFile(path);
            return;
        }
    }
}

} // namespace colloquia
