/**
 * The index in memory behind every search: a sorted vocabulary, for each word the people who have it, and each person's
 * words. A keystroke is matched against the vocabulary, of which a million villagers share some ten thousand words; then
 * lists of people are intersected. Readers never wait: they read an immutable {@link View} that one writer replaces.
 */
package lumbung.search.index;
