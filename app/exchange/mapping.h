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
    // A whole name is family and given name in one cell.
    enum What { Ignore, AttendeeField, Workshops, Question, CheckedIn, WholeName };

    What what = Ignore;
    QString key = {}; // the field's key, or the question's text

    bool operator==(const ColumnTarget &) const = default;
};

// One value for all rows, of something that no column holds.
struct FixedValue
{
    QString key = {}; // the field's, or "workshops"
    QString text = {};

    bool operator==(const FixedValue &) const = default;
};
// What can have such a value: no names, addresses and stamps, which are each person's own.
bool canBeFixed(QStringView key);

// What a word of the file stands for, where the colloquium calls it otherwise.
struct ValueMeaning
{
    QString key = {};   // the field's, or "workshops"
    QString text = {};  // as the file has it
    QString meant = {}; // a category, a choice, a workshop; "": nothing, it is left out

    bool operator==(const ValueMeaning &) const = default;
};

// What each column of a table becomes, and its values.
struct Mapping
{
    std::vector<ColumnTarget> columns = {}; // as many as the table has
    std::vector<FixedValue> fixed = {};
    std::vector<ValueMeaning> meanings = {};
    bool mendPhones = false; // telephone numbers get the zero back that Excel took

    // The first column that becomes this, a whole name as either of its parts; -1 if none does.
    [[nodiscard]] int columnOf(QStringView fieldKey) const;
    // Null if the word stands for itself.
    [[nodiscard]] const ValueMeaning *meaningOf(QStringView key, const QString &text) const;
    // Sets it, or forgets it (unset).
    void setMeaning(const QString &key, const QString &text, const std::optional<QString> &meant);
    bool operator==(const Mapping &) const = default;
};

// Whether a column so headed is one that we know, in either language.
bool isKnownHeader(const QString &given);
// A header without what is said around it.
QString bareHeader(const QString &header);

// By the headers: field keys, labels and usual words in both languages; as it was last time for a form that
// is remembered; columns nobody knows become questions.
Mapping guessMapping(const SourceTable &table, const Programme &programme,
                     const std::vector<Form> &remembered = {});

// A target as one word: a field's key, "whole_name", "workshops", "checked_in_at", "ignore", "question", or
// "question:TEXT" where the question's text is not the column's header.
QString wordOf(const ColumnTarget &target, const QString &header);
Result<ColumnTarget> targetOf(const QString &word, const QString &header);

// {header: word}, or {header: {"becomes": word, "values": {text: meant}}}. Headers that are not named keep
// what was guessed.
Result<Mapping> mappingFromJson(const QJsonObject &json, const SourceTable &table, const Mapping &guessed);
QJsonObject mappingToJson(const Mapping &mapping, const SourceTable &table);

} // namespace colloquia
