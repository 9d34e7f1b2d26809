// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

namespace colloquia {

// Bars under each other, the last edition as a thin line below each.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label = {};
        int value = 0;
        int last = 0;
        QColor colour = {}; // invalid: the usual one

        bool operator==(const Bar &) const = default;
    };

    explicit BarChart(QWidget *parent = nullptr);

    // `nothing` stands there where there is no bar.
    void setBars(const std::vector<Bar> &bars, bool isCompared, const QString &nothing);

    // The colour, made lighter or darker until it stands out from the ground.
    static QColor standingOut(QColor colour, const QColor &ground);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Bar> m_bars;
    bool m_isCompared = false;
    QString m_nothing;
};

} // namespace colloquia
