/** Finding people: the query language, its catalogue of fields, and the index that forgives how a name was typed. */
package lumbung.search;
