// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/listrecipe.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace colloquia {

class ColumnList;
class FoldSection;
class ListArrangement;
class Roster;

// The choices of the lists' page: which list, who stands on it, how it looks.
class ListChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ListChoices(QWidget *parent = nullptr);

    [[nodiscard]] ListOptions options() const;
    void setOptions(const ListOptions &options);
    void setFigures(const ListFigures &figures);
    // What there is to choose from: questions, views …
    void setOffers(const Roster &roster);
    // Stands above everything.
    void setTop(QWidget *top);
    // Tab goes from `before` through the choices as they stand under each other, then to `after`.
    void orderTabs(QWidget *before, const QList<QWidget *> &after);
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void changed();

private:
    void addRadios();
    void addOwn();
    void addOrder();
    void addLook();
    static void addRowOf(QVBoxLayout *column, QWidget *row, const QString &name, QWidget *field);
    void summarize();
    void showKind();
    [[nodiscard]] ListKind kind() const;

    QButtonGroup *m_kind;
    QButtonGroup *m_who;
    std::array<QRadioButton *, 4> m_people{};
    FoldSection *m_order;
    FoldSection *m_look;
    QWidget *m_titleRow;
    QLineEdit *m_title;
    ListArrangement *m_arrangement;
    ColumnList *m_columns;
    QStringList m_without;                  // parts of the papers for the day, as a kept list has it
    std::array<QStringList, 3> m_columnsOf; // of lists, of sheets to sign, of those of a training
    ListKind m_kindShown = ListKind::Alphabetical;
    QLabel *m_askedTitle = nullptr;
    ColumnList *m_asked;
    QWidget *m_cellsRow;
    QLineEdit *m_cells;
    QWidget *m_blankRow;
    QSpinBox *m_blanks;
    QWidget *m_deskRow;
    QSpinBox *m_desks;
    QWidget *m_heightRow;
    QDoubleSpinBox *m_rowHeight;
    QCheckBox *m_bigLetters;
    QCheckBox *m_tickBox;
    QCheckBox *m_landscape;
    QCheckBox *m_a3;
};

} // namespace colloquia
