-- The workbench: what clerks type, promise each other and set aside. Drafts, PINs and absences are not journaled.

-- A clerk's PIN as its digest, and how long a wrong one makes wait. Apart from clerk: undo brings no old PIN back.
CREATE TABLE pin (
    clerk_id BIGINT NOT NULL PRIMARY KEY,
    salt VARCHAR(64) NOT NULL,
    digest VARCHAR(128) NOT NULL,
    failures BIGINT NOT NULL,
    until_ms BIGINT NOT NULL
);

-- Up to where a clerk has seen what was done.
CREATE TABLE presence (
    clerk_id BIGINT NOT NULL PRIMARY KEY,
    left_ms BIGINT NOT NULL,
    left_number BIGINT NOT NULL
);

-- What somebody was typing and has not saved. subject is the person's id, 0 for somebody new.
CREATE TABLE draft (
    clerk_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    subject BIGINT NOT NULL,
    at_ms BIGINT NOT NULL,
    content VARCHAR(32672) NOT NULL,
    PRIMARY KEY (clerk_id, kind, subject)
);

-- A problem that somebody looked at and found to be none. second_id is 0 where it is about one thing.
CREATE TABLE ignored_problem (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    inspection VARCHAR(60) NOT NULL,
    first_id BIGINT NOT NULL,
    second_id BIGINT NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    on_day BIGINT NOT NULL
);

-- A word to whoever works next. to_clerk_id is empty for whoever comes.
CREATE TABLE shift_note (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    clerk_id BIGINT NOT NULL,
    to_clerk_id BIGINT,
    at_ms BIGINT NOT NULL,
    content VARCHAR(4000) NOT NULL,
    done BOOLEAN NOT NULL
);

-- Who names a person: read before a delete and for where somebody is used.
CREATE INDEX household_by_head ON household (head_id);
CREATE INDEX distinct_first ON distinct_pair (first_id);
CREATE INDEX distinct_second ON distinct_pair (second_id);
CREATE INDEX merged_kept ON merged (kept_id);
