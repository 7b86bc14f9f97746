package lumbung.register.matching;

import java.util.Optional;

/** One number as written to what it means in Indonesia. */
final class PhoneRules {
    private static final int LANDLINE_SHORTEST = 7;
    private static final int LANDLINE_LONGEST = 11;
    private static final int WITH_AREA_CODE = 9;

    private final String raw;
    private final String digits;
    private final boolean plus;

    private PhoneRules(String raw) {
        this.raw = raw;
        this.digits = PhoneCell.digits(raw);
        this.plus = raw.indexOf('+') >= 0;
    }

    static PhoneReading read(String raw) {
        return new PhoneRules(raw).reading();
    }

    private PhoneReading reading() {
        if (digits.startsWith("0062")) {
            return national(withoutZero(digits.substring(4)));
        }
        if (digits.startsWith("00")) {
            return twoZeros(digits.replaceFirst("^0+", ""));
        }
        if (digits.startsWith("0")) {
            return national(digits.substring(1));
        }
        if (digits.startsWith("62")) {
            return national(withoutZero(digits.substring(2)));
        }
        if (plus) {
            return foreign(digits);
        }
        return Mobile.begins(digits) || digits.length() >= WITH_AREA_CODE
                ? national(digits)
                : PhoneReading.refused(raw, "matching.phone.area");
    }

    /** People write +62 (0)812 and +62 0812; the library forgives the first zero too. */
    private static String withoutZero(String national) {
        return national.startsWith("0") ? national.substring(1) : national;
    }

    private PhoneReading national(String national) {
        return Mobile.begins(national) ? mobile(national) : landline(national);
    }

    private PhoneReading mobile(String national) {
        String e164 = "+62" + national;
        int length = national.length();
        if (length < Mobile.SHORTEST) {
            return PhoneReading.refused(raw, "matching.phone.short", length + 1);
        }
        if (length <= Mobile.LONGEST) {
            return PhoneReading.good(raw, e164, PhoneKind.MOBILE);
        }
        return length == Mobile.LONGEST + 1
                ? PhoneReading.confirm(raw, e164, "matching.phone.thirteen")
                : PhoneReading.refused(raw, "matching.phone.long", length + 1);
    }

    private PhoneReading landline(String national) {
        if (national.length() < LANDLINE_SHORTEST) {
            return PhoneReading.refused(raw, "matching.phone.short", national.length() + 1);
        }
        if (national.length() > LANDLINE_LONGEST) {
            return PhoneReading.refused(raw, "matching.phone.long", national.length() + 1);
        }
        return national.charAt(0) != '0' && !national.startsWith("84") && PhoneLibrary.knowsNational(national)
                ? PhoneReading.good(raw, "+62" + national, PhoneKind.LANDLINE)
                : PhoneReading.refused(raw, "matching.phone.unknown");
    }

    /** Two zeros are no prefix in Indonesia: a zero too many, or a foreign number as it is dialled elsewhere. */
    private PhoneReading twoZeros(String rest) {
        return Mobile.is(rest) ? PhoneReading.confirm(raw, "+62" + rest, "matching.phone.zeros") : foreign(rest);
    }

    private PhoneReading foreign(String number) {
        if (!PhoneLibrary.knows(number)) {
            return PhoneReading.refused(raw, "matching.phone.foreign");
        }
        boolean couldLack62 = Mobile.is(number) && !PhoneLibrary.isMobile(number);
        return couldLack62
                ? PhoneReading.confirm(raw, "+" + number, "matching.phone.lacks62")
                : PhoneReading.good(raw, "+" + number, PhoneKind.FOREIGN);
    }

    /** A number that was read out of a cell with letters among its digits: kept, but to be confirmed. */
    static PhoneReading doubted(PhoneReading reading, String cell) {
        Optional<String> number = reading.e164();
        return number.isPresent() && !reading.toConfirm()
                ? PhoneReading.confirm(cell, number.get(), "matching.phone.letter")
                : reading;
    }
}
