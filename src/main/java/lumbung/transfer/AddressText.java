package lumbung.transfer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds village, dusun, RW and RT in an address as people write it: {@code RT 03/01}, {@code Ds. Wisnu RT 05}. */
final class AddressText {
    private static final Pattern BOTH = Pattern.compile(
            "(?i)\\bRT\\b\\W{0,3}0*(\\d{1,3})\\s*(?:/\\s*(?:RW\\W{0,2})?|\\W{0,3}RW\\W{0,3})0*(\\d{1,3})\\b");
    private static final Pattern RT = Pattern.compile("(?i)\\bRT\\W{0,3}0*(\\d{1,3})\\b");
    private static final Pattern RW = Pattern.compile("(?i)\\bRW\\W{0,3}0*(\\d{1,3})\\b");
    private static final Pattern VILLAGE = Pattern.compile(
            "(?i)\\b(?:desa|ds|kelurahan|kel)\\b\\.?\\s+(\\p{L}[\\p{L} ]*?)(?=\\s*(?:[,;.(]|\\b(?:RT|RW|dusun|dsn|dukuh|dk|kec)\\b|$))");
    private static final Pattern HAMLET = Pattern.compile(
            "(?i)\\b(?:dusun|dsn|dukuh|dk)\\b\\.?\\s+(\\p{L}[\\p{L} ]*?)(?=\\s*(?:[,;.(]|\\b(?:RT|RW|desa|ds|kec)\\b|$))");
    private static final Pattern PLAIN = Pattern.compile("\\D*0*(\\d{1,3})\\s*[/\\\\.|-]\\s*\\D*0*(\\d{1,3})\\D*");
    private static final Pattern NUMBER = Pattern.compile("\\D*0*(\\d{1,3})\\D*");

    /** Folded name to name. */
    private final Map<String, String> villages = new HashMap<>();

    AddressText(Collection<String> villages) {
        villages.forEach(name -> this.villages.put(Headers.folded(name), name));
    }

    Locality read(String text) {
        Reading reading = new Reading(text);
        Optional<MatchResult> both = reading.take(BOTH);
        Optional<String> rt = both.map(it -> it.group(1)).or(() -> reading.word(RT));
        Optional<String> rw = both.map(it -> it.group(2)).or(() -> reading.word(RW));
        Optional<String> hamlet = reading.word(HAMLET);
        Optional<String> village = reading.word(VILLAGE).or(() -> known(reading));
        return new Locality(village.orElse(""), hamlet.orElse(""), rw.orElse(""), rt.orElse(""), reading.rest());
    }

    /** {@code 03/01} and the like from a column that is called RT/RW. */
    static Locality rtRw(String text) {
        Matcher plain = PLAIN.matcher(text);
        return plain.matches()
                ? new Locality("", "", plain.group(2), plain.group(1), "")
                : new Locality("", "", "", number(text), "");
    }

    /** The digits of "RT 03", empty where there is no number. */
    static String number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? number.group(1) : "";
    }

    /** The name of a village we know, standing anywhere in the rest. */
    private Optional<String> known(Reading reading) {
        String folded = " " + Headers.folded(reading.rest()) + " ";
        Optional<String> found = villages.keySet().stream()
                .filter(village -> folded.contains(" " + village + " "))
                .findFirst();
        found.ifPresent(
                village -> reading.take(Pattern.compile("(?iu)\\b" + Pattern.quote(villages.get(village)) + "\\b")));
        return found.map(villages::get);
    }

    /** A text of which parts are taken. */
    private static final class Reading {
        private String left;

        Reading(String text) {
            this.left = text;
        }

        Optional<MatchResult> take(Pattern pattern) {
            Matcher matcher = pattern.matcher(left);
            if (!matcher.find()) {
                return Optional.empty();
            }
            MatchResult found = matcher.toMatchResult();
            left = left.substring(0, matcher.start()) + "," + left.substring(matcher.end());
            return Optional.of(found);
        }

        Optional<String> word(Pattern pattern) {
            return take(pattern).map(found -> found.group(1).strip());
        }

        String rest() {
            return left.replaceAll("\\s*,[\\s,]*", ", ")
                    .replaceAll("^[,\\s.]+|[,\\s]+$", "")
                    .strip();
        }
    }
}
