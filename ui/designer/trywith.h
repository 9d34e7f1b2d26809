// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/artworkdrawer.h"
#include "ui/paper/latest.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <set>
#include <tuple>

class QLabel;
class QPushButton;
class QToolButton;

namespace colloquia {

class Roster;

// Whose badge a design is shown with: those who get it, the longest names first; and for how many it does not
// fit. Where nobody gets it yet, with everybody.
class TryWith : public QWidget
{
    Q_OBJECT

public:
    explicit TryWith(const Roster &roster, QWidget *parent = nullptr);

    [[nodiscard]] BadgePerson person() const;
    // Whether everybody fits; to be placed where there is room for long words.
    [[nodiscard]] QWidget *verdict() const { return m_verdict; }
    [[nodiscard]] int count() const { return int(m_people->size()); }
    void step(int by);
    // Whom it is for may have changed: asked at every change of the design, looked up when it is another.
    void setDesign(const Design &design);
    // Looks in a while whether everybody fits.
    void check(const std::function<std::shared_ptr<const ArtworkDrawer>()> &made);

signals:
    void personChanged();

private:
    void showPerson(int index);
    void showFound(const std::vector<int> &found);
    void pick();
    void nextWrong();

    // What people are chosen by: a design's purpose, its category, and the categories with designs of their
    // own.
    using Whom = std::tuple<DesignPurpose, CategoryId, std::set<CategoryId>>;
    [[nodiscard]] QString nobodySentence(const Design &design) const;

    const Roster &m_roster;
    std::optional<Whom> m_whom;
    std::shared_ptr<const std::vector<BadgePerson>> m_people;
    int m_now = 0;
    QToolButton *m_back;
    QToolButton *m_forward;
    QPushButton *m_name;
    QWidget *m_verdict;
    QLabel *m_nobody;
    QLabel *m_fits;
    QPushButton *m_next;
    QTimer m_soon;
    std::function<std::shared_ptr<const ArtworkDrawer>()> m_made;
    Latest<std::vector<int>> m_checker;
    std::vector<int> m_wrong;
};

} // namespace colloquia
