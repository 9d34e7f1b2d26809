-- SPDX-FileCopyrightText: The Colloquia authors
-- SPDX-License-Identifier: MIT
-- A proposed spelling of a name that somebody has refused, and people whom one form named twice: of two
-- records made into one, what the form said of both goes on to be recognised.

CREATE TABLE refused_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attendee INTEGER NOT NULL REFERENCES attendee (id) DEFERRABLE INITIALLY DEFERRED,
    proposal TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX refused_name_once ON refused_name (attendee, proposal);

DROP INDEX form_row_once;
CREATE INDEX form_row_of ON form_row (attendee, form);
