// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace colloquia {

// What differs between the engines a document can lie in. Everything else is SQL that both understand.
struct Dialect
{
    QString driver = {};         // Qt's name for it
    QStringList onOpening = {};  // statements for every new connection
    QStringList onCreating = {}; // statements for a new, empty document
    QString beginWrite = {};     // takes the one write lock at once, or fails
    // Begins the insertion of many rows at once. One that fails takes the whole transaction back: our writes
    // end so anyway, and nothing has to be put aside for taking back the statement alone.
    QString insertMany = {};
    QString readVersion = {};      // gives the schema's version
    QString writeVersion = {};     // sets it; %1 is the version
    QString dataVersion = {};      // a number that changes when another connection has written
    QString tables = {};           // gives the names of the tables
    QString strangers = {};        // gives triggers and views, of which a document of ours has none
    QString quickCheck = {};       // gives one row "ok" or what is wrong
    QString foreignKeyCheck = {};  // gives a row for each broken reference
    QString checkNoReference = {}; // between transactions: references are not looked up as they are written
    QString checkReferences = {};  // they are again

    static const Dialect &sqlite();
};

// "COLQ", at byte 68 of every document.
inline constexpr int kApplicationId = 0x434F4C51;

} // namespace colloquia
