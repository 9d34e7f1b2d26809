// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/jsonfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace colloquia {

Result<QJsonObject> readJsonObject(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            Error::NotFound,
            QCoreApplication::translate("Command", "“%1” cannot be read: %2.").arg(name, file.errorString()));
    }
    const QByteArray bytes = file.readAll();
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = bytes.left(error.offset).count('\n') + 1;
        return failure(Error::Invalid, QCoreApplication::translate("Command", "“%1” is no JSON, line %2: %3.")
                                           .arg(name)
                                           .arg(line)
                                           .arg(error.errorString()));
    }
    if (!json.isObject()) {
        return failure(Error::Invalid,
                       QCoreApplication::translate("Command", "“%1” holds no JSON object.").arg(name));
    }
    return json.object();
}

} // namespace colloquia
