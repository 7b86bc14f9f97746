-- Rounds of visits from door to door, and what came back on paper. business_id is 0 for the cooperative.

CREATE TABLE visit_round (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    business_id BIGINT NOT NULL,
    name VARCHAR(80) NOT NULL,
    day BIGINT NOT NULL,
    goers VARCHAR(80) NOT NULL,
    clerk_id BIGINT,
    seed BIGINT NOT NULL
);
CREATE INDEX visit_round_day ON visit_round (day, business_id);

-- keyed_ is what counts of a line, again_ what a second person read on the same paper; their texts are empty until then. faults is
-- in how many parts the first was wrong.
CREATE TABLE round_line (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    business_id BIGINT NOT NULL,
    round_id BIGINT NOT NULL,
    line_number BIGINT NOT NULL,
    person_id BIGINT,
    keyed_by BIGINT,
    keyed_met VARCHAR(10) NOT NULL,
    keyed_mood VARCHAR(20) NOT NULL,
    keyed_phone VARCHAR(100) NOT NULL,
    keyed_allowed VARCHAR(10) NOT NULL,
    keyed_kind VARCHAR(20) NOT NULL,
    keyed_words VARCHAR(2000) NOT NULL,
    again_by BIGINT,
    again_met VARCHAR(10) NOT NULL,
    again_mood VARCHAR(20) NOT NULL,
    again_phone VARCHAR(100) NOT NULL,
    again_allowed VARCHAR(10) NOT NULL,
    again_kind VARCHAR(20) NOT NULL,
    again_words VARCHAR(2000) NOT NULL,
    faults BIGINT,
    touch_id BIGINT,
    concern_id BIGINT
);
CREATE INDEX round_line_round ON round_line (round_id, line_number);
CREATE INDEX round_line_person ON round_line (person_id, id);
