// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exchange/importlook.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace colloquia {

// Words of the file that the colloquium does not know, each with what it stands for.
class ValueChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ValueChooser(QWidget *parent);

    void setLook(const ImportLook &look);

signals:
    // Unset: the word stands for itself again.
    void meant(const QString &key, const QString &text, const std::optional<QString> &meaning);

private:
    void rebuild(const std::vector<ForeignValue> &shown, const Programme &programme);

    QGridLayout *m_grid;
    QLabel *m_more;
    std::vector<ForeignValue> m_values;
    QStringList m_known; // categories and workshops that the boxes offer
    std::vector<QComboBox *> m_boxes;
};

} // namespace colloquia
