-- The book of members: a number for whoever ever was one, given once and for good.

-- since_day and until_day are when somebody became a member and stopped being one, as far as known when the book was last brought up to
-- date; so the line stays when the person goes. person_id is empty for somebody who was deleted since.
CREATE TABLE member_number (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT,
    number BIGINT NOT NULL,
    since_day BIGINT,
    until_day BIGINT
);
CREATE INDEX member_number_person ON member_number (person_id);
