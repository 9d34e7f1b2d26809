// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"

#include <QWidget>

#include <array>
#include <functional>

class QAction;

namespace colloquia {

class Actions;
class Jobs;
class Prompts;
class Session;

enum class PageKind {
    Overview,
    Details,
    Partners,
    Workshops,
    Categories,
    Attendees,
    Due,
    Figures,
    Ranks,
    Badges,
    Lists,
    KindCount
};
// Their icons, in the same order.
inline constexpr std::array<const char *, size_t(PageKind::KindCount)> kPageIcons = {
    "overview", "details", "partners", "workshops", "categories", "attendees",
    "due",      "figures", "ranks",    "badges",    "lists"};

// Where in a page somebody wants to look.
struct PageTarget
{
    QString field = {};               // a field's key
    Filter filter = {};               // of people
    qint64 record = 0;                // its id
    std::vector<qint64> records = {}; // of several
    int count = 0;                    // of what is nobody's: blank badges
    QString note = {};                // what is said about them: why they are printed again
};

// What every page works with.
struct Workbench
{
    Session &session;
    Prompts &prompts;
    Actions &actions;
    Jobs &jobs;
    std::function<void(PageKind, const PageTarget &)> go; // shows another page
    // Whom the page that is shown has selected (ids): the actions on people concern them and nobody else. The
    // badges' page selects nobody, and prints those whom the page before it had selected.
    std::function<std::vector<qint64>()> selectedAttendees;
    std::function<std::vector<qint64>()> attendeesToPrint;
    // How the list is filtered.
    std::function<Listing()> listing;
};

// One entry of the sidebar. Made when first shown. The window shows its title, its line of figures and its
// buttons in the header, and keeps the search field.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const Workbench &workbench, QWidget *parent = nullptr) : QWidget(parent), m_bench(workbench) {}

    [[nodiscard]] virtual QString title() const = 0;
    // One line of figures beside the title: "173 registered · 4 waiting".
    [[nodiscard]] virtual QString summary() const { return {}; }
    // What stands at the right of the status line: "43 of 173 shown · 2 selected".
    [[nodiscard]] virtual QString status() const { return {}; }
    // The header's buttons, from left to right; at most the last is the primary one.
    [[nodiscard]] virtual QList<QAction *> headerActions() const { return {}; }
    // Of headerActions, the one drawn as primary; null: none.
    [[nodiscard]] virtual QAction *primaryAction() const { return nullptr; }

    // Does one of the page's own actions, from wherever it was asked for; the page is in front by then.
    virtual void run(const QAction *action) { Q_UNUSED(action) }

    // The page comes to the front; `target` says where to look.
    virtual void come(const PageTarget &target) { Q_UNUSED(target) }
    // Of the attendees' page: people are searched from every page, and Enter in the search field opens the
    // first.
    virtual void search(const QString &text) { Q_UNUSED(text) }
    virtual void openFirst() {}
    // Of the same: from the search field into the list; Esc there gives the list back as it was.
    virtual void enterList() {}
    virtual void leaveSearch() {}
    // The ids of the attendees who are selected here, each once.
    [[nodiscard]] virtual std::vector<qint64> selectedPeople() const { return {}; }
    // Of the attendees' page: what is searched for, how it is filtered and sorted.
    [[nodiscard]] virtual Listing listing() const { return {}; }
    // What Ctrl+N, Ctrl+P, F2 and Delete mean here.
    virtual void addNew() {}
    virtual void print() {}
    virtual void savePdf() {} // what is printed, as a file
    virtual void editCurrent() {}
    virtual void removeSelected() {}
    // One place up (-1) or down (1) in an order that is the organisers' own.
    virtual void moveSelected(int step) { Q_UNUSED(step) }
    [[nodiscard]] virtual bool canAddNew() const { return false; }
    [[nodiscard]] virtual bool canPrint() const { return false; }
    [[nodiscard]] virtual bool canRemove() const { return false; }
    [[nodiscard]] virtual bool canMove() const { return false; }
    // Escape within a form beside a list goes back to the list; false: the focus is in none.
    virtual bool leaveForm() { return false; }
    // Escape: takes back one step of the page's own (search, filter, selection); false: there was none.
    virtual bool stepBack() { return false; }
    // Edits still in a field are kept now: before leaving, closing, undoing.
    virtual void keepEdits() {}
    // The widget that has the focus when the page comes to the front.
    [[nodiscard]] virtual QWidget *firstFocus() { return this; }

signals:
    // Title, figures, status or the enabled actions have changed.
    void headerChanged();

protected:
    [[nodiscard]] const Workbench &bench() const { return m_bench; }
    [[nodiscard]] Session &session() const { return m_bench.session; }

private:
    Workbench m_bench;
};

} // namespace colloquia
