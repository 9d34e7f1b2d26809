-- SPDX-FileCopyrightText: The Colloquia authors
-- SPDX-License-Identifier: MIT
-- Exports kept under a name, and who agrees to the list being shared.

CREATE TABLE export_preset (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    recipe TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

ALTER TABLE attendee ADD COLUMN share_consent TEXT;
