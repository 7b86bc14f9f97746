package lumbung.bench;

/**
 * One line of the table.
 *
 * @param value a median unless {@code what} says otherwise
 * @param unit ms, MB, bytes
 * @param beside what it compares with, in words; may be empty
 */
record Figure(String what, Target target, double value, String unit, String beside) {
    static Figure milliseconds(String what, Target target, double value) {
        return new Figure(what, target, value, "ms", "");
    }

    Figure beside(String words) {
        return new Figure(what, target, value, unit, words);
    }

    boolean reached() {
        return value <= target.limit();
    }
}
