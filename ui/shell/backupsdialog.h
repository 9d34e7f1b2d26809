// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QListWidget;

namespace colloquia {

// The copies of one document that the program made by itself, newest first.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(const QString &documentId, QWidget *parent = nullptr);

signals:
    // The path of a copy of the chosen backup, ready to be opened.
    void chosen(const QString &path);

private:
    void openChosen();

    QListWidget *m_list;
};

} // namespace colloquia
