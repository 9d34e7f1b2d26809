// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/ownidentity.h"

#include "app/model/disk.h"

#include <QSettings>

namespace colloquia {

Identity ownIdentity()
{
    const QString who = QSettings().value(QStringLiteral("who")).toString().trimmed();
    return {who.isEmpty() ? disk::systemUserName() : who, disk::stationName()};
}

} // namespace colloquia
