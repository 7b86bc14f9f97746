-- Broadcasts: whom a business wants to reach, with which words, and what a sending phone is known to hold.

-- The cooperative itself may have a phone too.
ALTER TABLE sending_phone ALTER COLUMN business_id NULL;

CREATE TABLE segment (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    business_id BIGINT REFERENCES business (id),
    query VARCHAR(4000) NOT NULL,
    purpose VARCHAR(20) NOT NULL,
    channel VARCHAR(20) NOT NULL,
    tag VARCHAR(20) NOT NULL
);

CREATE TABLE message_template (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    business_id BIGINT REFERENCES business (id),
    purpose VARCHAR(20) NOT NULL,
    content VARCHAR(8000) NOT NULL
);

-- formats are words with commas between them.
CREATE TABLE export_profile (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    segment_id BIGINT NOT NULL REFERENCES segment (id),
    sending_phone_id BIGINT NOT NULL REFERENCES sending_phone (id),
    template_id BIGINT REFERENCES message_template (id),
    product VARCHAR(400) NOT NULL,
    price VARCHAR(200) NOT NULL,
    formats VARCHAR(400) NOT NULL,
    folder VARCHAR(2000) NOT NULL
);

-- A file of an export, so that a folder can be told from what was written.
CREATE TABLE exported_file (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    export_id BIGINT NOT NULL REFERENCES export_record (id),
    name VARCHAR(200) NOT NULL,
    size BIGINT NOT NULL,
    fingerprint VARCHAR(64) NOT NULL
);
CREATE INDEX exported_file_by_content ON exported_file (fingerprint);

-- content is the message as it was then; override the reason why people were written to beyond the limit.
CREATE TABLE broadcast (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    profile_id BIGINT NOT NULL,
    segment_id BIGINT NOT NULL,
    sending_phone_id BIGINT NOT NULL,
    export_id BIGINT NOT NULL REFERENCES export_record (id),
    at_ms BIGINT NOT NULL,
    content VARCHAR(8000) NOT NULL,
    product VARCHAR(400) NOT NULL,
    price VARCHAR(200) NOT NULL,
    override VARCHAR(1000) NOT NULL,
    stage VARCHAR(20) NOT NULL
);
CREATE INDEX broadcast_newest ON broadcast (id DESC);

-- A person on a broadcast list. What was handed out last, and what the phone is known to hold: a name and a number each,
-- empty for nothing. No reference to the person: the phone holds a contact also after the record is gone.
CREATE TABLE list_member (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    segment_id BIGINT NOT NULL,
    sending_phone_id BIGINT NOT NULL,
    list_number BIGINT NOT NULL,
    handed_name VARCHAR(500) NOT NULL,
    handed_e164 VARCHAR(20) NOT NULL,
    broadcast_id BIGINT NOT NULL,
    known_name VARCHAR(500) NOT NULL,
    known_e164 VARCHAR(20) NOT NULL
);
CREATE INDEX list_member_by_segment ON list_member (segment_id, sending_phone_id);
CREATE INDEX list_member_by_person ON list_member (person_id);

-- Whom a broadcast is meant for. via_id is the person through whom it reaches them, empty where they have it themselves.
CREATE TABLE addressee (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    broadcast_id BIGINT NOT NULL REFERENCES broadcast (id),
    list_number BIGINT NOT NULL,
    via_id BIGINT,
    sent_ms BIGINT
);
CREATE INDEX addressee_by_broadcast ON addressee (broadcast_id);
CREATE INDEX addressee_by_person ON addressee (person_id, sent_ms);
CREATE INDEX addressee_by_time ON addressee (sent_ms);
