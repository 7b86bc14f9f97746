/**
 * The people of the village, how to reach them and what they agreed to: records of one row each, the {@link
 * lumbung.register.Card} that gathers a person's, and the {@link lumbung.register.Directory} of everything small. Ids are
 * made by the program, 0 means none. Texts are NFC and clean.
 */
package lumbung.register;
