// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/dialect.h"

namespace colloquia {

using namespace Qt::StringLiterals;

const Dialect &Dialect::sqlite()
{
    static const Dialect dialect = {
        .driver = u"QSQLITE"_s,
        .onOpening = {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s,
                      u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
                      u"PRAGMA mmap_size = 0"_s, u"PRAGMA synchronous = EXTRA"_s,
                      u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -32768"_s},
        // Pages of this size are written and read in half the calls that SQLite's own take; an edit
        // touches as many.
        .onCreating = {u"PRAGMA page_size = 8192"_s, u"PRAGMA journal_mode = DELETE"_s,
                       u"PRAGMA application_id = %1"_s.arg(kApplicationId)},
        .beginWrite = u"BEGIN IMMEDIATE"_s,
        .insertMany = u"INSERT OR ROLLBACK INTO"_s,
        .readVersion = u"PRAGMA user_version"_s,
        .writeVersion = u"PRAGMA user_version = %1"_s,
        .dataVersion = u"PRAGMA data_version"_s,
        .tables =
            u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s,
        .strangers = u"SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name"_s,
        .quickCheck = u"PRAGMA quick_check(1)"_s,
        .foreignKeyCheck = u"PRAGMA foreign_key_check"_s,
        .checkNoReference = u"PRAGMA foreign_keys = OFF"_s,
        .checkReferences = u"PRAGMA foreign_keys = ON"_s,
    };
    return dialect;
}

} // namespace colloquia
