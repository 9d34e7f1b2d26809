// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

// Looking at documents outside of the program.
namespace colloquia::documentopening {

// The web address that was meant: "www.ciedel.org/call.pdf" gets its https. Refused with a sentence if it is
// none.
Result<QString> addressIn(const QString &typed);
Result<void> openLink(const QString &link);

// A kind of file that shows something and runs nothing.
bool isHarmless(const QString &name);
// Opens a copy with the system's program for it; the copy goes when this program ends.
Result<void> openCopy(const FileContent &content);
Result<void> save(const QByteArray &bytes, const QString &path);

} // namespace colloquia::documentopening
