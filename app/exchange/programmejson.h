// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <QJsonObject>

namespace colloquia {

// {colloquium, partners, workshops, categories, questions} by the field keys of the model, each record of a
// list with its id. Files stand as null: they are not in it.
QJsonObject programmeJson(const Programme &programme);

// `current` with what the object says. Keys that are missing stay; a list that is given replaces the one
// there is: its records are those with the same id, else the same name, else new ones, in the order given.
// `counts` is what `show --json` adds, and is passed over.
Result<Programme> programmeFromJson(const QJsonObject &json, const Programme &current);

} // namespace colloquia
