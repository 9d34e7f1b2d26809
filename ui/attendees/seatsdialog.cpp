// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/seatsdialog.h"

#include "app/store/people.h"
#include "ui/shell/session.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/titlewidth.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

SeatsDialog::SeatsDialog(const QStringList &organisations, const Keep &keep, QWidget *parent)
    : QDialog(parent), m_keep(keep), m_organisation(new QLineEdit(this)), m_count(new QSpinBox(this)),
      m_email(new QLineEdit(this)), m_error(new QLabel(this))
{
    setObjectName(u"seatsDialog"_s);
    setWindowTitle(tr("Keep seats for an organisation"));
    m_organisation->setObjectName(u"seatsOrganisation"_s);
    m_organisation->setAccessibleName(tr("Organisation"));
    m_organisation->setMinimumWidth(300);
    auto *completer = new QCompleter(organisations, m_organisation);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_organisation->setCompleter(completer);
    m_count->setObjectName(u"seatsCount"_s);
    m_count->setAccessibleName(tr("Seats"));
    m_count->setRange(1, 500);
    m_count->setValue(3);
    m_email->setObjectName(u"seatsEmail"_s);
    m_email->setAccessibleName(tr("E-mail of the contact"));
    m_error->setProperty("role", u"error"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->addRow(tr("Organisation"), m_organisation);
    form->addRow(tr("Seats"), m_count);
    form->addRow(tr("E-mail of the contact"), m_email);
    auto *hint = new QLabel(
        tr("Each seat stands in the list as “organisation, seat 1 of 3” until it gets a name."), this);
    hint->setProperty("role", u"small"_s);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    addPrimary(buttons, tr("Keep the seats"), u"keepSeats"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &SeatsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resize(titlewidth::ofWhole(*this), sizeHint().height());
}

void SeatsDialog::accept()
{
    Attendee contact;
    contact.organisation = m_organisation->text().trimmed();
    contact.email = m_email->text().trimmed();
    if (const auto kept = m_keep(contact, m_count->value()); !kept) {
        m_error->setText(kept.error().sentence);
        m_error->show();
        return;
    }
    QDialog::accept();
}

void askSeats(const Workbench &bench, QWidget *parent)
{
    Session &session = bench.session;
    QStringList organisations;
    for (const AttendeeCard &card : session.roster().cards())
        organisations.append(card.attendee.organisation);
    organisations.removeDuplicates();
    auto *dialog = new SeatsDialog(
        organisations,
        [&session, go = bench.go](const Attendee &contact, int count) -> Result<void> {
            const QString label = SeatsDialog::tr("Keep %n seat(s) for %1", nullptr, count);
            AttendeeId first;
            const auto kept = session.keep(label.arg(contact.organisation),
                                           [&contact, &first, count](Writer &writer) -> Result<void> {
                                               Attendee seat = contact;
                                               seat.registeredAt = writer.now();
                                               const auto added = people::addSeats(writer, seat, count);
                                               if (!added)
                                                   return tl::unexpected(added.error());
                                               first = added->front();
                                               return {};
                                           });
            if (!kept)
                return tl::unexpected(kept.error());
            // They are to be seen in the list, wherever they stand.
            PageTarget target;
            target.record = first.value;
            go(PageKind::Attendees, target);
            return {};
        },
        parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace colloquia
