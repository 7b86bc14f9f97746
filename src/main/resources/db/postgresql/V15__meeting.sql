-- Meetings: who was there, what was put before them, what they decided.

-- day and clock_minute are of the village's clock. chair_id and secretary_id are people. Once signed nothing about a meeting changes.
CREATE TABLE meeting (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    day BIGINT NOT NULL,
    clock_minute BIGINT NOT NULL,
    place VARCHAR(200) NOT NULL,
    chair_id BIGINT,
    secretary_id BIGINT,
    agenda VARCHAR(4000) NOT NULL,
    minutes VARCHAR(16000) NOT NULL,
    signed_day BIGINT,
    signed_head VARCHAR(128) NOT NULL
);
CREATE INDEX meeting_day ON meeting (day);

-- person_id is empty for somebody who was deleted since; proxy_id is who stood in.
CREATE TABLE attendance (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id BIGINT NOT NULL,
    person_id BIGINT,
    manner VARCHAR(20) NOT NULL,
    proxy_id BIGINT
);
CREATE INDEX attendance_meeting ON attendance (meeting_id);
CREATE INDEX attendance_person ON attendance (person_id);

-- rule_id is the wording that would hold (WORDING) or the number of the rule that would end after last_day (ENDING). verdict, number,
-- votes and reason are empty while nothing was decided.
CREATE TABLE proposal (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id BIGINT NOT NULL,
    place BIGINT NOT NULL,
    title VARCHAR(200) NOT NULL,
    words VARCHAR(2000) NOT NULL,
    matter VARCHAR(20) NOT NULL,
    rule_id BIGINT,
    last_day BIGINT,
    verdict VARCHAR(20) NOT NULL,
    number VARCHAR(40) NOT NULL,
    votes VARCHAR(40) NOT NULL,
    reason VARCHAR(2000) NOT NULL
);
CREATE INDEX proposal_meeting ON proposal (meeting_id);
CREATE INDEX proposal_rule ON proposal (rule_id);

-- A file's content is not kept, but its SHA-256.
CREATE TABLE attachment (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id BIGINT NOT NULL,
    name VARCHAR(255) NOT NULL,
    bytes BIGINT NOT NULL,
    fingerprint VARCHAR(64) NOT NULL
);
CREATE INDEX attachment_meeting ON attachment (meeting_id);
