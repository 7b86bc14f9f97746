package lumbung.broadcast.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Settings;

/**
 * The figures of a message.
 *
 * @param characters in UTF-16 units, as WhatsApp counts them: an emoji is two at least
 * @param lines 0 for an empty message
 * @param hashtags the words marked with # in it, in lower case with the sign, each once
 * @param limit how many characters people still read to the end
 */
public record Figures(int characters, int lines, List<String> hashtags, int limit) {
    private static final Pattern HASHTAG =
            Pattern.compile("(?<![\\p{L}\\p{N}_#/&])#[\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*");

    public Figures {
        hashtags = List.copyOf(hashtags);
    }

    public static Figures of(String text, int limit) {
        int lines = text.isEmpty()
                ? 0
                : (int) text.chars().filter(letter -> letter == '\n').count() + 1;
        return new Figures(text.length(), lines, hashtags(text), limit);
    }

    /** The hashtags of any text, in lower case with the sign, each once. */
    public static List<String> hashtags(String text) {
        return HASHTAG.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** The cooperative's limit; 1,000 where none is set or what is set is no number. */
    public static int limit(Settings settings) {
        return CooperativeSetting.MESSAGE_LENGTH.number(settings);
    }

    /** By how many characters it is too long, 0 where it is not. */
    public int over() {
        return Math.max(0, characters - limit);
    }
}
