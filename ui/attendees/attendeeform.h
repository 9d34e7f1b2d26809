// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"
#include "ui/widgets/recordform.h"

namespace colloquia {

// The fields of one attendee. Those that most people have no use for appear where they matter: what a speaker
// owes, the invitation and its reply, the rank once there are ranks.
class AttendeeForm : public RecordForm
{
    Q_OBJECT

public:
    explicit AttendeeForm(QWidget *parent = nullptr);

    void setProgramme(const Programme &programme);
    void setAttendee(const Attendee &attendee);

private:
    void showFields(const QStringList &keys, bool visible);

    QLabel *m_speaker;
    bool m_hasRanks = false;
};

} // namespace colloquia
