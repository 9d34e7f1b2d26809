// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exchange/importlook.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace colloquia {

// What could be mended in a file, each with a box to consent by.
class MendList : public QWidget
{
    Q_OBJECT

public:
    explicit MendList(QWidget *parent);

    void setLook(const ImportLook &look);

signals:
    void consented(const colloquia::Breakage &breakage, bool mend);

private:
    QVBoxLayout *m_layout;
    std::vector<Breakage> m_breakages;
    std::vector<QCheckBox *> m_boxes;
};

} // namespace colloquia
