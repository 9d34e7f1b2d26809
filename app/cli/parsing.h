// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/call.h"

namespace colloquia {

// Fills the call's words and options. Errors say which option is unknown, lacks its value or is missing.
// False: help was asked for.
Result<bool> readArguments(Call &call, const QStringList &arguments);

// A whole number from `least` on; `otherwise` where the option was not given.
Result<int> wholeNumber(const Call &call, const QString &option, int least, int otherwise);

// What --view, --where and --sort ask for together; by family name where nothing is said.
Result<Listing> listingOf(const Call &call, const Programme &programme);
// What --columns asks for: keys with commas between them, or a question's text.
QStringList columnsOf(const Call &call, const Programme &programme);

} // namespace colloquia
