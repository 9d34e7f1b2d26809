-- SPDX-FileCopyrightText: The Colloquia authors
-- SPDX-License-Identifier: MIT
-- What is drawn on badges, place cards and certificates, and for whom.

ALTER TABLE design ADD COLUMN purpose TEXT DEFAULT 'badge';
ALTER TABLE design ADD COLUMN only_for INTEGER REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE design ADD COLUMN contents TEXT;
