// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"
#include "app/store/writer.h"

// What is done with everything but the people. All of it inside one Store::write().
namespace colloquia::programmework {

// Removes the record and what hangs on it: a workshop's enrolments, a question's answers; people of a removed
// category have none.
Result<void> removeWorkshop(Writer &writer, WorkshopId workshop);
Result<void> removeCategory(Writer &writer, CategoryId category);
Result<void> removeRank(Writer &writer, RankId rank);
Result<void> removeQuestion(Writer &writer, QuestionId question);

// People of the one category are of the other by now, and forms that name the first mean the second.
Result<void> mergeCategory(Writer &writer, CategoryId from, CategoryId into);

// Keeps the bytes once, by their hash; gives the id of the file they are in.
Result<FileId> keepFile(Writer &writer, const QString &name, const QString &type, const QByteArray &bytes);

// Makes the document's programme what `wanted` says: records with an id are changed, without are added, those
// that are missing are removed. Files stay as they are referred to.
Result<void> replace(Writer &writer, const Programme &current, const Programme &wanted);

} // namespace colloquia::programmework
