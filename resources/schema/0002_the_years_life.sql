-- SPDX-FileCopyrightText: The Colloquia authors
-- SPDX-License-Identifier: MIT
-- What the months before the event need: who was invited and has answered, what speakers still owe, ranks of
-- protocol, kept views of the list, and who is known not to be the same person.

CREATE TABLE protocol_rank (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE list_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    listing TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE distinct_people (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attendee INTEGER NOT NULL REFERENCES attendee (id) DEFERRABLE INITIALLY DEFERRED,
    other INTEGER NOT NULL REFERENCES attendee (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE UNIQUE INDEX distinct_once ON distinct_people (attendee, other);
CREATE INDEX distinct_other ON distinct_people (other);

ALTER TABLE attendee ADD COLUMN rank INTEGER REFERENCES protocol_rank (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE attendee ADD COLUMN invited_on TEXT;
ALTER TABLE attendee ADD COLUMN replied_on TEXT;
ALTER TABLE attendee ADD COLUMN replied_by TEXT;
ALTER TABLE attendee ADD COLUMN biography TEXT;
ALTER TABLE attendee ADD COLUMN portrait TEXT;
ALTER TABLE attendee ADD COLUMN slides TEXT;
ALTER TABLE attendee ADD COLUMN image_release TEXT;
ALTER TABLE attendee ADD COLUMN travel TEXT;
ALTER TABLE attendee ADD COLUMN hotel TEXT;
ALTER TABLE attendee ADD COLUMN next_edition TEXT;

ALTER TABLE colloquium ADD COLUMN last_edition TEXT;
