// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/stock.h"

#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace colloquia {

class SheetPicture;

// A sheet measured with a ruler, beside a picture that follows what is typed.
class OwnStockDialog : public QDialog
{
    Q_OBJECT

public:
    // Begins with the measures of a sheet; an own one is changed.
    explicit OwnStockDialog(const Stock &stock, QWidget *parent = nullptr);

signals:
    void kept(const QString &id);
    void removed();

private:
    QDoubleSpinBox *measure(const char *name, const QString &label, double value, double least);
    [[nodiscard]] Stock stock() const;
    void orderTabs();
    void refresh();
    void keep();

    QString m_id; // of the own one that is changed
    QLineEdit *m_name;
    QDoubleSpinBox *m_pageWidth, *m_pageHeight, *m_width, *m_height, *m_left, *m_top, *m_across, *m_down,
        *m_corner, *m_bleed;
    QSpinBox *m_columns, *m_rows;
    QCheckBox *m_cut;
    QLabel *m_error;
    QPushButton *m_keep;
    SheetPicture *m_picture;
};

} // namespace colloquia
