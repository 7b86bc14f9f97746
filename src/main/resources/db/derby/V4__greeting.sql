-- The greeting that a person prefers, by its name; empty for the neutral one.
ALTER TABLE person ADD COLUMN greeting VARCHAR(100) DEFAULT '' NOT NULL;
