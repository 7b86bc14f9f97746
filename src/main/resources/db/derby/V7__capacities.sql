-- How much can be made of one product, or of goods with one tag; of all goods of the business where neither is named.
ALTER TABLE capacity ADD COLUMN product_id BIGINT;
ALTER TABLE capacity ADD COLUMN tag VARCHAR(100) DEFAULT '' NOT NULL;
