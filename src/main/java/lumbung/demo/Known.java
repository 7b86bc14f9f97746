package lumbung.demo;

import java.util.Map;

/**
 * What the files' keys stand for, once the cooperative has been set up; the key {@code *} is the cooperative itself, or all
 * its businesses.
 *
 * @param businesses ids by key
 * @param clerks ids by name
 * @param communities ids by key
 * @param sendingPhones ids by number as written
 */
record Known(
        Land land,
        Map<String, Long> businesses,
        Map<String, Long> clerks,
        Map<String, Long> communities,
        Map<String, Long> sendingPhones) {
    static final String ALL = "*";
}
