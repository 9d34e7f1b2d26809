// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFrame>
#include <QIcon>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace colloquia {

class LinkText;

// A quiet surface with a heading, on which the overview puts its figures.
class OverviewCard : public QFrame
{
    Q_OBJECT

public:
    explicit OverviewCard(const QString &heading, QWidget *parent = nullptr);

    // Takes everything but the heading off again.
    void clear();
    // A large figure and what it counts; `share` draws a bar below.
    void addFigure(const QString &figure, const QString &words, std::optional<double> share = {});
    struct Row
    {
        QString name = {}; // of the widget
        QString text = {};
        QString figure = {};
        QIcon icon = {};
        std::optional<double> share = {};
        QColor colour = {}; // of the bar
        std::function<void()> follow = {};
    };
    // A line that leads somewhere, with a figure at its right.
    void addRow(const Row &row);
    void addWords(const QString &words);
    void addWidget(QWidget *widget);
    void fillUp();

private:
    QVBoxLayout *m_layout;
    int m_kept;
};

} // namespace colloquia
