-- Orders: what was ordered, by which prices, what came back, and figures kept beside them.

-- day and clock_minute are of the village's clock. person_id is empty for whoever was not named; it names nobody any more once that
-- person is deleted. policy and used are JSON (lumbung-rules(5)): what the prices stood on beside rules and goods.
CREATE TABLE customer_order (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    number BIGINT NOT NULL,
    person_id BIGINT,
    day BIGINT NOT NULL,
    clock_minute BIGINT NOT NULL,
    needed_day BIGINT,
    needed_minute BIGINT,
    due_day BIGINT NOT NULL,
    way VARCHAR(20) NOT NULL,
    via VARCHAR(200) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    paid BOOLEAN NOT NULL,
    stage VARCHAR(20) NOT NULL,
    rounding BIGINT NOT NULL,
    policy VARCHAR(400) NOT NULL,
    used VARCHAR(8000) NOT NULL,
    origin VARCHAR(200) NOT NULL
);
CREATE INDEX customer_order_newest ON customer_order (day DESC, id DESC);
CREATE INDEX customer_order_person ON customer_order (person_id, day DESC, id DESC);
CREATE INDEX customer_order_due ON customer_order (due_day, stage);
CREATE INDEX customer_order_number ON customer_order (number);
CREATE INDEX customer_order_origin ON customer_order (origin);

-- person_id and day are those of the order. kept is what is left of the amount after what came back, by_hand what a clerk took
-- off without an officer; content is JSON: the product as it was, the steps of its price.
CREATE TABLE order_line (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    order_id BIGINT NOT NULL REFERENCES customer_order (id),
    place BIGINT NOT NULL,
    person_id BIGINT,
    day BIGINT NOT NULL,
    business_id BIGINT NOT NULL,
    product_id BIGINT NOT NULL,
    quantity BIGINT NOT NULL,
    returned BIGINT NOT NULL,
    listed BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    kept BIGINT NOT NULL,
    by_hand BIGINT NOT NULL,
    content VARCHAR(8000) NOT NULL
);
CREATE INDEX order_line_person ON order_line (person_id, day);
CREATE INDEX order_line_day ON order_line (day, business_id);
CREATE INDEX order_line_product ON order_line (product_id, day);

CREATE TABLE order_gift (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    order_id BIGINT NOT NULL REFERENCES customer_order (id),
    place BIGINT NOT NULL,
    person_id BIGINT,
    pieces BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    follow_up_day BIGINT,
    answer VARCHAR(1000) NOT NULL,
    content VARCHAR(8000) NOT NULL
);
CREATE INDEX order_gift_follow_up ON order_gift (follow_up_day);

-- quantities has a line for each line of the order: its place and how many smallest units came back.
CREATE TABLE order_return (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    order_id BIGINT NOT NULL REFERENCES customer_order (id),
    person_id BIGINT,
    day BIGINT NOT NULL,
    quantities VARCHAR(8000) NOT NULL,
    refund BIGINT NOT NULL,
    reason VARCHAR(400) NOT NULL
);

CREATE TABLE rule_use (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    order_id BIGINT NOT NULL REFERENCES customer_order (id),
    rule_id BIGINT NOT NULL,
    person_id BIGINT,
    household_id BIGINT,
    day BIGINT NOT NULL,
    given BIGINT NOT NULL
);
CREATE INDEX rule_use_rule ON rule_use (rule_id, day);

-- items has a line for each product: its id and how many smallest units.
CREATE TABLE standing_order (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    weekday VARCHAR(20) NOT NULL,
    items VARCHAR(4000) NOT NULL,
    way VARCHAR(20) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    since_day BIGINT,
    until_day BIGINT,
    done_day BIGINT
);

-- day is empty for what holds on all days that have no row of their own.
CREATE TABLE capacity (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    business_id BIGINT NOT NULL REFERENCES business (id),
    day BIGINT,
    units BIGINT NOT NULL
);

CREATE TABLE social_household (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    household_id BIGINT NOT NULL,
    since_day BIGINT,
    until_day BIGINT
);

-- Figures kept in the transaction that changes the lines behind them; never journaled, always to be had again from the lines.
CREATE TABLE customer_total (
    person_id BIGINT NOT NULL,
    business_id BIGINT NOT NULL,
    orders BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    first_day BIGINT NOT NULL,
    last_day BIGINT NOT NULL,
    PRIMARY KEY (person_id, business_id)
);

CREATE TABLE business_day (
    business_id BIGINT NOT NULL,
    day BIGINT NOT NULL,
    orders BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (business_id, day)
);
