// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exchange/importlook.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace colloquia {

class ImportPreviewModel;

// The fates of a file's rows with their numbers; one that is pressed shows its rows alone.
class FateChips : public QWidget
{
    Q_OBJECT

public:
    FateChips(ImportPreviewModel *preview, QWidget *parent);

    // The numbers of what the preview shows now.
    void refresh();

private:
    ImportPreviewModel *m_preview;
    QPushButton *m_all;
    std::vector<QPushButton *> m_kinds; // by RowFate::Kind
};

} // namespace colloquia
