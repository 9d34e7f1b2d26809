// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/figures/barchart.h"

#include <QSplitter>

class QLabel;

namespace colloquia {

class FiguresModel;
class FiguresTable;

// The table of figures and its chart, beside each other where that leaves all columns in sight, else one
// below the other. How somebody has shared out the width is remembered.
class FiguresSplit : public QSplitter
{
    Q_OBJECT

public:
    explicit FiguresSplit(FiguresModel *model, QWidget *parent = nullptr);

    [[nodiscard]] FiguresTable *table() const { return m_table; }
    // `nobody` stands where there are no bars.
    void showChart(const QString &title, const std::vector<BarChart::Bar> &bars, bool isCompared,
                   const QString &nobody);
    // After the table's columns have changed.
    void arrange();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    FiguresTable *m_table;
    BarChart *m_chart;
    QLabel *m_title;
    bool m_isShared = false; // by hand, below each other
};

} // namespace colloquia
