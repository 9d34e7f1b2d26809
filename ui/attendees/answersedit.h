// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace colloquia {

// What one person answered to the form's questions, each to be corrected in place.
class AnswersEdit : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersEdit(QWidget *parent = nullptr);

    void show(const std::vector<Question> &questions, const AttendeeCard &card, bool editable);
    // Keeps what is still being typed.
    void keep();
    // The fields from above to below.
    [[nodiscard]] QList<QWidget *> inputs() const;

signals:
    // There are other fields now.
    void rebuilt();
    void edited(colloquia::QuestionId question, const QString &text);

private:
    struct Line
    {
        QuestionId question;
        QString kept;
        QLineEdit *edit;
    };

    void build(const std::vector<Question> &questions);
    void keep(size_t line);

    std::vector<Question> m_questions;
    std::vector<Line> m_lines;
    QVBoxLayout *m_layout;
};

} // namespace colloquia
