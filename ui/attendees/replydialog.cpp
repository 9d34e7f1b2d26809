// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/replydialog.h"

#include "ui/widgets/primarybutton.h"
#include "ui/widgets/titlewidth.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRepresented = 99; // beside ReplyNote::Coming

} // namespace

ReplyDialog::ReplyDialog(const QString &whom, bool isOne, const Keep &keep, QWidget *parent)
    : QDialog(parent), m_whom(whom), m_keep(keep), m_on(new QDateEdit(QDate::currentDate(), this)),
      m_by(new QComboBox(this)), m_coming(new QButtonGroup(this))
{
    setObjectName(u"replyDialog"_s);
    setWindowTitle(tr("Note the reply of %1").arg(whom));
    m_on->setObjectName(u"replyOn"_s);
    m_on->setAccessibleName(tr("Replied on"));
    m_on->setCalendarPopup(true);
    m_by->setObjectName(u"replyBy"_s);
    m_by->setAccessibleName(tr("Replied by"));
    for (const Choice &choice : choices<colloquia::Reply>())
        m_by->addItem(Language::ofScreen().say("Choice", choice.label));
    m_by->setCurrentIndex(int(colloquia::Reply::Telephone));
    auto *answers = new QVBoxLayout;
    answers->setSpacing(8);
    const auto offer = [this, answers](int id, const char *name, const QString &text) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        m_coming->addButton(button, id);
        answers->addWidget(button);
    };
    offer(ReplyNote::Comes, "replyComes", isOne ? tr("Yes, comes") : tr("Yes, they come"));
    offer(ReplyNote::Excused, "replyExcused", isOne ? tr("No, is excused") : tr("No, they are excused"));
    if (isOne)
        offer(kRepresented, "replyRepresented", tr("No, somebody else comes instead"));
    offer(ReplyNote::NotSaid, "replyNotSaid", tr("Not decided yet"));
    m_coming->button(ReplyNote::Comes)->setChecked(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->addRow(isOne ? tr("Comes?") : tr("Do they come?"), answers);
    form->addRow(tr("Replied on"), m_on);
    form->addRow(tr("Replied by"), m_by);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = addPrimary(buttons, QString(), u"keepReply"_s);
    connect(m_coming, &QButtonGroup::idToggled, this, &ReplyDialog::refreshVerb);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReplyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(buttons);
    refreshVerb();
    m_coming->button(ReplyNote::Comes)->setFocus();
    resize(titlewidth::ofWhole(*this), sizeHint().height());
}

void ReplyDialog::refreshVerb()
{
    m_go->setText(m_coming->checkedId() == kRepresented ? tr("Who comes instead…")
                                                        : tr("Note it for %1").arg(m_whom));
}

void ReplyDialog::accept()
{
    QDialog::accept();
    Reply reply;
    reply.note.on = m_on->date();
    reply.note.by = colloquia::Reply(m_by->currentIndex());
    reply.isRepresented = m_coming->checkedId() == kRepresented;
    reply.note.coming = reply.isRepresented ? ReplyNote::NotSaid : ReplyNote::Coming(m_coming->checkedId());
    m_keep(reply);
}

} // namespace colloquia
