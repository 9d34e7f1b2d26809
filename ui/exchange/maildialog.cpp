// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/maildialog.h"

#include "app/model/language.h"
#include "ui/shell/session.h"
#include "ui/widgets/wholelines.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kMost = u"mail/most"_s;

QLabel *labelled(const char *name, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    label->setWordWrap(true);
    return label;
}

} // namespace

MailDialog::MailDialog(const Workbench &bench, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_listed(new QRadioButton(this)), m_selected(new QRadioButton(this)),
      m_most(new QSpinBox(this)), m_figures(labelled("mailFigures", u"section"_s, this)),
      m_without(labelled("mailWithout", u"muted"_s, this)), m_done(labelled("mailDone", {}, this)),
      m_copy(new QPushButton(this))
{
    setObjectName(u"mailDialog"_s);
    setWindowTitle(tr("E-mail addresses"));
    new WholeLines(this);
    setMinimumWidth(560);
    makeParts();
    for (const QRadioButton *button : {m_listed, m_selected})
        connect(button, &QRadioButton::toggled, this, &MailDialog::refresh);
    connect(m_most, &QSpinBox::valueChanged, this, [this](int most) {
        QSettings().setValue(kMost, most);
        refresh();
    });
    connect(m_copy, &QPushButton::clicked, this, &MailDialog::copyNext);
    refresh();
    m_copy->setFocus();
}

void MailDialog::makeParts()
{
    const auto selected = m_bench.selectedAttendees();
    const auto listed = m_bench.session.roster().rows(m_bench.listing()).size();
    m_listed->setObjectName(u"mailListed"_s);
    m_listed->setText(tr("The list as it is filtered now (%1)").arg(listed));
    m_selected->setObjectName(u"mailSelected"_s);
    m_selected->setText(tr("Those selected (%1)").arg(Language::ofScreen().number(qint64(selected.size()))));
    m_selected->setEnabled(!selected.empty());
    // One person is always selected; several are somebody's choice.
    (selected.size() > 1 ? m_selected : m_listed)->setChecked(true);
    m_most->setObjectName(u"mailMost"_s);
    m_most->setAccessibleName(tr("Addresses in one portion at most"));
    m_most->setRange(1, 1000);
    m_most->setValue(QSettings().value(kMost, MailLimits().addresses).toInt());
    auto *mostLabel = new QLabel(tr("Addresses in one portion at &most"), this);
    mostLabel->setBuddy(m_most);
    m_copy->setObjectName(u"mailCopy"_s);
    m_copy->setProperty("primary", true);
    m_copy->setDefault(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"mailClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *most = new QHBoxLayout;
    most->addWidget(mostLabel);
    most->addWidget(m_most);
    most->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_listed);
    layout->addWidget(m_selected);
    layout->addLayout(most);
    layout->addWidget(m_figures);
    layout->addWidget(m_without);
    layout->addWidget(m_done, 1);
    layout->addLayout(buttons);
}

std::vector<const AttendeeCard *> MailDialog::people() const
{
    const Roster &roster = m_bench.session.roster();
    if (m_listed->isChecked())
        return roster.listed(m_bench.listing());
    std::vector<const AttendeeCard *> people;
    for (const qint64 id : m_bench.selectedAttendees()) {
        if (const AttendeeCard *card = roster.card(AttendeeId(id)))
            people.push_back(card);
    }
    return people;
}

void MailDialog::refresh()
{
    m_mail = mailPortions(people(), {.addresses = m_most->value()});
    m_next = 0;
    const auto portions = int(m_mail.portions.size());
    m_figures->setText(
        tr("%1 in %2", "so many addresses in so many portions")
            .arg(tr("%n address(es)", nullptr, m_mail.addresses), tr("%n portion(s)", nullptr, portions)));
    QStringList notes;
    if (!m_mail.without.isEmpty()) {
        constexpr int kNamed = 12;
        const QString names = m_mail.without.mid(0, kNamed).join(u", "_s) +
                              (m_mail.without.size() > kNamed ? u", …"_s : QString());
        notes.append(tr("%n without an address: %1", nullptr, int(m_mail.without.size())).arg(names));
    }
    if (m_mail.repeated)
        notes.append(tr("%n share(s) an address that is taken once.", nullptr, m_mail.repeated));
    m_without->setText(notes.join(u'\n'));
    m_without->setVisible(!notes.isEmpty());
    m_done->setText(tr("Paste each portion into the field for blind copies of a message of its own, so that "
                       "nobody reads the others' addresses."));
    m_copy->setEnabled(portions > 0);
    m_copy->setText(portions > 1 ? tr("Copy portion 1 of %1").arg(portions) : tr("Copy"));
}

void MailDialog::copyNext()
{
    const auto portions = m_mail.portions.size();
    const MailPortion &portion = m_mail.portions[m_next];
    QGuiApplication::clipboard()->setText(portion.text);
    m_done->setText(tr("Portion %1 of %2 copied: %3")
                        .arg(QString::number(m_next + 1), QString::number(portions),
                             tr("%n address(es)", nullptr, portion.addresses)));
    m_next = (m_next + 1) % portions;
    m_copy->setText(portions == 1 ? tr("Copy again")
                    : m_next == 0 ? tr("Start again with portion 1")
                                  : tr("Copy portion %1 of %2").arg(m_next + 1).arg(portions));
}

} // namespace colloquia
