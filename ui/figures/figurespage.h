// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/breakdown.h"
#include "app/tasks/figurereport.h"
#include "ui/shell/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace colloquia {

class Comparison;
class FiguresModel;
class FiguresSplit;
class FilterBar;

// People counted by one thing or another, as a table and a chart, beside the last edition; and the report
// made of it.
class FiguresPage : public Page
{
    Q_OBJECT

public:
    explicit FiguresPage(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString status() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QAction *primaryAction() const override;
    void come(const PageTarget &target) override;
    void search(const QString &text) override;
    void run(const QAction *action) override;
    void print() override;
    void savePdf() override;
    [[nodiscard]] bool canPrint() const override;
    bool stepBack() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    QWidget *buildChoices();
    QWidget *buildFigures();
    void refreshSoon();
    void refresh();
    void offerGroupings();
    void showChart();
    // What answers are missing to count by that; "" where none are.
    [[nodiscard]] QString lacking(const Breakdown &breakdown) const;
    void showComparison();
    void remember() const;
    [[nodiscard]] Measure measure() const;
    [[nodiscard]] Grouping grouping() const;
    [[nodiscard]] FiguresRequest request() const;

    FilterBar *m_filters;
    QComboBox *m_by;
    QComboBox *m_measure;
    Comparison *m_comparison;
    QLabel *m_compared;
    QPushButton *m_compare;
    QPushButton *m_forget;
    QStackedWidget *m_stack; // the figures, or what to do where nobody is
    FiguresModel *m_model;
    FiguresSplit *m_split;
    QLabel *m_rule;
    Filter m_listFilter; // of the attendee list when one came from it last
    QTimer m_soon;
    int m_counted = 0;
};

} // namespace colloquia
