// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/result.h"

#include <QString>
#include <QTest>

namespace colloquia::testing {

// A file below tests/data.
QString data(const QString &name);
// The bytes of a file below tests/data; the test fails where it cannot be read.
QByteArray bytesOf(const QString &name);

} // namespace colloquia::testing

// Fails with the error's own sentence.
#define QVERIFY_RESULT(result)                                                                               \
    do {                                                                                                     \
        const auto &checked_ = (result);                                                                     \
        if (!checked_)                                                                                       \
            QFAIL(qPrintable(checked_.error().sentence + QStringLiteral(" / ") + checked_.error().detail));  \
    } while (false)
