-- SPDX-FileCopyrightText: The Colloquia authors
-- SPDX-License-Identifier: MIT
-- Why badges were printed, what is left of the last sheet, and what stood on each badge, where.

ALTER TABLE batch ADD COLUMN reason TEXT;
ALTER TABLE batch ADD COLUMN next_place INTEGER;
ALTER TABLE print ADD COLUMN sheet INTEGER;
ALTER TABLE print ADD COLUMN place INTEGER;
ALTER TABLE print ADD COLUMN printed TEXT;
