// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/whole.h"

#include <QJsonObject>
#include <QSet>

// The JSON file that holds everything of a colloquium; README.md describes it.
namespace colloquia {

// What of everything leaves: these people, and of the sensitive answers those to questions asked for.
struct WholeChoice
{
    std::optional<std::vector<AttendeeId>> attendees = {}; // in this order; unset: everybody
    QSet<QuestionId> sensitive = {};
};
Whole chosenPart(Whole whole, const WholeChoice &choice);

QJsonObject wholeJson(const Whole &whole);

// The other way. A file that is no such file, or whose programme breaks a rule, is an Error that says where.
// Attendees that cannot be read are left out and named in `refused` with their place in the file.
struct ReadWhole
{
    Whole whole = {};
    std::vector<int> places = {}; // of the attendees in the file, from 1
    std::vector<RowRemark> refused = {};
    std::vector<RowRemark> remarks = {};
    int people = 0; // in the file
};
Result<ReadWhole> wholeFromJson(const QJsonObject &json);
Result<ReadWhole> wholeFromJson(const QByteArray &bytes, const QString &name);

} // namespace colloquia
