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
