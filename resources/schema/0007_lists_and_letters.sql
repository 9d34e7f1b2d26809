-- SPDX-FileCopyrightText: The Colloquia authors
-- SPDX-License-Identifier: MIT
-- Lists and letters kept under a name, the sheets that were printed to be signed, and what a workshop's room
-- needs.

CREATE TABLE list_layout (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    recipe TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE letter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    subject TEXT,
    text TEXT,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE sign_in_sheet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL,
    at TEXT NOT NULL,
    title TEXT,
    day TEXT,
    heads TEXT,
    workshop INTEGER REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    first INTEGER NOT NULL,
    people TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX sign_in_sheet_code ON sign_in_sheet (code);

ALTER TABLE workshop ADD COLUMN material TEXT;
