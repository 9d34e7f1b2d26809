// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"

namespace colloquia {

// The event; a document holds exactly one. What is not known yet is unset.
struct Colloquium
{
    ColloquiumId id = {};
    QString title = {};
    QString shortTitle = {}; // on badges and in the sidebar; empty: the title
    QString subtitle = {};
    QString kind = {}; // "International colloquium"
    QDate startDate = {};
    QTime startTime = {};
    QDate endDate = {}; // unset: the start date
    QTime endTime = {};
    QString timeZone = {}; // IANA, "Europe/Paris"
    QString venue = {};
    QString address = {};
    QString city = {};
    QString country = {};
    QString language = {};  // "fr" or "en": what is printed and exported
    QString languages = {}; // spoken there, interpretation
    QString website = {};
    QString calendar = {}; // where it is announced
    QString admission = {};
    QString registrationLink = {};
    QDate registrationDeadline = {};
    std::optional<int> capacity = {};
    QString contactName = {};
    QString contactEmail = {};
    QString contactPhone = {};
    QString description = {};
    QString questions = {}; // what the programme wants to know
    QString audience = {};
    QString privacyNotice = {};
    QDate keepUntil = {}; // personal data are erased after it
    FileId logo = {};
    bool capitals = true;     // family names in capitals on prints
    bool medianPoint = true;  // "élu·e" on prints, else "élu(e)"
    QString lastEdition = {}; // the path of its file, as this PC sees it
    QString documentId = {};  // names the document for backups and remembered choices

    bool operator==(const Colloquium &) const = default;
};

template<>
struct KindOf<Colloquium>
{
    static constexpr RecordKind value = RecordKind::Colloquium;
};

std::span<const Field> colloquiumFields();

// Which rule it breaks, if any: a title is there, the end is not before the start, addresses can be ones.
Result<void> validate(const Colloquium &colloquium);

// The short title, or the title where there is none.
QString briefTitle(const Colloquium &colloquium);
// A moment as clocks in the colloquium's place show it; this PC's where the place is not known.
QDateTime there(const QDateTime &stamp, const Colloquium &colloquium);
// "Lyon", "Maison des syndicats, Lyon": what is known of the place; "" if nothing is.
QString placeOf(const Colloquium &colloquium);

} // namespace colloquia
