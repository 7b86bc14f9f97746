-- Who was erased, by number alone, so that an older backup that is brought back is erased again.
CREATE TABLE erased (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    at_ms BIGINT NOT NULL
);
CREATE INDEX erased_person ON erased (person_id);

-- An erased person's withdrawal has no number; whoever comes back is found by it.
CREATE INDEX suppression_number ON suppression (e164, name_key);

-- What would have to be gone through to find one person.
CREATE INDEX addressee_via ON addressee (via_id);
CREATE INDEX import_row_person ON import_row (person_id);
