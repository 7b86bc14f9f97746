package lumbung.bench;

/**
 * Somebody made up by a seed.
 *
 * @param phone as handwritten; may be empty
 * @param village index of the village
 * @param community the PKK, karang taruna or arisan of the village; empty for none
 */
record GeneratedPerson(
        String name, String callName, String phone, int village, String rw, String rt, String community) {
    String villageName() {
        return Vocabulary.village(village);
    }
}
