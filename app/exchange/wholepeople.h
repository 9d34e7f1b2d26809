// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/wholejson.h"

#include <QJsonArray>

namespace colloquia {

// A record's number in the file → its id in Whole.
using WholeNumbers = QHash<qint64, qint64>;
struct WholeReferences
{
    WholeNumbers categories = {};
    WholeNumbers ranks = {};
    WholeNumbers questions = {};
    WholeNumbers workshops = {};
};

// Reads the attendees of a JSON file of everything, one by one: one that cannot be read costs no other.
class WholePeople
{
public:
    WholePeople(ReadWhole &read, const WholeReferences &numbers) : m_read(read), m_numbers(numbers) {}

    void read(const QJsonArray &attendees);
    // Invalid: nobody of the file.
    [[nodiscard]] AttendeeId withCode(const QString &code) const;

private:
    struct Person;

    Result<void> readPerson(Person &person, const QJsonObject &json) const;
    Result<void> readKey(Person &person, const QString &key, const QJsonValue &value,
                         const QJsonObject &json) const;
    Result<void> readCode(Person &person, const QJsonValue &value) const;
    Result<void> readEnrolments(Person &person, const QJsonArray &items) const;
    Result<void> readAnswer(Person &person, const Question &question, const QString &text) const;
    Result<void> readAnswers(Person &person, const QJsonArray &items) const;
    Result<void> readPresences(Person &person, const QJsonArray &items) const;
    void take(Person &person, int place);
    void connect(const QJsonArray &attendees);
    void represent(AttendeeId representative, AttendeeId represented);
    // By its number or its title.
    [[nodiscard]] WorkshopId workshopMeant(const QJsonValue &value) const;

    ReadWhole &m_read;
    const WholeReferences &m_numbers;
    QHash<QString, AttendeeId> m_codes;
    QSet<AttendeeId> m_represented;
};

} // namespace colloquia
