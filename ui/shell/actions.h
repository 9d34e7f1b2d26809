// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"

#include <QAction>
#include <QObject>

#include <array>

class QMenuBar;
class QMenu;

namespace colloquia {

// What decides which actions can be used now.
struct ActionState
{
    bool isOpen = false; // a colloquium
    bool canWrite = false;
    bool canAddNew = false; // on this page
    bool canPrint = false;
    bool canRemove = false;
    bool canMove = false;
    bool onPeople = false;     // the attendees' page is in front
    bool hasSavedFile = false; // a form that was saved again waits to be looked at
    int selectedPeople = 0;
    QString undoLabel = {};
    QString redoLabel = {};
};

// Every action of the program, made here and nowhere else, named action<Verb><Noun>. The window connects what
// concerns all pages; a page connects its own.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *newColloquium, *newFromLast, *openColloquium, *openExample, *saveCopy, *showBackups,
        *importRegistrations, *importAgain, *exportList, *print, *showPreferences, *closeColloquium, *quit;
    QAction *undo, *redo, *addNew, *editCurrent, *removeSelected, *moveUp, *moveDown, *findPeople;
    std::array<QAction *, size_t(PageKind::KindCount)> showPage;
    QAction *goBack, *goForward, *foldSidebar, *runAction, *chooseColumns, *zoomIn, *zoomOut, *zoomFit;
    QAction *addPartner, *addWorkshop, *addCategory, *addRank, *addUsualRanks, *addLink, *addFile;
    QAction *addAttendee, *addSeats, *changeStatus, *changeCategory, *changeEnrolment, *showHistory;
    QAction *showDuplicates, *mergeSelected, *showNames;
    QAction *printBadgesOfSelection, *saveBadgesPdf, *printBadges, *saveListPdf, *printList;
    QAction *designBadges, *makeCertificates, *makePlaceCards;
    QAction *beginFullSheet, *showPrints, *makeChangeSheet, *adjustPrinter, *makeKit;
    QAction *sortPartners;
    QAction *showKeptLists, *enterSheet, *writeLetter;
    QAction *compareLastEdition, *saveFiguresCsv, *saveReportPdf, *printReport;
    QAction *checkIn, *undoCheckIn;
    QAction *changeRole, *changeMode, *changeRank, *changeAnswer, *noteReply, *confirmToday, *setRepresented;
    QAction *copyCells, *pasteCells, *addFilter, *showViews, *sortByColumn;
    QAction *lookAtSaved, *copyAddresses;
    QAction *showKeys, *showAbout;

    // Those that one page does, wherever they are asked for.
    std::vector<std::pair<QAction *, PageKind>> ofPages;

    // The menus, with every action and its key.
    void fill(QMenuBar *bar);
    [[nodiscard]] QMenu *recentMenu() const { return m_recent; }

    // The one place where actions are enabled and undo is named.
    void apply(const ActionState &state);

    // Those that can be run now.
    [[nodiscard]] QList<QAction *> runnable() const;
    // For the command list: those and the others of which one can say what they wait for.
    [[nodiscard]] QList<QAction *> named() const;
    // What the action waits for, "Select somebody first"; "": nothing, or it cannot be said.
    [[nodiscard]] static QString hindranceOf(const QAction *action);
    // Words by which people look for it and that its name does not have.
    [[nodiscard]] static QString alsoCalled(const QAction *action);

private:
    QAction *made(const char *name, const QString &text, const QList<QKeySequence> &keys = {},
                  const QString &icon = {});

    void sayHindrances(const ActionState &state);

    QWidget *m_window;
    QMenu *m_recent = nullptr;
    QList<QAction *> m_all;
};

} // namespace colloquia
