// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <QPixmap>

// Files that a person gives to be kept inside the document.
namespace colloquia::pickedfile {

// Reads a whole file, at most `most` bytes; says in a sentence why not. The file has no id yet.
Result<FileContent> read(const QString &path, int most);
// The same of a picture that can be a logo: PNG or JPEG, not too large to be drawn, and whole.
Result<FileContent> readLogo(const QString &path);

// A kept picture as it fits into the room; null if it is none.
QPixmap picture(const QByteArray &bytes, const QSize &room, qreal dots);

// "2.4 MB".
QString sizeInWords(qint64 bytes);

} // namespace colloquia::pickedfile
