// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"

namespace colloquia {

// One person of the list, or a seat without a name yet. A plain value: copy it, compare it, keep it.
struct Attendee
{
    AttendeeId id = {}; // invalid until stored
    QString code = {};  // the badge's, without hyphens
    QString title = {}; // "Madame", "Dr"; never guessed
    QString givenName = {};
    QString familyName = {};
    QString email = {};
    QString phone = {};
    QString organisation = {};
    QString position = {};    // "Adjointe au maire"
    CategoryId category = {}; // invalid: not said yet
    Role role = Role::Participant;
    Status status = Status::Registered;
    Mode mode = Mode::OnSite;
    QDateTime registeredAt = {}; // UTC
    Consent photoConsent = Consent::Unknown;
    QString notes = {};         // the office's own
    QDateTime confirmedAt = {}; // "présence confirmée le …", UTC
    QString followUp = {};
    QDate callBackOn = {};
    QString followedBy = {};
    RankId rank = {};     // of protocol; never a representative's
    QDate invitedOn = {}; // when the invitation went out
    QDate repliedOn = {}; // when the answer came, whatever it was
    Reply repliedBy = Reply::Unknown;
    // What a speaker still owes, or is owed.
    Owed biography = Owed::NotNeeded;
    Owed portrait = Owed::NotNeeded;
    Owed slides = Owed::NotNeeded;
    Owed imageRelease = Owed::NotNeeded;
    Owed travel = Owed::NotNeeded;
    Owed hotel = Owed::NotNeeded;
    Consent nextEdition = Consent::Unknown; // agrees to be invited again
    std::optional<int> seat = {};           // of a seat without a name: 2 …
    std::optional<int> seats = {};          // … of 3
    // Agrees that partners and other attendees get the list with this name in it.
    Consent shareConsent = Consent::Unknown;

    bool operator==(const Attendee &) const = default;
};

template<>
struct KindOf<Attendee>
{
    static constexpr RecordKind value = RecordKind::Attendee;
};

std::span<const Field> attendeeFields();

// Which rule the attendee breaks, if any: a name, or a seat under an organisation; an address that can be
// one.
Result<void> validate(const Attendee &attendee);

// Whether it is a seat whose person is not named yet.
bool isUnnamedSeat(const Attendee &attendee);

} // namespace colloquia
