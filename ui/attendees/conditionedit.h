// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/filterwords.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace colloquia {

class Roster;

// One condition of the filter: what is asked, and the values, found by typing and ticked. Gives the
// condition; Enter takes what is ticked, or else the line that one stands on.
class ConditionEdit : public QDialog
{
    Q_OBJECT

public:
    ConditionEdit(const Roster &roster, const FilterSubject &subject, QWidget *parent);

    // Shows a condition that is there already.
    void setCondition(const Condition &condition, int offer);

signals:
    void chosen(const colloquia::Condition &condition);

protected:
    void accept() override;

private:
    void showOffer();
    void focusInput();
    void loadValues();
    void showValues();
    void refreshApply();
    [[nodiscard]] const FilterOffer &offer() const;

    const Roster &m_roster;
    FilterSubject m_subject;
    std::vector<FilterValue> m_values;
    QString m_valuesOf; // the key that they were read for
    QStringList m_ticked;
    QComboBox *m_offers;
    QStackedWidget *m_inputs; // nothing, values, text, day
    QLineEdit *m_search;
    QListWidget *m_list;
    class QPushButton *m_apply;
    QLabel *m_more;
    QLineEdit *m_text;
    QDateEdit *m_day;
};

} // namespace colloquia
