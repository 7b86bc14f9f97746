-- Who passes a business's word on; business_id is 0 for the cooperative. since_day and until_day are empty where the end is open.
CREATE TABLE ambassador (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    business_id BIGINT NOT NULL,
    since_day BIGINT,
    until_day BIGINT
);
CREATE INDEX ambassador_person ON ambassador (person_id);

-- What a clerk thinks of the own work, once a year; apart from the journal, so that nobody else reads it there. scores has a digit
-- for each statement.
CREATE TABLE self_check (
    clerk_id BIGINT NOT NULL,
    check_year BIGINT NOT NULL,
    scores VARCHAR(20) NOT NULL,
    PRIMARY KEY (clerk_id, check_year)
);

-- What a business says itself of a year: profit in rupiah, return on investment in hundredths of a percent; empty for what it does
-- not say.
CREATE TABLE yearly_indicator (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    business_id BIGINT NOT NULL,
    figure_year BIGINT NOT NULL,
    profit BIGINT,
    roi BIGINT
);
