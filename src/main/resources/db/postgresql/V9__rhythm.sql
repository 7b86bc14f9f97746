-- How often somebody orders of a business: the last order day but one, the usual days from one order to the next, the day on
-- which the next one is due, the day from which somebody has waited twice as long as usual; empty where there are too few orders.
ALTER TABLE customer_total ADD COLUMN before_day BIGINT;
ALTER TABLE customer_total ADD COLUMN gap BIGINT;
ALTER TABLE customer_total ADD COLUMN due_day BIGINT;
ALTER TABLE customer_total ADD COLUMN quiet_day BIGINT;
CREATE INDEX customer_total_due ON customer_total (due_day, quiet_day, person_id, business_id);
CREATE INDEX customer_total_quiet ON customer_total (quiet_day DESC, person_id, business_id);
CREATE INDEX customer_total_last ON customer_total (last_day, business_id, first_day, orders, person_id);

-- Who brought others, the newest first.
CREATE INDEX relation_kind ON relation (kind, id DESC);
