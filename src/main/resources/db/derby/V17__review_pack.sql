-- What a meeting looks at: what was given beside what was sold each day, and reviews as a meeting saw them.

-- discount is what was taken off list prices, but by a clerk's own hand; by_hand is that.
ALTER TABLE business_day ADD COLUMN discount BIGINT NOT NULL DEFAULT 0;
ALTER TABLE business_day ADD COLUMN by_hand BIGINT NOT NULL DEFAULT 0;
UPDATE business_day SET
    discount = (SELECT COALESCE(SUM(l.listed - l.amount - l.by_hand), 0) FROM order_line l
        WHERE l.business_id = business_day.business_id AND l.day = business_day.day AND l.quantity > l.returned),
    by_hand = (SELECT COALESCE(SUM(l.by_hand), 0) FROM order_line l
        WHERE l.business_id = business_day.business_id AND l.day = business_day.day AND l.quantity > l.returned);
CREATE INDEX rule_use_day ON rule_use (day, given);

-- business_id is empty for the cooperative; content is JSON.
CREATE TABLE review_pack (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id BIGINT NOT NULL,
    business_id BIGINT,
    from_day BIGINT NOT NULL,
    until_day BIGINT NOT NULL,
    made_day BIGINT NOT NULL,
    content VARCHAR(16000) NOT NULL
);
CREATE INDEX review_pack_meeting ON review_pack (meeting_id);
