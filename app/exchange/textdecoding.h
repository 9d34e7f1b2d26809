// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QStringList>

namespace colloquia {

// A file's bytes as text, and what they were read as.
struct DecodedText
{
    QString text = {};
    QString encoding = {}; // one of knownEncodings()

    bool operator==(const DecodedText &) const = default;
};

// Those a person can choose from: "UTF-8", "Windows-1252" …
QStringList knownEncodings();

// Read as `encoding`; where none is given, by what the bytes show: a byte order mark, else strictly valid
// UTF-8, else UTF-16 by its NULs, else Windows-1252. The byte order mark is no part of the text.
Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding = {});

} // namespace colloquia
