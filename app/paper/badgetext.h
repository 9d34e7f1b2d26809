// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/badgeperson.h"
#include "app/paper/badgeprofile.h"
#include "app/paper/halfdays.h"

#include <QDate>
#include <QHash>

#include <array>

namespace colloquia {

// What a design's texts can name: of the attendee first, then of the colloquium.
enum class BadgeField {
    Title,
    Given,
    Family,
    Name,
    Organisation,
    Position,
    Role,
    Category,
    Mark,
    Represents,
    Workshops,
    Programme,
    Attended,
    Attendance,
    Hours,
    Code,
    Colloquium,
    ShortTitle,
    Kind,
    Dates,
    Venue,
    City,
    Partners,
    Today,
    FieldCount
};

QString keyOf(BadgeField field);
// As a person calls it: "given name".
QString labelOf(BadgeField field);
// FieldCount: none is called so.
BadgeField badgeFieldCalled(QStringView key);
// "{given}" as a person reads it, "{prénom}", and back.
QString withLabels(const QString &text);
QString withKeys(const QString &text);

// What fields say: the colloquium's words once, the attendee's for each.
class BadgeWords
{
public:
    BadgeWords(const Programme &programme, QDate printedOn);

    [[nodiscard]] QString valueOf(BadgeField field, const BadgePerson &person) const;
    [[nodiscard]] const BadgeProfiles &profiles() const { return m_profiles; }

private:
    // One, as it is named on a badge.
    struct Session
    {
        QString title = {};
        QString plan = {}; // with hours and room
        QDate day = {};
        QTime from = {};
        QTime to = {};
        std::optional<HalfDay> half = {};
        int place = 0; // in the order of the day
    };

    [[nodiscard]] QString printed(const QString &text) const;
    // In the order of the day.
    [[nodiscard]] std::vector<const Session *> known(const std::vector<WorkshopId> &ids) const;
    [[nodiscard]] QString sessions(const std::vector<WorkshopId> &ids, QString Session::*words) const;
    // What was attended: workshops, and half-days on a line of their own; with headings or without.
    [[nodiscard]] QString attended(const BadgePerson &person, bool withHeads) const;
    [[nodiscard]] QString halfDays(const std::vector<const Session *> &attended) const;
    [[nodiscard]] QString hours(const BadgePerson &person) const;

    const Language *m_language;
    bool m_capitals;
    bool m_medianPoint;
    BadgeProfiles m_profiles;
    QHash<WorkshopId, Session> m_sessions;
    std::array<QString, size_t(BadgeField::FieldCount)> m_fixed; // of the colloquium
};

// A text with fields, taken apart once.
class BadgeText
{
public:
    BadgeText() = default;
    explicit BadgeText(const QString &text);

    // Its lines for an attendee; those whose fields are all empty are left out.
    [[nodiscard]] QStringList lines(const BadgeWords &words, const BadgePerson &person) const;
    // The same on every badge.
    [[nodiscard]] bool isFixed() const { return m_fixed; }
    // Names somebody: what is written by hand where nobody is named.
    [[nodiscard]] bool names() const { return m_names; }
    // Whether it says what the field says.
    [[nodiscard]] bool tells(BadgeField field) const;
    // "{…}" that no field is called.
    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }

private:
    struct Piece
    {
        QString before = {};
        BadgeField field = BadgeField::FieldCount; // none: text alone
    };

    std::vector<std::vector<Piece>> m_lines;
    QStringList m_unknown;
    bool m_fixed = true;
    bool m_names = false;
};

} // namespace colloquia
