// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/attendee.h"

#include "ui/shell/page.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace colloquia {

// Asks for an organisation and how many seats to keep for it; the names come later.
class SeatsDialog : public QDialog
{
    Q_OBJECT

public:
    // Stores the seats; an error keeps the dialog open with its sentence.
    using Keep = std::function<Result<void>(const Attendee &contact, int count)>;

    SeatsDialog(const QStringList &organisations, const Keep &keep, QWidget *parent = nullptr);
    void accept() override;

private:
    Keep m_keep;
    QLineEdit *m_organisation;
    QSpinBox *m_count;
    QLineEdit *m_email;
    QLabel *m_error;
};

// Asks for whom, and keeps the seats in the document.
void askSeats(const Workbench &bench, QWidget *parent);

} // namespace colloquia
