package lumbung.care.kept;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lumbung.register.Answer;
import lumbung.register.matching.Phones;

/**
 * What somebody wrote on paper about one house of a round. Who was not met said nothing, so the rest is empty then.
 *
 * @param phone another number than the one on paper; empty where that is right
 * @param allowed whether the person may be written to
 * @param said a complaint, an idea or a wish
 */
public record Visit(Visit.Met met, Mood mood, String phone, Answer allowed, Optional<Visit.Said> said) {
    /** Nobody was at home. */
    public static final Visit AWAY = new Visit(Met.AWAY, Mood.UNKNOWN, "", Answer.UNKNOWN, Optional.empty());

    /** What can be said at the door. */
    public static final Set<TouchKind> KINDS = Set.of(TouchKind.COMPLAINT, TouchKind.IDEA, TouchKind.REQUEST);

    /** Whether somebody was at home. */
    public enum Met {
        MET,
        AWAY
    }

    /** What was said, in words. */
    public record Said(TouchKind kind, String words) {
        public Said {
            if (!KINDS.contains(kind)) {
                throw new IllegalArgumentException(kind + " is not said at the door");
            }
            words = words.strip();
        }
    }

    /** In what two readings of one paper can differ. */
    public enum Part {
        MET,
        MOOD,
        PHONE,
        ALLOWED,
        SAID
    }

    public Visit {
        boolean away = met == Met.AWAY;
        mood = away ? Mood.UNKNOWN : mood;
        phone = away ? "" : phone.strip();
        allowed = away ? Answer.UNKNOWN : allowed;
        said = away ? Optional.empty() : said;
    }

    public boolean isMet() {
        return met == Met.MET;
    }

    /** In what another reading of the same paper differs; how a number or a word is written makes no difference. */
    public Set<Part> differences(Visit other) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        add(parts, Part.MET, met == other.met);
        add(parts, Part.MOOD, mood == other.mood);
        add(parts, Part.PHONE, isSameNumber(phone, other.phone));
        add(parts, Part.ALLOWED, allowed == other.allowed);
        add(parts, Part.SAID, said.map(Visit::plain).equals(other.said.map(Visit::plain)));
        return parts;
    }

    private static void add(Set<Part> parts, Part part, boolean same) {
        if (!same) {
            parts.add(part);
        }
    }

    /** Whether two texts mean the same number. */
    public static boolean isSameNumber(String one, String other) {
        return Phones.searchDigits(one).equals(Phones.searchDigits(other)) && one.isBlank() == other.isBlank();
    }

    private static String plain(Said said) {
        return said.kind
                + said.words
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
    }
}
