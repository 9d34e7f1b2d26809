// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paper/badgerecipe.h"
#include "ui/paper/kitstacks.h"
#include "ui/paper/latest.h"
#include "ui/shell/page.h"

#include "app/tasks/listrecipe.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace colloquia {

class ProblemPane;
class SheetView;

// Everything that is on paper on the day, in one place: badges, lists for the desks, sheets for the workshops
// and what else there is, as it will be printed, and what to check before. Badges go on sheets of their own
// kind, so they are printed first, and all else after them.
class KitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KitDialog(const Workbench &bench, QWidget *parent);

private:
    // What is printed, made in any thread.
    struct Wanted
    {
        std::optional<BadgeRecipe> badges = {};
        std::optional<ListRecipe> lists = {};
    };
    struct Made
    {
        std::shared_ptr<const BadgePages> badges = {};
        MadeList lists = {};
    };

    void makeParts();
    void restore();
    void remember();
    void findChanged();
    void refresh();
    void show(const Made &made);
    void look(KitPart part);
    void print();
    void savePdf();
    void tell(const QString &sentence, bool wrong);
    [[nodiscard]] Wanted wanted();
    [[nodiscard]] std::optional<BadgeRecipe> badges();
    [[nodiscard]] std::optional<ListRecipe> lists();
    [[nodiscard]] QString badgeFigures(const Made &made) const;
    static Made make(const Wanted &wanted);

    Workbench m_bench;
    KitStacks *m_stacks;
    SheetView *m_view;
    ProblemPane *m_problems;
    QLabel *m_sentence;
    QPushButton *m_save, *m_print;
    QTimer m_soon;
    Latest<Made> m_maker;
    Latest<QSet<AttendeeId>> m_finder; // of badges that say something else by now
    std::optional<Logos> m_logos;
    std::shared_ptr<const Pictures> m_pictures;
    QSet<AttendeeId> m_changed;
    bool m_areBlanksDone = false; // they are printed already
    bool m_isChangedKnown = false;
    Made m_made;
    std::optional<ListRecipe> m_lists; // what its lists are made of
};

void showKit(QWidget *window, const Workbench &bench);

} // namespace colloquia
