// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/actions.h"

#include "ui/shell/theme.h"

#include <QMenuBar>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kHindrance = "hindrance";   // what a disabled action waits for
constexpr auto kAlsoCalled = "alsoCalled"; // words that its name does not have

} // namespace

Actions::Actions(QWidget *window) : QObject(window), m_window(window)
{
    newColloquium =
        made("actionNewColloquium", tr("&New colloquium…"), {QKeySequence(u"Ctrl+Shift+N"_s)}, u"add"_s);
    newFromLast = made("actionNewFromLast", tr("New from the &last edition…"));
    openColloquium = made("actionOpenColloquium", tr("&Open…"), {QKeySequence::Open}, u"folder"_s);
    openExample = made("actionOpenExample", tr("Look at the example"));
    saveCopy = made("actionSaveCopy", tr("&Save a copy…"), {QKeySequence(u"Ctrl+Shift+S"_s)});
    showBackups = made("actionShowBackups", tr("&Backups…"));
    importRegistrations = made("actionImportRegistrations", tr("&Import registrations…"),
                               {QKeySequence(u"Ctrl+I"_s)}, u"import"_s);
    importRegistrations->setIconText(tr("Import…")); // on the button, where room is short
    lookAtSaved =
        made("actionLookAtSaved", tr("Look at the form saved a&gain…"), {QKeySequence(u"Ctrl+Shift+G"_s)});
    copyAddresses =
        made("actionCopyAddresses", tr("Cop&y e-mail addresses…"), {QKeySequence(u"Ctrl+Shift+E"_s)});
    importAgain =
        made("actionImportAgain", tr("I&mport the next export…"), {QKeySequence(u"Ctrl+Shift+I"_s)});
    exportList = made("actionExportList", tr("&Export the list…"), {QKeySequence(u"Ctrl+E"_s)}, u"export"_s);
    print = made("actionPrint", tr("&Print…"), {QKeySequence::Print}, u"print"_s);
    showPreferences =
        made("actionShowPreferences", tr("P&references…"), {QKeySequence(u"Ctrl+,"_s)}, u"settings"_s);
    closeColloquium = made("actionCloseColloquium", tr("&Close"), {QKeySequence(u"Ctrl+W"_s)});
    quit = made("actionQuit", tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)});
    quit->setMenuRole(QAction::QuitRole);

    undo = made("actionUndo", tr("&Undo"), {QKeySequence(u"Ctrl+Z"_s)}, u"undo"_s);
    redo = made("actionRedo", tr("&Redo"), {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)},
                u"redo"_s);
    addNew = made("actionAddNew", tr("&Add"), {QKeySequence(u"Ctrl+N"_s)}, u"add"_s);
    editCurrent = made("actionEditCurrent", tr("&Edit"), {QKeySequence(u"F2"_s)}, u"edit"_s);
    removeSelected = made("actionRemoveSelected", tr("Re&move"), {}, u"delete"_s);
    moveUp = made("actionMoveUp", tr("Move u&p"), {QKeySequence(u"Alt+Up"_s), QKeySequence(u"Ctrl+Up"_s)},
                  u"up"_s);
    moveDown = made("actionMoveDown", tr("Move do&wn"),
                    {QKeySequence(u"Alt+Down"_s), QKeySequence(u"Ctrl+Down"_s)}, u"down"_s);
    findPeople = made("actionFindPeople", tr("&Find people"), {QKeySequence::Find}, u"search"_s);

    const std::array<std::pair<const char *, QString>, size_t(PageKind::KindCount)> pages = {{
        {"actionShowOverview", tr("&Overview")},
        {"actionShowDetails", tr("&Details")},
        {"actionShowPartners", tr("&Partners")},
        {"actionShowWorkshops", tr("&Workshops")},
        {"actionShowCategories", tr("&Categories")},
        {"actionShowAttendees", tr("&Attendees")},
        {"actionShowDue", tr("&To do")},
        {"actionShowFigures", tr("Fi&gures")},
        {"actionShowRanks", tr("P&rotocol")},
        {"actionShowBadges", tr("&Badges")},
        {"actionShowLists", tr("&Lists")},
    }};
    for (size_t i = 0; i < pages.size(); ++i) {
        showPage[i] = made(pages[i].first, pages[i].second, {}, QString::fromLatin1(kPageIcons[i]));
        showPage[i]->setCheckable(true);
    }
    goBack = made("actionGoBack", tr("Bac&k"), {QKeySequence(u"Alt+Left"_s)});
    goForward = made("actionGoForward", tr("&Forward"), {QKeySequence(u"Alt+Right"_s)});
    foldSidebar =
        made("actionFoldSidebar", tr("&Side bar with icons only"), {QKeySequence(u"Ctrl+Shift+B"_s)});
    foldSidebar->setCheckable(true);
    runAction = made("actionRunAction", tr("Ru&n an action by its name…"), {QKeySequence(u"Ctrl+K"_s)});
    chooseColumns = made("actionChooseColumns", tr("Col&umns…"), {}, u"columns"_s);

    zoomIn = made("actionZoomIn", tr("Larger s&heet"), {QKeySequence::ZoomIn, QKeySequence(u"Ctrl+="_s)});
    zoomOut = made("actionZoomOut", tr("S&maller sheet"), {QKeySequence::ZoomOut});
    zoomFit = made("actionZoomFit", tr("Whol&e sheet"), {QKeySequence(u"Ctrl+0"_s)});
    addPartner = made("actionAddPartner", tr("New partner"), {}, u"add"_s);
    addWorkshop = made("actionAddWorkshop", tr("New workshop"), {}, u"add"_s);
    addCategory = made("actionAddCategory", tr("New category"), {}, u"add"_s);
    addRank = made("actionAddRank", tr("New rank"), {}, u"add"_s);
    addUsualRanks = made("actionAddUsualRanks", tr("Take the usual order of protocol"));
    addLink = made("actionAddLink", tr("Add a &link…"), {}, u"link"_s);
    addFile = made("actionAddFile", tr("Add a file…"), {}, u"file"_s);
    ofPages = {{addPartner, PageKind::Partners},    {addWorkshop, PageKind::Workshops},
               {addCategory, PageKind::Categories}, {addRank, PageKind::Ranks},
               {addUsualRanks, PageKind::Ranks},    {addLink, PageKind::Details},
               {addFile, PageKind::Details}};

    addAttendee = made("actionAddAttendee", tr("&New attendee"), {}, u"person-add"_s);
    addSeats = made("actionAddSeats", tr("Keep &seats for an organisation…"));
    changeStatus = made("actionChangeStatus", tr("Change s&tatus"));
    changeCategory = made("actionChangeCategory", tr("Change &category"));
    changeEnrolment = made("actionChangeEnrolment", tr("Change &workshops and meals"));
    changeRole = made("actionChangeRole", tr("Change &role"));
    changeMode = made("actionChangeMode", tr("Change &on site or remote"));
    changeRank = made("actionChangeRank", tr("Change ran&k"));
    changeAnswer = made("actionChangeAnswer", tr("Change an &answer"));
    noteReply = made("actionNoteReply", tr("Note a re&ply…"));
    confirmToday = made("actionConfirmToday", tr("Con&firm the presence today"));
    setRepresented = made("actionSetRepresented", tr("Say who comes &instead…"));
    setRepresented->setProperty(kAlsoCalled, tr("represented by, representative, substitute"));
    copyCells = made("actionCopyCells", tr("&Copy cells"), {QKeySequence::Copy});
    pasteCells = made("actionPasteCells", tr("Pas&te into cells"), {QKeySequence::Paste});
    addFilter = made("actionAddFilter", tr("Add a f&ilter"), {QKeySequence(u"Ctrl+Shift+F"_s)});
    showViews = made("actionShowViews", tr("&Views"), {QKeySequence(u"Ctrl+Shift+V"_s)});
    sortByColumn = made("actionSortByColumn", tr("Sort b&y this column"), {QKeySequence(u"Ctrl+Shift+O"_s)});
    showHistory = made("actionShowHistory", tr("&History…"), {QKeySequence(u"Ctrl+H"_s)}, u"history"_s);
    showDuplicates = made("actionShowDuplicates", tr("&Duplicates…"), {QKeySequence(u"Ctrl+D"_s)});
    mergeSelected = made("actionMergeSelected", tr("&Merge these two…"));
    showNames = made("actionShowNames", tr("Names to &look at…"));

    printBadgesOfSelection = made("actionPrintBadgesOfSelection", tr("&Badges of the selection"),
                                  {QKeySequence(u"Ctrl+B"_s)}, u"badges"_s);
    saveBadgesPdf = made("actionSaveBadgesPdf", tr("Save badges as &PDF…"));
    printBadges = made("actionPrintBadges", tr("Print b&adges…"), {}, u"print"_s);
    designBadges =
        made("actionDesignBadges", tr("Badge designer…"), {QKeySequence(u"Ctrl+Shift+D"_s)}, u"edit"_s);
    makeCertificates = made("actionMakeCertificates", tr("&Certificates of attendance…"));
    makePlaceCards = made("actionMakePlaceCards", tr("Place cards…"));
    beginFullSheet = made("actionBeginFullSheet", tr("Begin a &full sheet"), {QKeySequence(u"F7"_s)});
    showPrints = made("actionShowPrints", tr("Pri&nts…"), {QKeySequence(u"Ctrl+Shift+P"_s)}, u"history"_s);
    makeChangeSheet = made("actionMakeChangeSheet", tr("Chan&ge sheet…"), {QKeySequence(u"Ctrl+Shift+C"_s)});
    makeKit = made("actionMakeKit", tr("E&verything for the day…"), {QKeySequence(u"Ctrl+J"_s)}, u"print"_s);
    adjustPrinter = made("actionAdjustPrinter", tr("Adj&ust a printer…"));
    saveListPdf = made("actionSaveListPdf", tr("Save the list as P&DF…"));
    printList = made("actionPrintList", tr("Print the &list…"), {}, u"print"_s);

    showKeptLists = made("actionShowKeptLists", tr("&Kept lists…"), {QKeySequence(u"Ctrl+Shift+L"_s)});
    enterSheet = made("actionEnterSheet", tr("Enter a signed s&heet…"), {QKeySequence(u"Ctrl+Shift+M"_s)});
    writeLetter = made("actionWriteLetter", tr("L&etters…"), {QKeySequence(u"Ctrl+L"_s)});
    sortPartners = made("actionSortPartners", tr("Partners in alphabetical order"));
    ofPages.emplace_back(showKeptLists, PageKind::Lists);
    ofPages.emplace_back(sortPartners, PageKind::Partners);

    compareLastEdition = made("actionCompareLastEdition", tr("Compare with the last edi&tion…"));
    saveFiguresCsv = made("actionSaveFiguresCsv", tr("&Figures as CSV…"), {}, u"export"_s);
    saveFiguresCsv->setIconText(tr("CSV…"));
    saveReportPdf = made("actionSaveReportPdf", tr("&Save the report as PDF…"), {}, u"export"_s);
    saveReportPdf->setIconText(tr("Report as PDF…"));
    printReport = made("actionPrintReport", tr("Print the &report…"), {}, u"print"_s);
    ofPages.insert(ofPages.end(), {{compareLastEdition, PageKind::Figures},
                                   {saveFiguresCsv, PageKind::Figures},
                                   {designBadges, PageKind::Badges},
                                   {makeCertificates, PageKind::Badges},
                                   {makePlaceCards, PageKind::Badges},
                                   {beginFullSheet, PageKind::Badges},
                                   {showPrints, PageKind::Badges},
                                   {makeChangeSheet, PageKind::Badges},
                                   {adjustPrinter, PageKind::Badges}});

    checkIn = made("actionCheckIn", tr("&Check in"), {QKeySequence(u"Ctrl+Return"_s)}, u"checkin"_s);
    undoCheckIn = made("actionUndoCheckIn", tr("&Undo check-in"));

    showKeys = made("actionShowKeys", tr("&Keys"), {QKeySequence(u"F1"_s)}, u"help"_s);
    showAbout = made("actionShowAbout", tr("&About Colloquia"));
    showAbout->setMenuRole(QAction::AboutRole);
}

QAction *Actions::made(const char *name, const QString &text, const QList<QKeySequence> &keys,
                       const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    if (!icon.isEmpty())
        action->setIcon(theme::icon(icon));
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

void Actions::fill(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({newColloquium, newFromLast, openColloquium});
    m_recent = file->addMenu(tr("Open recen&t"));
    file->addAction(openExample);
    file->addSeparator();
    file->addActions({importRegistrations, importAgain, lookAtSaved, exportList, saveFiguresCsv});
    file->addSeparator();
    file->addActions({saveCopy, showBackups});
    file->addSeparator();
    file->addAction(print);
    file->addSeparator();
    file->addActions({showPreferences, closeColloquium, quit});

    QMenu *edit = bar->addMenu(tr("&Edit", "the menu"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions(
        {addNew, addPartner, addWorkshop, addCategory, addRank, addUsualRanks, addLink, addFile});
    edit->addSeparator();
    edit->addActions({editCurrent, removeSelected, copyCells, pasteCells});
    edit->addSeparator();
    edit->addActions({moveUp, moveDown, sortPartners});
    edit->addSeparator();
    edit->addAction(findPeople);

    QMenu *view = bar->addMenu(tr("&View"));
    for (QAction *page : showPage)
        view->addAction(page);
    view->addSeparator();
    view->addActions({goBack, goForward});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomFit});
    view->addSeparator();
    view->addActions({addFilter, showViews, sortByColumn, chooseColumns});
    view->addSeparator();
    view->addActions({foldSidebar, runAction});

    QMenu *attendees = bar->addMenu(tr("&Attendees"));
    attendees->addActions({addAttendee, addSeats});
    attendees->addSeparator();
    attendees->addActions({changeStatus, changeCategory, changeEnrolment, changeRole, changeMode, changeRank,
                           changeAnswer, noteReply, confirmToday, setRepresented});
    attendees->addSeparator();
    attendees->addActions({showDuplicates, mergeSelected, showNames});
    attendees->addSeparator();
    attendees->addActions({copyAddresses, showHistory});

    QMenu *paper = bar->addMenu(tr("&Print"));
    paper->addAction(makeKit);
    paper->addSeparator();
    paper->addActions({printBadgesOfSelection, printBadges, saveBadgesPdf, beginFullSheet, showPrints,
                       makeChangeSheet, designBadges});
    paper->addSeparator();
    paper->addActions({makeCertificates, makePlaceCards, writeLetter});
    paper->addSeparator();
    paper->addActions({printList, saveListPdf, showKeptLists});
    paper->addSeparator();
    paper->addActions({printReport, saveReportPdf, compareLastEdition});
    paper->addSeparator();
    paper->addAction(adjustPrinter);

    QMenu *event = bar->addMenu(tr("Even&t"));
    event->addActions({checkIn, undoCheckIn, enterSheet});

    QMenu *help = bar->addMenu(tr("&Help"));
    help->addActions({showKeys, showAbout});
}

void Actions::apply(const ActionState &state)
{
    for (QAction *action :
         {saveCopy, showBackups, exportList, findPeople, showHistory, closeColloquium, goBack, goForward,
          foldSidebar, chooseColumns, printBadges, saveBadgesPdf, printList, saveListPdf, compareLastEdition,
          saveFiguresCsv, saveReportPdf, printReport})
        action->setEnabled(state.isOpen);
    for (QAction *action : {makeKit, showKeptLists, writeLetter})
        action->setEnabled(state.isOpen);
    for (QAction *action : {enterSheet, sortPartners})
        action->setEnabled(state.isOpen && state.canWrite);
    lookAtSaved->setEnabled(state.isOpen && state.canWrite && state.hasSavedFile);
    for (QAction *action : {showDuplicates, showNames, copyAddresses, designBadges, makeCertificates,
                            makePlaceCards, beginFullSheet, showPrints, makeChangeSheet, adjustPrinter})
        action->setEnabled(state.isOpen);
    for (QAction *action : showPage)
        action->setEnabled(state.isOpen);
    for (QAction *action : {importRegistrations, importAgain, addPartner, addWorkshop, addCategory, addRank,
                            addUsualRanks, addLink, addFile, addAttendee, addSeats})
        action->setEnabled(state.isOpen && state.canWrite);
    const bool people = state.isOpen && state.canWrite && state.selectedPeople > 0;
    for (QAction *action : {changeStatus, changeCategory, changeEnrolment, checkIn, undoCheckIn, changeRole,
                            changeMode, changeRank, changeAnswer, noteReply, confirmToday})
        action->setEnabled(people);
    setRepresented->setEnabled(people && state.selectedPeople == 1);
    for (QAction *action : {copyCells, addFilter, showViews, sortByColumn})
        action->setEnabled(state.isOpen && state.onPeople);
    pasteCells->setEnabled(state.isOpen && state.onPeople && state.canWrite);
    mergeSelected->setEnabled(people && state.selectedPeople == 2);
    printBadgesOfSelection->setEnabled(state.isOpen && state.selectedPeople > 0);
    for (QAction *action : {print, zoomIn, zoomOut, zoomFit})
        action->setEnabled(state.isOpen && state.canPrint);
    addNew->setEnabled(state.isOpen && state.canWrite && state.canAddNew);
    removeSelected->setEnabled(state.isOpen && state.canWrite && state.canRemove);
    for (QAction *action : {moveUp, moveDown})
        action->setEnabled(state.isOpen && state.canWrite && state.canMove);
    editCurrent->setEnabled(state.isOpen && state.canWrite);
    undo->setEnabled(state.isOpen && state.canWrite && !state.undoLabel.isEmpty());
    redo->setEnabled(state.isOpen && state.canWrite && !state.redoLabel.isEmpty());
    // Labels hold what people typed: an & in them is no shortcut.
    const auto named = [](const QString &verb, QString label) {
        return label.isEmpty() ? verb : tr("%1: %2").arg(verb, label.replace(u'&', u"&&"_s));
    };
    undo->setText(named(tr("&Undo"), state.undoLabel));
    redo->setText(named(tr("&Redo"), state.redoLabel));
    sayHindrances(state);
}

void Actions::sayHindrances(const ActionState &state)
{
    for (QAction *action : m_all)
        action->setProperty(kHindrance, QString());
    const auto say = [](const QList<QAction *> &actions, const QString &sentence) {
        for (QAction *action : actions) {
            if (!action->isEnabled())
                action->setProperty(kHindrance, sentence);
        }
    };
    if (!state.isOpen) {
        say({importRegistrations, exportList, findPeople, showHistory, print, printBadges, printList},
            tr("open a colloquium first"));
        return;
    }
    const QList<QAction *> ofPeople{changeStatus, changeCategory, changeEnrolment, checkIn,
                                    undoCheckIn,  changeRole,     changeMode,      changeRank,
                                    changeAnswer, noteReply,      confirmToday,    printBadgesOfSelection};
    if (!state.canWrite)
        say(ofPeople + QList<QAction *>{importRegistrations, addAttendee, setRepresented, mergeSelected},
            tr("the file can only be read just now"));
    else
        say(ofPeople, tr("select somebody first"));
    if (state.canWrite) {
        say({setRepresented}, tr("select one person first"));
        say({mergeSelected}, tr("select two people first"));
    }
    say({copyCells, pasteCells, addFilter, showViews, sortByColumn}, tr("in the list of attendees"));
    say({undo}, tr("there is nothing to undo"));
    say({redo}, tr("there is nothing to redo"));
}

QString Actions::hindranceOf(const QAction *action)
{
    return action->property(kHindrance).toString();
}

QString Actions::alsoCalled(const QAction *action)
{
    return action->property(kAlsoCalled).toString();
}

QList<QAction *> Actions::named() const
{
    QList<QAction *> actions;
    for (QAction *action : m_all) {
        if (action != runAction && (action->isEnabled() || !hindranceOf(action).isEmpty()))
            actions.append(action);
    }
    return actions;
}

QList<QAction *> Actions::runnable() const
{
    QList<QAction *> actions;
    for (QAction *action : m_all) {
        if (action->isEnabled() && action != runAction)
            actions.append(action);
    }
    return actions;
}

} // namespace colloquia
