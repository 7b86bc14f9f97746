package lumbung.broadcast;

import lumbung.message.PlainText;

/** Names on their way out: one plain line. */
final class CleanText {
    private CleanText() {}

    /** The name with its list tag behind it; U+FFFD where nothing else would stand. */
    static String tagged(String name, String tag) {
        String clean = PlainText.clean(name);
        return (clean.isEmpty() ? "\ufffd" : clean) + " " + tag;
    }
}
