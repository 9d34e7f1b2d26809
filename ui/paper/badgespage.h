// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paper/badgerecipe.h"
#include "ui/paper/latest.h"
#include "ui/paper/sheetarea.h"
#include "ui/shell/page.h"

class QLabel;

namespace colloquia {

class BadgeChoices;
class ProblemList;
class SheetView;

// Badges: choices at the left, the sheets as they will be printed at the right, what to check before.
class BadgesPage : public Page
{
    Q_OBJECT

public:
    explicit BadgesPage(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Badges"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString status() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QAction *primaryAction() const override;
    void come(const PageTarget &target) override;
    void print() override;
    void savePdf() override;
    void run(const QAction *action) override;
    bool stepBack() override;
    [[nodiscard]] bool canPrint() const override { return m_count > 0; }
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    using MadePages = std::shared_ptr<const BadgePages>;

    void refreshSoon();
    void refresh();
    void showPages(const MadePages &pages);
    void checkPages(const MadePages &pages);
    void showProblems(std::vector<BadgeProblem> problems);
    void showEmpty();
    void remember();
    void chooseDesign(DesignId chosen);
    void switchDesign(const QString &key, bool on);
    void offerPlace(int page, int place, const QPoint &global);
    void showAttendee(qint64 attendee);
    void showProblem(const BadgeProblem &problem);
    void proposeStart();
    void findChanged();
    void findShown();
    void recheck(const std::vector<AttendeeId> &ids);
    void showPrinter();
    void setStart(int place);
    [[nodiscard]] std::vector<SheetPlace> placesOf(const BadgePages &pages, int page) const;
    [[nodiscard]] Design design() const;
    [[nodiscard]] BadgeRecipe recipe();
    [[nodiscard]] const Logos &logos();
    [[nodiscard]] std::shared_ptr<const Pictures> pictures();

    BadgeChoices *m_choices;
    QLabel *m_problemsTitle;
    ProblemList *m_problems;
    SheetView *m_view;
    QTimer m_soon;
    Latest<MadePages> m_maker;
    Latest<QSet<AttendeeId>> m_finder; // of badges that say something else by now
    Latest<std::vector<BadgeProblem>> m_checker;
    MadePages m_pages;
    std::optional<Logos> m_logos;               // read when first needed, anew when the programme changes
    std::shared_ptr<const Pictures> m_pictures; // likewise
    BadgeSources m_sources;
    Filter m_filter;                // of the list, when this page was come to last
    std::vector<qint64> m_selected; // several of the list, likewise
    bool m_isChangedKnown = false;  // for the list and the design as they are now
    bool m_isShownKnown = false;    // likewise, who stands in the list as it is filtered
    QString m_proposedFor;          // the stock …
    int m_proposed = 0;             // … and the first free place that the last print on it has left
    BatchId m_lastBatch;
    LastPrint m_lastPrint;  // of blank badges too
    QString m_foreignStock; // of the last print, where this computer does not know it
    bool m_isAgain = false; // those that are printed again were chosen among the prints, not in the list
    bool m_leftByProblem = false;   // to what it is about
    bool m_cameFromProblem = false; // back to the list of them
    DesignId m_design;              // that was chosen; invalid: the first
    BadgeFigures m_figures;
    int m_count = 0; // badges to print
    int m_found = 0; // problems
};

} // namespace colloquia
