package lumbung.register.matching;

/**
 * What one piece of evidence adds to a pair's score.
 *
 * @param key of its message, empty when there is nothing to say
 */
record Weight(int points, String key) {
    static final Weight NONE = new Weight(0, "");
}
