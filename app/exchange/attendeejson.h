// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/columns.h"

#include <QJsonObject>

namespace colloquia {

// The attendee as the commands print it: every key there, null where nothing is known, workshops as an array
// of titles, then the questions that are not sensitive by their text.
QJsonObject attendeeJson(const AttendeeCard &card, const Programme &programme, const CodeOf &codeOf);

} // namespace colloquia
