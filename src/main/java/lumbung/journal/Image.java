package lumbung.journal;

import java.util.LinkedHashMap;
import java.util.Map;

/** A row's image in the journal: a flat JSON object of texts, whole numbers and {@code true}. */
final class Image {
    private final String text;
    private int at;

    private Image(String text) {
        this.text = text;
    }

    /** The columns with their values as they stand in the image, quotes and escapes included; none of an empty image. */
    static Map<String, String> columns(String image) {
        return image.isEmpty() ? Map.of() : new Image(image).read();
    }

    private Map<String, String> read() {
        Map<String, String> columns = new LinkedHashMap<>();
        at = 1;
        while (at < text.length() && text.charAt(at) == '"') {
            String name = token();
            at++;
            columns.put(name.substring(1, name.length() - 1), token());
            at++;
        }
        return columns;
    }

    /** A text with its quotes, or a number or a word up to what ends it. */
    private String token() {
        int from = at;
        if (text.charAt(at) == '"') {
            at++;
            while (text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
        } else {
            while (",}".indexOf(text.charAt(at)) < 0) {
                at++;
            }
        }
        return text.substring(from, at);
    }
}
