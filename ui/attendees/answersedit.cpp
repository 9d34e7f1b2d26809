// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/answersedit.h"

#include "app/model/rules.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

AnswersEdit::AnswersEdit(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"answers"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

void AnswersEdit::build(const std::vector<Question> &questions)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    m_questions = questions;
    for (size_t i = 0; i < questions.size(); ++i) {
        const Question &question = questions[i];
        auto *label =
            new QLabel(question.sensitive ? tr("%1 (confidential)").arg(question.text) : question.text, this);
        label->setProperty("role", u"field"_s);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        auto *edit = new QLineEdit(this);
        edit->setObjectName(u"answer%1"_s.arg(question.id.value));
        edit->setAccessibleName(question.text);
        label->setBuddy(edit);
        connect(edit, &QLineEdit::editingFinished, this, [this, i] { keep(i); });
        m_layout->addWidget(label);
        m_layout->addWidget(edit);
        m_layout->addSpacing(4);
        m_lines.push_back({question.id, {}, edit});
    }
    emit rebuilt();
}

QList<QWidget *> AnswersEdit::inputs() const
{
    QList<QWidget *> inputs;
    for (const Line &line : m_lines)
        inputs.append(line.edit);
    return inputs;
}

void AnswersEdit::show(const std::vector<Question> &questions, const AttendeeCard &card, bool editable)
{
    if (questions != m_questions)
        build(questions);
    for (Line &line : m_lines) {
        const QString text = answerTo(card, line.question);
        // Somebody who is typing is not disturbed by what did not change.
        if (!(line.edit->hasFocus() && text == line.kept && line.edit->isModified())) {
            line.edit->setText(QString(text).replace(u'\n', u' '));
            line.edit->setCursorPosition(0);
        }
        line.kept = text;
        line.edit->setReadOnly(!editable);
    }
    setVisible(!m_lines.empty());
}

void AnswersEdit::keep(size_t line)
{
    Line &one = m_lines[line];
    if (!one.edit->isModified())
        return;
    one.edit->setModified(false);
    const QString text = rules::tidied(one.edit->text(), true);
    if (text == QString(one.kept).replace(u'\n', u' '))
        return;
    one.kept = text;
    emit edited(one.question, text);
}

void AnswersEdit::keep()
{
    for (size_t i = 0; i < m_lines.size(); ++i)
        keep(i);
}

} // namespace colloquia
