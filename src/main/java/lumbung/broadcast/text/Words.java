package lumbung.broadcast.text;

/** Words of a message that is being typed. */
final class Words {
    private Words() {}

    /** Where the word begins that goes up to the caret; the caret itself where none does. */
    static int start(String text, int caret) {
        int from = caret;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }
}
