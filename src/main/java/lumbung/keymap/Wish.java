package lumbung.keymap;

import java.util.List;

/**
 * What a person wrote for one action.
 *
 * @param line where, the first being 1
 * @param ways names of keys and chords as written
 */
record Wish(String id, int line, List<String> ways) {}
