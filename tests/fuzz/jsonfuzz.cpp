// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What libFuzzer invents is read as a JSON file of everything. What is read and written again must be the
// same.
#include "app/exchange/wholejson.h"

#include <QJsonDocument>

using namespace colloquia;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = wholeFromJson(bytes, u"x.json"_s);
    if (!read)
        return 0;
    const QByteArray written = QJsonDocument(wholeJson(read->whole)).toJson();
    const auto again = wholeFromJson(written, u"x.json"_s);
    if (!again)
        qFatal("what was written cannot be read: %s", qPrintable(again.error().sentence));
    if (!again->refused.empty())
        qFatal("somebody was refused: %s", qPrintable(again->refused.front().reason));
    if (QJsonDocument(wholeJson(again->whole)).toJson() != written)
        qFatal("it has changed");
    return 0;
}
