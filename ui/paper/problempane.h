// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/badgeproblem.h"
#include "ui/paper/latest.h"

#include <QWidget>

class QLabel;

namespace colloquia {

class ProblemList;

// What is wrong with the pages beside it, found in a thread of its own; takes no room where nothing is.
class ProblemPane : public QWidget
{
    Q_OBJECT

public:
    using Look = std::function<std::vector<BadgeProblem>(Progress &)>;

    explicit ProblemPane(QWidget *parent = nullptr);

    // Looks anew; what was looked for before is forgotten. Nothing to look at: nothing is wrong.
    void look(const Look &look);

signals:
    void chosen(const colloquia::BadgeProblem &problem);
    void looked();

private:
    void show(const std::vector<BadgeProblem> &problems);

    QLabel *m_title;
    ProblemList *m_list;
    Latest<std::vector<BadgeProblem>> m_looker;
};

} // namespace colloquia
