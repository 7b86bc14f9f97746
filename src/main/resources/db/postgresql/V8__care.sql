-- Care: what passes between people and businesses, and what is still to be done about it.

-- day and clock_minute are of the village's clock. person_id is empty for somebody unknown; business_id is 0 for the cooperative.
-- waiting_day is the day while somebody waits for an answer, else empty.
CREATE TABLE touch (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT,
    business_id BIGINT NOT NULL,
    day BIGINT NOT NULL,
    clock_minute BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    direction VARCHAR(10) NOT NULL,
    medium VARCHAR(20) NOT NULL,
    words VARCHAR(2000) NOT NULL,
    product_id BIGINT,
    broadcast_id BIGINT,
    order_id BIGINT,
    stars BIGINT,
    worth BIGINT NOT NULL,
    mood VARCHAR(20) NOT NULL,
    clerk_id BIGINT,
    reply_day BIGINT,
    reply_minute BIGINT,
    reply VARCHAR(2000) NOT NULL,
    waiting_day BIGINT
);
CREATE INDEX touch_person ON touch (person_id, day DESC, id DESC);
CREATE INDEX touch_day ON touch (day, business_id);
CREATE INDEX touch_waiting ON touch (waiting_day, id);
CREATE INDEX touch_broadcast ON touch (broadcast_id);

-- steps has a letter for each step of good handling that was ticked. open_day is the day by which it is to be answered, or the
-- day it came in, while it is open, else empty.
CREATE TABLE concern (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    day BIGINT NOT NULL,
    clock_minute BIGINT NOT NULL,
    person_id BIGINT,
    community_id BIGINT,
    medium VARCHAR(20) NOT NULL,
    clerk_id BIGINT,
    business_id BIGINT NOT NULL,
    product_id BIGINT,
    words VARCHAR(2000) NOT NULL,
    cause VARCHAR(60) NOT NULL,
    stage VARCHAR(20) NOT NULL,
    owner_id BIGINT,
    due_day BIGINT,
    steps VARCHAR(20) NOT NULL,
    answer VARCHAR(2000) NOT NULL,
    answered_by BIGINT,
    answered_day BIGINT,
    mood VARCHAR(20) NOT NULL,
    closed_day BIGINT,
    improvement_id BIGINT,
    told_day BIGINT,
    open_day BIGINT
);
CREATE INDEX concern_person ON concern (person_id, day DESC, id DESC);
CREATE INDEX concern_day ON concern (day, business_id);
CREATE INDEX concern_open ON concern (open_day, id);
CREATE INDEX concern_improvement ON concern (improvement_id);

CREATE TABLE improvement (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    business_id BIGINT NOT NULL,
    product_id BIGINT,
    words VARCHAR(1000) NOT NULL,
    day BIGINT NOT NULL
);

-- open_day is due_day while nobody said what became of it, else empty.
CREATE TABLE promise (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT,
    business_id BIGINT NOT NULL,
    concern_id BIGINT,
    words VARCHAR(1000) NOT NULL,
    made_day BIGINT NOT NULL,
    due_day BIGINT NOT NULL,
    clerk_id BIGINT,
    state VARCHAR(20) NOT NULL,
    closed_day BIGINT,
    open_day BIGINT
);
CREATE INDEX promise_person ON promise (person_id, made_day DESC, id DESC);
CREATE INDEX promise_due ON promise (due_day, business_id);
CREATE INDEX promise_open ON promise (open_day, id);

-- open_day is due_day while it is not done, else empty.
CREATE TABLE chore (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT,
    business_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    words VARCHAR(1000) NOT NULL,
    due_day BIGINT NOT NULL,
    done_day BIGINT,
    mood VARCHAR(20) NOT NULL,
    outcome VARCHAR(1000) NOT NULL,
    open_day BIGINT
);
CREATE INDEX chore_person ON chore (person_id, due_day);
CREATE INDEX chore_due ON chore (due_day, business_id);
CREATE INDEX chore_open ON chore (open_day, id);

-- Either person_id or segment says for whom.
CREATE TABLE personal_offer (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT,
    segment VARCHAR(100) NOT NULL,
    business_id BIGINT NOT NULL,
    words VARCHAR(1000) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    since_day BIGINT,
    until_day BIGINT,
    used_by BIGINT
);
CREATE INDEX personal_offer_person ON personal_offer (person_id, since_day);

-- Who is not to stand on one of home's lists; until_day is empty for good.
CREATE TABLE dismissal (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    business_id BIGINT NOT NULL,
    home_list VARCHAR(20) NOT NULL,
    until_day BIGINT
);
CREATE INDEX dismissal_until ON dismissal (until_day);
CREATE INDEX dismissal_person ON dismissal (person_id);

CREATE TABLE arrival (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    business_id BIGINT NOT NULL,
    medium VARCHAR(20) NOT NULL,
    day BIGINT NOT NULL
);
CREATE INDEX arrival_person ON arrival (person_id);
CREATE INDEX arrival_day ON arrival (day, business_id);

CREATE TABLE outlay (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    business_id BIGINT NOT NULL,
    medium VARCHAR(20) NOT NULL,
    day BIGINT NOT NULL,
    words VARCHAR(400) NOT NULL,
    amount BIGINT NOT NULL
);
CREATE INDEX outlay_day ON outlay (day, business_id);
