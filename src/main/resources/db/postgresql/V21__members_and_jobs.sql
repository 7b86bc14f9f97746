-- How many people a business says it gave work in a year; empty where it does not say.
ALTER TABLE yearly_indicator ADD COLUMN jobs BIGINT;

-- Why somebody is it no longer, in a word or two, such as moved away; empty where nobody said.
ALTER TABLE person_role ADD COLUMN reason VARCHAR(200) DEFAULT '' NOT NULL;
