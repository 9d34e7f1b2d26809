// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/mapping.h"

#include <QHash>

// What is remembered of a form: its headers, what they were made into, and what it last said of each person.
namespace colloquia {

// A cell that a form's base does not hold: never said, or said and not yet settled.
inline constexpr QChar kUnknownCell = QChar(0x1A);

// Whether the table comes from a form: it has a time stamp that is not our own export's, and no badge codes.
bool comesFromForm(const SourceTable &table, const Mapping &mapping);

// The remembered form that these headers are of; null if none is. The same headers, or else the one that
// shares most of them, seven of ten at least.
const Form *formLike(const QStringList &headers, const std::vector<Form> &remembered);

// What a form remembers besides its columns.
struct FormChoices
{
    std::vector<FixedValue> fixed = {};
    std::vector<ValueMeaning> meanings = {};
    bool mendPhones = false;
    bool splitLines = false;
};
FormChoices rememberedChoices(const Form &form);

// Places of a base that no column of the file has for itself: the given name of a column with whole names,
// and fixed values.
QString givenNameHeader(const QString &wholeName);
QString fixedHeader(const QString &key);

// The row of the table, from 1, whose headers are those of a remembered form; 0: none among the first.
int rememberedHeaderRow(const SourceTable &table, const std::vector<Form> &remembered);

QStringList headersOf(const Form &form);
// Header → word, as wordOf() gives it.
QHash<QString, QString> rememberedWords(const Form &form);

// The form as it shall be remembered now: `known` with the headers and words of this table, new headers
// behind the old ones.
Form formFor(const SourceTable &table, const Mapping &mapping, const Form *known);

// A base's cells, each by its place among the form's headers.
std::vector<QStringView> cellsOf(QStringView base);
QString joinedCells(const std::vector<QStringView> &cells);

} // namespace colloquia
