-- What is done for who ordered beside bringing it, such as wrapping as a gift: words of the setting order.extras, with commas between.

ALTER TABLE customer_order ADD COLUMN extras VARCHAR(400) DEFAULT '' NOT NULL;
