package lumbung.register;

/**
 * How everybody stands on a day.
 *
 * @param people how many they are
 * @param complete how many of them have an area and a number that needs no checking
 * @param reachable how many of them may be written to about promotions
 */
public record Census(long people, long complete, long reachable) {
    public static final Census NOBODY = new Census(0, 0, 0);
}
