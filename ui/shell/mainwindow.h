// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"

#include <QMainWindow>

#include <array>
#include <memory>
#include <vector>

class QLabel;
class QStackedWidget;

namespace colloquia {

class Banner;
class Header;
class Session;
class Sidebar;
class StartPage;
class StatusStrip;
class WatchBar;

// The one window: menus, the sidebar, the header, one page at a time, the status line.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Prompts &prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Opens the document, or says in the window why not.
    bool openFile(const QString &path);
    void showPage(PageKind kind, const PageTarget &target = {});
    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] Actions &actions() const { return *m_actions; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectActions();
    void connectSession();
    void newColloquium();
    void newFromLast();
    void openExample();
    void closeDocument();
    void saveCopy();
    void importFile(const QString &path);
    void fillRecent();
    void refreshHeader();
    void refreshSidebar();
    void refreshActions();
    void foldSidebar();
    void goThroughPast(int step);
    void stepBack();
    void tellError(const QString &sentence);
    [[nodiscard]] Page *pageOf(PageKind kind);

    Prompts &m_prompts;
    Actions *m_actions;
    Jobs *m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workbench> m_bench;

    QStackedWidget *m_whole; // the start page, or the document
    StartPage *m_start;
    Sidebar *m_sidebar;
    Header *m_header;
    Banner *m_banner;
    Banner *m_startBanner;
    WatchBar *m_watch;
    QStackedWidget *m_pages;
    StatusStrip *m_status;
    bool m_isNarrow = false; // too narrow for side bar and page together
    std::array<Page *, size_t(PageKind::KindCount)> m_made{};

    std::vector<PageKind> m_past; // pages that were looked at, for Back and Forward
    size_t m_now = 0;
    Page *m_before = nullptr;    // the page whose people the badges' page prints
    bool m_followedLink = false; // to this page: Escape leads back
};

} // namespace colloquia
