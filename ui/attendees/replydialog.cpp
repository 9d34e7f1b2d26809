// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/replydialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

ReplyDialog::ReplyDialog(const QString &whom, const Keep &keep, QWidget *parent)
    : QDialog(parent), m_keep(keep), m_on(new QDateEdit(QDate::currentDate(), this)),
      m_by(new QComboBox(this))
{
    setObjectName(u"replyDialog"_s);
    setWindowTitle(tr("Note the reply of %1").arg(whom));
    m_on->setObjectName(u"replyOn"_s);
    m_on->setAccessibleName(tr("Replied on"));
    m_on->setCalendarPopup(true);
    m_by->setObjectName(u"replyBy"_s);
    m_by->setAccessibleName(tr("Replied by"));
    for (const Choice &choice : choices<Reply>())
        m_by->addItem(Language::ofScreen().say("Choice", choice.label));
    m_by->setCurrentIndex(int(Reply::Telephone));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->addRow(tr("Replied on"), m_on);
    form->addRow(tr("Replied by"), m_by);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Note it for %1").arg(whom), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"keepReply"_s);
    go->setProperty("primary", true);
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReplyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

void ReplyDialog::accept()
{
    QDialog::accept();
    m_keep(m_on->date(), Reply(m_by->currentIndex()));
}

} // namespace colloquia
