-- Loyalty: points as a ledger, vouchers, member cards and programmes. business_id is 0 for the cooperative, whose points are
-- shared by all businesses.

-- A balance is the sum of a person's entries and stands nowhere else. rate is for how many rupiah of an order there was a point,
-- 0 for an entry that no order made.
CREATE TABLE point_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    business_id BIGINT NOT NULL,
    day BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    points BIGINT NOT NULL,
    order_id BIGINT,
    rate BIGINT NOT NULL,
    words VARCHAR(1000) NOT NULL,
    clerk_id BIGINT
);
CREATE INDEX point_entry_person ON point_entry (person_id, business_id);
CREATE INDEX point_entry_order ON point_entry (order_id);

-- person_id is empty for whoever brings it; used_by is the order beside which it was paid with.
CREATE TABLE voucher (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    person_id BIGINT,
    business_id BIGINT NOT NULL,
    worth BIGINT NOT NULL,
    words VARCHAR(1000) NOT NULL,
    made_day BIGINT NOT NULL,
    until_day BIGINT NOT NULL,
    clerk_id BIGINT,
    used_by BIGINT,
    used_day BIGINT
);
CREATE UNIQUE INDEX voucher_code ON voucher (code);
CREATE INDEX voucher_person ON voucher (person_id);
CREATE INDEX voucher_order ON voucher (used_by);

CREATE TABLE member_card (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    number BIGINT NOT NULL,
    day BIGINT NOT NULL
);
CREATE UNIQUE INDEX member_card_number ON member_card (number);
CREATE INDEX member_card_person ON member_card (person_id);

CREATE TABLE programme (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    business_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    form VARCHAR(20) NOT NULL,
    rule_id BIGINT,
    since_day BIGINT NOT NULL,
    until_day BIGINT NOT NULL,
    cost BIGINT NOT NULL,
    result VARCHAR(1000) NOT NULL
);
