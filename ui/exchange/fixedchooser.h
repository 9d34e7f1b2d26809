// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exchange/importlook.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace colloquia {

// Values for all rows, of what the file has no column for.
class FixedChooser : public QWidget
{
    Q_OBJECT

public:
    explicit FixedChooser(QWidget *parent);

    void setLook(const ImportLook &look);
    [[nodiscard]] const std::vector<FixedValue> &fixed() const { return m_fixed; }

signals:
    void chosen();

private:
    void rebuild();
    void add(const QString &key);
    void addRow(size_t place);
    void fillFields();
    [[nodiscard]] QComboBox *valueBox(const FixedValue &fixed);

    std::vector<FixedValue> m_fixed;
    Mapping m_mapping;
    Programme m_programme;
    QVBoxLayout *m_rows;
    QPushButton *m_add; // with the menu of what can be the same
    QMenu *m_fields;
};

} // namespace colloquia
