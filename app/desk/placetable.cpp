// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/placetable.h"

#include <QFile>

namespace colloquia::placetable {

using namespace Qt::StringLiterals;

QList<QStringList> rows(const QString &name)
{
    QFile file(u":/places/%1.tsv"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.split(u'\t'));
    rows.removeFirst();
    return rows;
}

} // namespace colloquia::placetable
