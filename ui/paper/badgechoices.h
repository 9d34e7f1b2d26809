// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paper/badgerecipe.h"

#include <QHash>
#include <QWidget>

#include <array>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QRadioButton;
class QSpinBox;

namespace colloquia {

class LinkText;
class PlacePicker;
class StockEdit;

// The choices of the badges' page: what, how they look, on which stock, from where, in which order.
class BadgeChoices : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeChoices(QWidget *parent = nullptr);

    [[nodiscard]] BadgeOptions options() const;
    void setOptions(const BadgeOptions &options);
    void setFigures(const BadgeFigures &figures);
    // So many of those to be printed have a badge: why again is worth a word.
    void setAgain(int count);
    void clearReason();
    // Where the last print on this stock has left off, counted from 1.
    void setNextPlace(int place);
    // How the printer is adjusted; "" if none is.
    void setPrinter(const QString &sentence);
    // The designs that are everybody's, and the one that is printed.
    void setDesigns(const std::vector<Design> &designs, const Design &design);
    // Whether the design, which the document keeps, can be changed.
    void setEditable(bool editable);
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void changed();
    void designChosen(colloquia::DesignId design);
    void designerWanted();
    void fullSheetWanted();
    void printerWanted();
    // A switch of the design, by its field's key.
    void designSwitched(const QString &key, bool on);

private:
    void addWho();
    void addDesign();
    void addSheet();
    void addStart();
    void addReason();
    void showStock();

    QButtonGroup *m_who;
    std::array<QRadioButton *, 7> m_radios{};
    QSpinBox *m_blanks;
    QComboBox *m_design;
    QWidget *m_details; // the switches of a design that is laid out by itself
    QHash<QString, QCheckBox *> m_switches;
    StockEdit *m_stock;
    PlacePicker *m_places;
    QSpinBox *m_start;
    LinkText *m_left; // "The last sheet has 6 places left"
    QWidget *m_again;
    QComboBox *m_reason;
    LinkText *m_printer;
    QComboBox *m_order;
    QCheckBox *m_cut;
};

} // namespace colloquia
