// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/figures.h"
#include "ui/shell/page.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;

namespace colloquia {

class AnswersEdit;
class AttendeeForm;
class WorkshopChecks;

// One person beside the list: every field in place, workshops, presence, who represents whom, answers. Also
// takes down a new person, who is stored as soon as there is a name.
class AttendeeEditor : public QFrame
{
    Q_OBJECT

public:
    explicit AttendeeEditor(const Workbench &bench, QWidget *parent = nullptr);

    void showAttendee(AttendeeId id);
    // Nobody, one sentence instead: "3 attendees selected".
    void showNobody(const QString &sentence);
    void startNew();
    [[nodiscard]] bool isNew() const { return m_isNew; }
    // Somebody is shown, or about to be written.
    [[nodiscard]] bool isShowing() const { return m_isNew || m_id.isValid(); }
    void keepEdits();
    // The field that is edited first.
    void focusFirst();
    // Where the field of that key is edited; null: nowhere here.
    [[nodiscard]] QWidget *inputOf(const QString &key) const;

signals:
    // A new person has been stored.
    void added(colloquia::AttendeeId id);
    // "New" was given up.
    void gaveUp();

private:
    void buildForm();
    void buildButtons();
    void orderTabs();
    void refresh();
    void refreshOptions();
    void keepField(const QString &key, const QVariant &value);
    void keepNewField(const QString &key, const QVariant &value);
    void togglePresence();
    void toggleConfirmed();
    [[nodiscard]] const AttendeeCard *card() const;
    [[nodiscard]] QString nameForLabel() const;
    [[nodiscard]] bool canWrite() const;

    Workbench m_bench;
    AttendeeId m_id;
    bool m_isNew = false;
    Attendee m_draft;
    QScrollArea *m_scroll;
    QLabel *m_empty;
    QLabel *m_name;
    QLabel *m_subtitle;
    AttendeeForm *m_form;
    WorkshopChecks *m_workshops;
    QLabel *m_workshopsLabel;
    AnswersEdit *m_answers;
    QLabel *m_answersLabel;
    QLabel *m_representation;
    QPushButton *m_represent;
    QPushButton *m_presence;
    QPushButton *m_confirm;
};

} // namespace colloquia
