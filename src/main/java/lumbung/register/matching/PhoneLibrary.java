package lumbung.register.matching;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/**
 * The only door to libphonenumber. It is opened for landlines and foreign numbers alone: loading it costs about 50 classes
 * and 40 ms on a warm two-core PC, which neither starting nor searching should pay.
 */
final class PhoneLibrary {
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private PhoneLibrary() {}

    /** Whether these Indonesian national digits, without the 0, are a number in use. */
    static boolean knowsNational(String digits) {
        return parse("+62" + digits).isPresent();
    }

    /** Whether these digits, country code first, are a number in use. */
    static boolean knows(String digits) {
        return parse("+" + digits).isPresent();
    }

    static boolean isMobile(String digits) {
        return parse("+" + digits)
                .map(LIBRARY::getNumberType)
                .filter(type -> type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE)
                .isPresent();
    }

    static String international(String e164) {
        return parse(e164)
                .map(number -> LIBRARY.format(number, PhoneNumberFormat.INTERNATIONAL))
                .orElse(e164);
    }

    private static Optional<PhoneNumber> parse(String e164) {
        try {
            return Optional.of(LIBRARY.parse(e164, null))
                    .filter(LIBRARY::isValidNumber)
                    // The library drops zeros it takes for a national prefix; such a number is not the one written.
                    .filter(number ->
                            LIBRARY.format(number, PhoneNumberFormat.E164).equals(e164));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
