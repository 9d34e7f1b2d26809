// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/artworkdrawer.h"
#include "ui/paper/latest.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace colloquia {

class Roster;

// Whose badge a design is shown with: anybody, those with the longest names first; and for how many it does
// not fit.
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
    // Looks in a while whether everybody fits.
    void check(const std::function<std::shared_ptr<const ArtworkDrawer>()> &made);

signals:
    void personChanged();

private:
    void showPerson(int index);
    void showFound(const std::vector<int> &found);
    void pick();
    void nextWrong();

    const Roster &m_roster;
    std::shared_ptr<const std::vector<BadgePerson>> m_people;
    int m_now = 0;
    QToolButton *m_back;
    QToolButton *m_forward;
    QPushButton *m_name;
    QWidget *m_verdict;
    QLabel *m_fits;
    QPushButton *m_next;
    QTimer m_soon;
    std::function<std::shared_ptr<const ArtworkDrawer>()> m_made;
    Latest<std::vector<int>> m_checker;
    std::vector<int> m_wrong;
};

} // namespace colloquia
