// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/mailportions.h"

#include "app/model/folding.h"
#include "app/model/names.h"

#include <QSet>

namespace colloquia {

using namespace Qt::StringLiterals;

MailPortions mailPortions(std::span<const AttendeeCard *const> people, const MailLimits &limits)
{
    const QString separator = u"; "_s; // what Outlook takes whatever the system's settings
    MailPortions mail;
    QSet<QString> taken;
    for (const AttendeeCard *card : people) {
        const QString address = card->attendee.email.trimmed();
        const QString plain = foldedEmail(address);
        if (address.isEmpty()) {
            mail.without.append(displayName(card->attendee));
            continue;
        }
        if (taken.contains(plain)) {
            ++mail.repeated;
            continue;
        }
        taken.insert(plain);
        const bool isFull =
            mail.portions.empty() || mail.portions.back().addresses >= limits.addresses ||
            mail.portions.back().text.size() + separator.size() + address.size() > limits.characters;
        if (isFull)
            mail.portions.emplace_back();
        MailPortion &portion = mail.portions.back();
        portion.text += (portion.addresses ? separator : QString()) + address;
        ++portion.addresses;
        ++mail.addresses;
    }
    return mail;
}

} // namespace colloquia
