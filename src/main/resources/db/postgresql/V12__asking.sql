-- ask_day is follow_up_day while nobody said how the goods were, else empty: what is asked already is not gone through again.

ALTER TABLE order_gift ADD COLUMN ask_day BIGINT;
UPDATE order_gift SET ask_day = follow_up_day WHERE answer = '';
DROP INDEX order_gift_follow_up;
CREATE INDEX order_gift_ask ON order_gift (ask_day, id);
