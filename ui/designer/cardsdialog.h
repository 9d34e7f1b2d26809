// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/cards.h"
#include "ui/paper/latest.h"
#include "ui/shell/page.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace colloquia {

class ProblemPane;
class SheetView;
class StockEdit;

// Place cards or certificates: for whom and on what at the left, the sheets as they are printed at the right.
class CardsDialog : public QDialog
{
    Q_OBJECT

public:
    CardsDialog(const Workbench &bench, DesignPurpose purpose, QWidget *parent);

private:
    void makeParts();
    QPushButton *button(const char *name, const QString &text, void (CardsDialog::*work)());
    void refresh();
    void show(const std::shared_ptr<const BadgePages> &pages);
    void openDesigner();
    void savePdf();
    void saveEachPerson();
    void saveInto(const QString &folder);
    void print();
    void tell(const QString &sentence, bool wrong);
    void finished(const Result<int> &done, const QString &sentence);
    [[nodiscard]] CardRequest request() const;

    Workbench m_bench;
    DesignPurpose m_purpose;
    QLabel *m_whom;
    QCheckBox *m_shown;
    QComboBox *m_design;
    StockEdit *m_stock;
    SheetView *m_view;
    ProblemPane *m_problems;
    QLabel *m_sentence;
    QPushButton *m_each = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    Latest<std::shared_ptr<const BadgePages>> m_maker;
    std::shared_ptr<const BadgePages> m_pages;
};

void showCards(QWidget *window, const Workbench &bench, DesignPurpose purpose);

} // namespace colloquia
