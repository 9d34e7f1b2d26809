// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/sourcetable.h"
#include "app/model/card.h"

#include <QJsonObject>

namespace colloquia {

// What a column of a file becomes.
struct ColumnTarget
{
    enum What { Ignore, AttendeeField, Workshops, Question, CheckedIn };

    What what = Ignore;
    QString key = {}; // the field's key, or the question's text

    bool operator==(const ColumnTarget &) const = default;
};

// What each column of a table becomes.
struct Mapping
{
    std::vector<ColumnTarget> columns = {}; // as many as the table has

    // The first column that becomes this; -1 if none does.
    [[nodiscard]] int columnOf(QStringView fieldKey) const;
    bool operator==(const Mapping &) const = default;
};

// By the headers: field keys, labels and usual words in both languages; as it was last time for a form that
// is remembered; columns nobody knows become questions.
Mapping guessMapping(const SourceTable &table, const Programme &programme,
                     const std::vector<Form> &remembered = {});

// A target as one word: a field's key, "workshops", "checked_in_at", "ignore", "question", or
// "question:TEXT" where the question's text is not the column's header.
QString wordOf(const ColumnTarget &target, const QString &header);
Result<ColumnTarget> targetOf(const QString &word, const QString &header);

// {header: word}. Headers that are not named keep what was guessed.
Result<Mapping> mappingFromJson(const QJsonObject &json, const SourceTable &table, const Mapping &guessed);
QJsonObject mappingToJson(const Mapping &mapping, const SourceTable &table);

} // namespace colloquia
