-- What a product is, in words, and where a picture of it lies, as somebody wrote it: no program opens it.

ALTER TABLE product ADD COLUMN description VARCHAR(1000) DEFAULT '' NOT NULL;
ALTER TABLE product ADD COLUMN photo VARCHAR(500) DEFAULT '' NOT NULL;
