-- Prices: what the member businesses sell, by which rules, and when the seasons are.

-- Money is whole rupiah for one unit; cost is empty while unknown. unit is the one in which it is priced, factor how many
-- smallest units that is. units, levels and tags have a line for each: a number and a name, of tags the name alone.
CREATE TABLE product (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    sold BOOLEAN NOT NULL,
    business_id BIGINT REFERENCES business (id),
    name VARCHAR(200) NOT NULL,
    unit VARCHAR(60) NOT NULL,
    factor BIGINT NOT NULL,
    units VARCHAR(2000) NOT NULL,
    list_price BIGINT NOT NULL,
    cost BIGINT,
    levels VARCHAR(2000) NOT NULL,
    tags VARCHAR(2000) NOT NULL,
    shelf_days BIGINT,
    care VARCHAR(1000) NOT NULL
);

-- A wording of a rule, in JSON with numbers for names (lumbung-rules(5)), its state and decision included.
CREATE TABLE price_rule (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    rule_id BIGINT NOT NULL,
    wording BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    content VARCHAR(8000) NOT NULL
);
CREATE UNIQUE INDEX price_rule_wording ON price_rule (rule_id, wording);

-- Only days that somebody decided: from and until in a line each.
CREATE TABLE season (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    days VARCHAR(8000) NOT NULL
);
