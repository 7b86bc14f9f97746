package lumbung.search.index;

/**
 * Of which register and moment a snapshot is.
 *
 * @param register the register's own id
 * @param number of the newest journal entry that it knows
 * @param head the chain's mark at that entry, in hexadecimal digits
 */
public record Stamp(String register, long number, String head) {}
