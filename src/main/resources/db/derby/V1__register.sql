-- The register and its journal. Days are epoch days, moments epoch milliseconds, ids are made by the program.

CREATE TABLE register_head (
    id BIGINT NOT NULL PRIMARY KEY,
    register_uuid VARCHAR(36) NOT NULL,
    installation BIGINT NOT NULL,
    key_check VARCHAR(64) NOT NULL,
    number BIGINT NOT NULL,
    mark VARCHAR(64) NOT NULL,
    last_id BIGINT NOT NULL,
    people BIGINT NOT NULL
);

CREATE TABLE operation (
    id BIGINT NOT NULL PRIMARY KEY,
    clerk_id BIGINT NOT NULL,
    at_ms BIGINT NOT NULL,
    what VARCHAR(4000) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    undoes BIGINT NOT NULL,
    undone_by BIGINT NOT NULL,
    first_number BIGINT NOT NULL,
    last_number BIGINT NOT NULL
);

-- Entries that follow each other and are about the same person or thing share a row: number is the first one's.
-- content has a line for each: table, row id, before, after, separated by tabs; NULL once erased.
CREATE TABLE journal (
    number BIGINT NOT NULL PRIMARY KEY,
    entries BIGINT NOT NULL,
    operation_id BIGINT NOT NULL,
    subject BIGINT NOT NULL,
    content VARCHAR(32672),
    salt VARCHAR(16),
    digest VARCHAR(44) NOT NULL,
    mark VARCHAR(44) NOT NULL
);
CREATE INDEX journal_subject ON journal (subject, number);

-- Read whole when an import begins, so it needs no index.
CREATE TABLE import_row (
    operation_id BIGINT NOT NULL,
    fingerprint VARCHAR(64) NOT NULL,
    person_id BIGINT NOT NULL
);

CREATE TABLE clerk (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    duty VARCHAR(20) NOT NULL,
    business_id BIGINT
);

CREATE TABLE setting (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL UNIQUE,
    content VARCHAR(8000) NOT NULL
);

CREATE TABLE area (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    parent_id BIGINT REFERENCES area (id),
    depth BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL
);

CREATE TABLE business (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    since_year BIGINT,
    kind VARCHAR(400) NOT NULL
);

CREATE TABLE sending_phone (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    business_id BIGINT NOT NULL REFERENCES business (id),
    e164 VARCHAR(20) NOT NULL,
    label VARCHAR(200) NOT NULL
);

CREATE TABLE community (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(100) NOT NULL,
    area_id BIGINT REFERENCES area (id)
);

CREATE TABLE household (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    head_id BIGINT
);

CREATE TABLE person (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(400) NOT NULL,
    name_norm VARCHAR(400) NOT NULL,
    address VARCHAR(60) NOT NULL,
    call_name VARCHAR(200) NOT NULL,
    sex VARCHAR(10) NOT NULL,
    birth_day BIGINT,
    birth_year BIGINT,
    occupation VARCHAR(200) NOT NULL,
    area_id BIGINT REFERENCES area (id),
    landmark VARCHAR(1000) NOT NULL,
    household_id BIGINT REFERENCES household (id),
    email VARCHAR(320) NOT NULL
);
CREATE INDEX person_by_name ON person (name_norm, id);
CREATE INDEX person_by_name_backwards ON person (name_norm DESC, id DESC);

CREATE TABLE alias (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    content VARCHAR(400) NOT NULL
);

CREATE TABLE phone (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    raw VARCHAR(200) NOT NULL,
    e164 VARCHAR(20) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    whatsapp VARCHAR(10) NOT NULL,
    whatsapp_day BIGINT,
    shared BOOLEAN NOT NULL,
    since_day BIGINT,
    until_day BIGINT
);
CREATE INDEX phone_by_number ON phone (e164);

CREATE TABLE handle (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    kind VARCHAR(100) NOT NULL,
    account VARCHAR(400) NOT NULL
);

CREATE TABLE person_role (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    business_id BIGINT REFERENCES business (id),
    kind VARCHAR(20) NOT NULL,
    since_day BIGINT,
    until_day BIGINT
);

CREATE TABLE membership (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    community_id BIGINT NOT NULL REFERENCES community (id),
    post VARCHAR(20) NOT NULL,
    since_day BIGINT,
    until_day BIGINT
);

CREATE TABLE relation (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    other_id BIGINT NOT NULL REFERENCES person (id),
    kind VARCHAR(20) NOT NULL
);

CREATE TABLE consent (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    purpose VARCHAR(20) NOT NULL,
    business_id BIGINT REFERENCES business (id),
    granted BOOLEAN NOT NULL,
    proof VARCHAR(20) NOT NULL,
    detail VARCHAR(1000) NOT NULL,
    on_day BIGINT NOT NULL
);

CREATE TABLE saved_number (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    sending_phone_id BIGINT NOT NULL REFERENCES sending_phone (id),
    saved BOOLEAN NOT NULL,
    on_day BIGINT NOT NULL
);

CREATE TABLE note (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    business_id BIGINT NOT NULL REFERENCES business (id),
    content VARCHAR(8000) NOT NULL,
    on_day BIGINT NOT NULL
);

CREATE TABLE suppression (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    e164 VARCHAR(20) NOT NULL,
    name_key VARCHAR(400) NOT NULL,
    purpose VARCHAR(20) NOT NULL,
    business_id BIGINT REFERENCES business (id),
    on_day BIGINT NOT NULL
);

CREATE TABLE export_record (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    at_ms BIGINT NOT NULL,
    purpose VARCHAR(20) NOT NULL,
    business_id BIGINT REFERENCES business (id),
    query VARCHAR(4000) NOT NULL,
    tag VARCHAR(20) NOT NULL,
    people BIGINT NOT NULL,
    fingerprint VARCHAR(64) NOT NULL
);

CREATE TABLE distinct_pair (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    first_id BIGINT NOT NULL,
    second_id BIGINT NOT NULL
);

CREATE TABLE merged (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    gone_id BIGINT NOT NULL,
    kept_id BIGINT NOT NULL
);
CREATE INDEX merged_gone ON merged (gone_id);
