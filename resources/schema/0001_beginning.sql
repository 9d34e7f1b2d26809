-- SPDX-FileCopyrightText: The Colloquia authors
-- SPDX-License-Identifier: MIT
-- The document as it was first released. Later steps only add files beside this one.
-- Columns are the fields' keys; texts, dates and stamps are TEXT as app/model/storedvalue.h says; what is not
-- known is NULL. References are checked when the transaction ends, so that undo may go in any order.

CREATE TABLE file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT,
    type TEXT,
    hash TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE colloquium (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    short_title TEXT,
    subtitle TEXT,
    kind TEXT,
    start_date TEXT,
    start_time TEXT,
    end_date TEXT,
    end_time TEXT,
    time_zone TEXT,
    venue TEXT,
    address TEXT,
    city TEXT,
    country TEXT,
    language TEXT,
    languages TEXT,
    website TEXT,
    calendar TEXT,
    admission TEXT,
    registration_link TEXT,
    registration_deadline TEXT,
    capacity INTEGER,
    contact_name TEXT,
    contact_email TEXT,
    contact_phone TEXT,
    description TEXT,
    research_questions TEXT,
    audience TEXT,
    privacy_notice TEXT,
    keep_until TEXT,
    logo INTEGER REFERENCES file (id) DEFERRABLE INITIALLY DEFERRED,
    capitals INTEGER NOT NULL,
    median_point INTEGER NOT NULL,
    document_id TEXT NOT NULL
) STRICT;

CREATE TABLE partner (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    acronym TEXT,
    role TEXT NOT NULL,
    wording TEXT,
    website TEXT,
    contact_name TEXT,
    contact_email TEXT,
    logo INTEGER REFERENCES file (id) DEFERRABLE INITIALLY DEFERRED,
    on_badges INTEGER NOT NULL,
    on_prints INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE workshop (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT,
    date TEXT,
    start_time TEXT,
    end_time TEXT,
    room TEXT,
    capacity INTEGER,
    moderators TEXT,
    speakers TEXT,
    sign_up_open INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE category (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    colour TEXT,
    aliases TEXT,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    sensitive INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    link TEXT,
    file INTEGER REFERENCES file (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE design (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    role INTEGER NOT NULL,
    category INTEGER NOT NULL,
    logos INTEGER NOT NULL,
    representing INTEGER NOT NULL
) STRICT;

CREATE TABLE attendee (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    title TEXT,
    given_name TEXT,
    family_name TEXT,
    email TEXT,
    phone TEXT,
    organisation TEXT,
    position TEXT,
    category INTEGER REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    status TEXT NOT NULL,
    mode TEXT NOT NULL,
    registered_at TEXT,
    photo_consent TEXT,
    notes TEXT,
    confirmed_at TEXT,
    follow_up TEXT,
    call_back_on TEXT,
    followed_by TEXT,
    seat INTEGER,
    seats INTEGER
) STRICT;

CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attendee INTEGER NOT NULL REFERENCES attendee (id) DEFERRABLE INITIALLY DEFERRED,
    workshop INTEGER NOT NULL REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    wish INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX enrolment_once ON enrolment (attendee, workshop);

CREATE TABLE answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attendee INTEGER NOT NULL REFERENCES attendee (id) DEFERRABLE INITIALLY DEFERRED,
    question INTEGER NOT NULL REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT
) STRICT;
CREATE UNIQUE INDEX answer_once ON answer (attendee, question);

CREATE TABLE representation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    representative INTEGER NOT NULL REFERENCES attendee (id) DEFERRABLE INITIALLY DEFERRED,
    represented INTEGER NOT NULL UNIQUE REFERENCES attendee (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX representation_by ON representation (representative);

CREATE TABLE presence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attendee INTEGER NOT NULL REFERENCES attendee (id) DEFERRABLE INITIALLY DEFERRED,
    workshop INTEGER REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL,
    desk TEXT
) STRICT;
CREATE UNIQUE INDEX presence_once ON presence (attendee, coalesce(workshop, 0));

CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    stock TEXT,
    design TEXT,
    start INTEGER NOT NULL,
    badges INTEGER NOT NULL,
    sheets INTEGER NOT NULL
) STRICT;

CREATE TABLE print (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
    attendee INTEGER NOT NULL REFERENCES attendee (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX print_of ON print (attendee);

CREATE TABLE form (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT,
    headers TEXT NOT NULL,
    mapping TEXT
) STRICT;

CREATE TABLE form_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    form INTEGER NOT NULL REFERENCES form (id) DEFERRABLE INITIALLY DEFERRED,
    attendee INTEGER NOT NULL REFERENCES attendee (id) DEFERRABLE INITIALLY DEFERRED,
    cells TEXT
) STRICT;
CREATE UNIQUE INDEX form_row_once ON form_row (attendee, form);

-- Every change ever made. kind is edit, import, undo, redo or beginning; target is the group that an undo or a
-- redo turns round.
CREATE TABLE journal_group (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    station TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    target INTEGER,
    schema INTEGER NOT NULL
) STRICT;

-- created: records `record` to `until`, no payload, the rows are there. changed: {"field": [before, after]}.
-- removed: {"field": value}, the whole row as it was.
CREATE TABLE journal_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    group_number INTEGER NOT NULL REFERENCES journal_group (number) DEFERRABLE INITIALLY DEFERRED,
    entity TEXT NOT NULL,
    record INTEGER NOT NULL,
    until INTEGER NOT NULL,
    action TEXT NOT NULL,
    payload TEXT
) STRICT;
CREATE INDEX journal_entry_group ON journal_entry (group_number);
CREATE INDEX journal_entry_record ON journal_entry (entity, record);
