// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/result.h"

#include <QJsonObject>

namespace colloquia {

// The JSON object that a file holds; the error says where it stops being one.
Result<QJsonObject> readJsonObject(const QString &path);

} // namespace colloquia
