package lumbung.broadcast;

/**
 * What a broadcast says, before anybody's name stands in it.
 *
 * @param text a message template's; empty for none
 * @param product what it is about, in words; empty for nothing in particular
 * @param price in words; empty for none
 */
public record Wording(String text, String product, String price) {
    public static final Wording NONE = new Wording("", "", "");
}
