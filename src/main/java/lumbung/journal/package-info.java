/**
 * Every change, once: what an operation is, the row-by-row entries it leaves, the chain that seals them, and undo.
 * Knows only {@code message}; the store carries it out.
 */
package lumbung.journal;
