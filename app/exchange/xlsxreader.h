// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/sourcetable.h"
#include "app/exchange/zipfile.h"

namespace colloquia {

// The sheet of a workbook that the settings name, else its first visible one with a cell, without its headers
// yet.
Result<SourceTable> readXlsx(ZipFile &zip, const ReadSettings &settings, Progress &progress);

// What a zip such as Google Forms gives holds: the one table in it, and the table's name. Several are an
// Error that names them.
struct PackedTable
{
    QString name = {};
    QByteArray bytes = {};
};
Result<PackedTable> onlyTable(ZipFile &zip);

} // namespace colloquia
