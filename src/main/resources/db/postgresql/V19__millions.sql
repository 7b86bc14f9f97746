-- What is asked of a register with millions of rows: figures from one row a customer, counts from an index alone.

-- purchases has a line for each order, the newest first, as many as fit in: day, rupiah at list prices, what was taken off them, and
-- the order's id if it has goods of other businesses as well; numbers to the base 36. area_id is where the person lives.
ALTER TABLE customer_total ADD COLUMN purchases VARCHAR(8000) DEFAULT '' NOT NULL;
ALTER TABLE customer_total ADD COLUMN area_id BIGINT;
CREATE INDEX customer_total_orders ON customer_total (orders, last_day);

-- How many of each kind, and how they were taken; the newest first.
DROP INDEX touch_day;
CREATE INDEX touch_day ON touch (day, business_id, kind, direction, medium, mood);
CREATE INDEX touch_newest ON touch (day DESC, id DESC);

-- Who has a role of some kind; on which days people said that they may be written to.
CREATE INDEX person_role_kind ON person_role (kind, business_id, since_day, until_day, person_id);
CREATE INDEX consent_day ON consent (granted, on_day, business_id, person_id);
CREATE INDEX consent_answers ON consent (purpose, person_id, business_id, on_day, id, granted);
