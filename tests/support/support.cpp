// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/testing.h"

#include <QFile>

namespace colloquia::testing {

QString data(const QString &name)
{
    return QStringLiteral(COLLOQUIA_TEST_DATA "/") + name;
}

QByteArray bytesOf(const QString &name)
{
    QFile file(data(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read tests/data/%s", qPrintable(name));
    return file.readAll();
}

} // namespace colloquia::testing
