package lumbung.register.matching;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Phone numbers as Indonesians write them, to E.164 and back. The rules are libphonenumber's for region ID, with the
 * exceptions that lists of villagers need; mobile numbers never load that library.
 */
public final class Phones {
    private static final int WHOLE_NUMBER = 8;
    private static final int NO_NUMBER = 6;
    private static final int MOST_LETTERS = 1_000;
    private static final Pattern PIECE = Pattern.compile("[\\d +().-]*");

    private Phones() {}

    /** The numbers of one cell in their order, each once; none when the cell says that there is none. */
    public static List<PhoneReading> read(String cell) {
        if (cell.length() > MOST_LETTERS) {
            return List.of(PhoneReading.refused(cell, "matching.phone.crowded", cell.length(), MOST_LETTERS));
        }
        String national = Mobile.plain(cell);
        if (!national.isEmpty()) {
            return List.of(PhoneReading.good(cell.strip(), "+62" + national, PhoneKind.MOBILE));
        }
        return read(PhoneCell.of(cell));
    }

    private static List<PhoneReading> read(PhoneCell cell) {
        if (cell.isUnknown()) {
            return List.of();
        }
        if (cell.isScientific()) {
            return List.of(PhoneReading.refused(cell.text(), "matching.phone.scientific"));
        }
        if (cell.parts().isEmpty()) {
            return List.of(PhoneReading.refused(cell.text(), "matching.phone.none"));
        }
        if (cell.parts().stream().allMatch(part -> PhoneCell.digits(part).length() < NO_NUMBER)) {
            return List.of(longest(cell.parts(), cell.text()));
        }
        Stream<PhoneReading> readings = cell.parts().stream().map(PhoneRules::read);
        return each(cell.lettersRead() ? readings.map(it -> PhoneRules.doubted(it, cell.text())) : readings);
    }

    /** A cell of crumbs (a date, house numbers) is refused once, not crumb by crumb. */
    private static PhoneReading longest(List<String> parts, String cell) {
        int digits = parts.stream()
                .map(part -> PhoneCell.digits(part).length())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return PhoneReading.refused(cell, "matching.phone.short", digits);
    }

    private static List<PhoneReading> each(Stream<PhoneReading> readings) {
        Set<String> seen = new HashSet<>();
        return readings.filter(it -> it.refused() || seen.add(it.e164().orElseThrow()))
                .toList();
    }

    /**
     * The digits to look for when somebody types a piece of a number in any handwriting: national without the 0, so that
     * {@code 0812 3456}, {@code +62812-3456} and {@code 8123456} are one. Empty when the text is no piece of a number.
     */
    public static String searchDigits(String query) {
        String text = query.strip();
        if (!PIECE.matcher(text).matches()) {
            return "";
        }
        String digits = PhoneCell.digits(text);
        if (digits.startsWith("0")) {
            String rest = digits.replaceFirst("^0+", "");
            return digits.startsWith("0062") ? withoutZeros(rest.substring(2)) : rest;
        }
        boolean countryCode = digits.startsWith("62")
                && (text.startsWith("+") || digits.matches("62[08].*") || digits.length() >= WHOLE_NUMBER);
        return countryCode ? withoutZeros(digits.substring(2)) : digits;
    }

    private static String withoutZeros(String digits) {
        return digits.replaceFirst("^0+", "");
    }

    /** The digits to index of a stored number: those which {@link #searchDigits} of any piece of it is a part of. */
    public static String indexDigits(String e164) {
        return e164.startsWith("+62") ? e164.substring(3) : e164.substring(1);
    }

    /** A number for people to read: {@code 0812-0000-3456}, {@code 0285-412345}; foreign ones as {@code +65 8123 4567}. */
    public static String display(String e164) {
        if (!e164.startsWith("+62")) {
            return PhoneLibrary.international(e164);
        }
        String number = "0" + e164.substring(3);
        if (Mobile.begins(e164.substring(3))) {
            return inGroups(number);
        }
        int area = number.matches("0(?:21|22|24|31|61).*") ? 3 : Math.min(4, number.length());
        return number.substring(0, area) + "-" + number.substring(area);
    }

    private static String inGroups(String number) {
        int second = number.length() == 10 ? 7 : 8;
        return number.length() <= second
                ? number
                : number.substring(0, 4) + "-" + number.substring(4, second) + "-" + number.substring(second);
    }
}
