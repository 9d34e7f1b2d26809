// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/choices.h"

#include <QDate>
#include <QDialog>

#include <functional>

class QComboBox;
class QDateEdit;

namespace colloquia {

// When and how people have replied; says how many it concerns.
class ReplyDialog : public QDialog
{
    Q_OBJECT

public:
    using Keep = std::function<void(QDate on, Reply by)>;
    // `whom`: "12 attendees".
    ReplyDialog(const QString &whom, const Keep &keep, QWidget *parent);

protected:
    void accept() override;

private:
    Keep m_keep;
    QDateEdit *m_on;
    QComboBox *m_by;
};

} // namespace colloquia
