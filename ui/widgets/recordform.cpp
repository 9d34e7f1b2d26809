// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/recordform.h"

#include <QGridLayout>
#include <QLabel>

namespace colloquia {

using namespace Qt::StringLiterals;

RecordForm::RecordForm(RecordKind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

FieldEdit *RecordForm::made(const QString &key)
{
    const Field *described = findField(m_kind, key);
    Q_ASSERT(described);
    auto *edit = new FieldEdit(m_own.value(key, *described), this);
    connect(edit, &FieldEdit::edited, this,
            [this, key](const QVariant &before, const QVariant &after) { emit edited(key, before, after); });
    m_fields.insert(key, edit);
    m_order.append(edit);
    return edit;
}

QLabel *RecordForm::addHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setProperty("role", u"section"_s);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
    return label;
}

void RecordForm::addFields(const QString &first, const QString &second)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(made(first), row, 0, Qt::AlignTop);
    if (!second.isEmpty())
        m_grid->addWidget(made(second), row, 1, Qt::AlignTop);
}

void RecordForm::addWide(const QString &key)
{
    m_grid->addWidget(made(key), m_grid->rowCount(), 0, 1, 2);
}

void RecordForm::addWidget(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void RecordForm::setEditable(bool editable)
{
    for (FieldEdit *edit : m_order)
        edit->setEditable(editable);
}

void RecordForm::forget()
{
    for (FieldEdit *edit : m_order)
        edit->forget();
}

void RecordForm::keep()
{
    for (FieldEdit *edit : m_order)
        edit->keep();
}

QStringList RecordForm::unkept() const
{
    QStringList all;
    for (const FieldEdit *edit : m_order) {
        if (const QString typed = edit->unkept(); !typed.isEmpty())
            all.append(tr("%1: “%2”").arg(edit->field().shown(), typed));
    }
    return all;
}

bool RecordForm::refuse(const QString &key, const QString &sentence)
{
    FieldEdit *edit = field(key);
    if (!edit)
        return false;
    edit->refuse(sentence);
    return true;
}

} // namespace colloquia
