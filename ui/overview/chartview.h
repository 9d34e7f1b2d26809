// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QWidget>

#include <map>

namespace colloquia {

// The chart of registrations on the screen.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    void setRegistrations(const std::map<QDate, int> &byDay);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::map<QDate, int> m_byDay;
};

// A thin bar: how much of a whole.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    ShareBar(double share, const QColor &colour, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share;
    QColor m_colour;
};

} // namespace colloquia
