// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace colloquia {

// One field of a record on a form: its label above, the input, and below it the sentence where what was typed
// cannot be. What was typed is kept when Enter is pressed, when the field is left, or after a second's pause;
// "not known yet" is an empty field.
class FieldEdit : public QWidget
{
    Q_OBJECT

public:
    // A label "" shows none beside or above (a check box has its own).
    FieldEdit(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] QVariant value() const { return m_kept; }
    // Shows a kept value. What somebody is typing in this field stays; where the value is another than it was
    // when they began, they are told, and only Enter keeps what they typed.
    void setValue(const QVariant &value);
    // The records a reference can point to, in their order; an empty one ("not said yet") stands first.
    void setOptions(const std::vector<std::pair<QVariant, QString>> &options, const QList<QIcon> &icons = {});
    // Words offered while typing.
    void setProposals(const QStringList &words);
    void setPlaceholder(const QString &text);
    void setEditable(bool editable);
    // Shows why the value was not kept; what was typed stands until it is mended, or Escape takes it back.
    void refuse(const QString &sentence);
    // Drops what is being typed: another record is to be shown.
    void forget();
    // Keeps what is still being typed, now.
    void keep();
    [[nodiscard]] QWidget *input() const;
    // What is typed and could not be kept; "" if there is none.
    [[nodiscard]] QString unkept() const { return m_dirty ? typed() : QString(); }

signals:
    // The person gave another value that can be understood. The owner stores it and calls setValue() or
    // refuse().
    void edited(const QVariant &before, const QVariant &after);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeInput();
    void showKept();
    [[nodiscard]] QString typed() const;
    [[nodiscard]] QString shown(const QVariant &value) const;

    Field m_field;
    QVariant m_kept;
    QVariant m_before; // what was kept before the edit that was told last
    QLabel *m_label = nullptr;
    QLabel *m_error;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_box = nullptr;
    QCheckBox *m_check = nullptr;
    QTimer m_pause;
    bool m_dirty = false;     // something was typed since the value was shown
    bool m_overtaken = false; // somebody else changed the value meanwhile
};

} // namespace colloquia
