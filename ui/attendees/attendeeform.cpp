// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/attendeeform.h"

#include "app/desk/due.h"
#include "ui/shell/theme.h"

#include <QLabel>

namespace colloquia {

using namespace Qt::StringLiterals;

AttendeeForm::AttendeeForm(QWidget *parent) : RecordForm(RecordKind::Attendee, parent)
{
    addFields(u"given_name"_s, u"family_name"_s);
    addWide(u"organisation"_s);
    addWide(u"position"_s);
    addWide(u"email"_s);
    addFields(u"phone"_s, u"title"_s);
    addWide(u"category"_s);
    addFields(u"status"_s, u"role"_s);
    addFields(u"mode"_s, u"photo_consent"_s);
    addFields(u"invited_on"_s, u"replied_on"_s);
    addWide(u"replied_by"_s);
    addWide(u"next_edition"_s);
    addWide(u"share_consent"_s);
    addWide(u"rank"_s);
    m_speaker = addHeading(tr("What the speaker still owes"));
    const auto &owed = speakerFields();
    for (size_t i = 0; i + 1 < owed.size(); i += 2)
        addFields(owed[i]->name(), owed[i + 1]->name());
    addHeading(tr("Follow-up and notes"));
    addWide(u"follow_up"_s);
    addFields(u"call_back_on"_s, u"followed_by"_s);
    addWide(u"notes"_s);
    field(u"title"_s)->setProposals({u"Madame"_s, u"Monsieur"_s, u"Dr"_s, u"Pr"_s});
    field(u"follow_up"_s)->setPlaceholder(tr("What is still to be done"));
}

void AttendeeForm::setProgramme(const Programme &programme)
{
    std::vector<std::pair<QVariant, QString>> options;
    QList<QIcon> icons;
    for (const Category &category : programme.categories) {
        options.emplace_back(stored::value(category.id), category.name);
        icons.append(theme::disc(QColor(category.colour)));
    }
    field(u"category"_s)->setOptions(options, icons);
    options.clear();
    for (const Rank &rank : programme.ranks)
        options.emplace_back(stored::value(rank.id), rank.title);
    field(u"rank"_s)->setOptions(options);
    m_hasRanks = !programme.ranks.empty();
}

void AttendeeForm::setAttendee(const Attendee &attendee)
{
    setRecord(attendee);
    const bool isInvited =
        attendee.status == Status::Invited || attendee.invitedOn.isValid() || attendee.repliedOn.isValid();
    showFields({u"invited_on"_s, u"replied_on"_s, u"replied_by"_s}, isInvited);
    showFields({u"next_edition"_s}, isInvited || attendee.nextEdition != Consent::Unknown);
    showFields({u"rank"_s}, m_hasRanks);
    const bool isSpeaker = attendee.role == Role::Speaker;
    m_speaker->setVisible(isSpeaker);
    for (const Field *owed : speakerFields())
        field(owed->name())->setVisible(isSpeaker);
}

void AttendeeForm::showFields(const QStringList &keys, bool visible)
{
    for (const QString &key : keys)
        field(key)->setVisible(visible);
}

} // namespace colloquia
