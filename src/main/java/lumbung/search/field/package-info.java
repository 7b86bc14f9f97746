/** What can be asked about a person of the register: one small class a question. */
package lumbung.search.field;
