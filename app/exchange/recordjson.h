// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"

#include <QJsonValue>
#include <QStringList>

// Fields of records as JSON: yes and no, whole numbers, else text in the form values are kept in; null is
// what is not known. References are the caller's business: they are null.
namespace colloquia::recordjson {

QJsonValue value(const Field &field, const void *record);
// Sets the field; `place` says where in the file: "partners 2".
Result<void> read(const Field &field, void *record, const QJsonValue &value, const QString &place);

tl::unexpected<Error> wrong(const QString &place, const Error &error);
tl::unexpected<Error> unknownKey(const QString &place, const QString &key, const QStringList &known);

} // namespace colloquia::recordjson
