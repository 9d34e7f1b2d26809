// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/replies.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QPushButton;

namespace colloquia {

// When and how people have replied, and whether they come; says whom it concerns.
class ReplyDialog : public QDialog
{
    Q_OBJECT

public:
    struct Reply
    {
        ReplyNote note = {};
        bool isRepresented = false; // somebody else comes, who is asked for next
    };
    using Keep = std::function<void(const Reply &reply)>;
    // `whom`: "12 attendees". Of one person it can be said that somebody else comes.
    ReplyDialog(const QString &whom, bool isOne, const Keep &keep, QWidget *parent);

protected:
    void accept() override;

private:
    void refreshVerb();

    QString m_whom;
    Keep m_keep;
    QDateEdit *m_on;
    QComboBox *m_by;
    QButtonGroup *m_coming;
    QPushButton *m_go;
};

} // namespace colloquia
