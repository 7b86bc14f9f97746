package lumbung.register.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the quick way says without libphonenumber is what libphonenumber says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PhonesAgainstLibraryTest {
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final List<String> BEGINNINGS = List.of("0", "+62", "+620", "62", "620", "");

    /** The library's pattern looks at two digits and the length, so this is all there is. */
    @Test
    void every_beginning_and_length_is_mobile_here_as_there() {
        for (int pair = 10; pair < 100; pair++) {
            for (int length = 4; length <= 15; length++) {
                String national = pair + "0000345678901".substring(0, length - 2);
                assertEquals(mobile("+62" + national), here("+62" + national), national);
            }
        }
    }

    @Test
    void generated_numbers_in_generated_handwriting_read_the_same() {
        long seed = Long.getLong("lumbung.seed", 20261121);
        System.out.println("phones against the library: -Dlumbung.seed=" + seed);
        Random random = new Random(seed);
        int mobiles = 0;
        for (int i = 0; i < 50_000; i++) {
            String beginning = BEGINNINGS.get(random.nextInt(BEGINNINGS.size()));
            String number = beginning + handwritten(national(random), random);
            String expected = mobile(asked(number));
            assertEquals(expected, here(number), () -> number + " seed " + seed);
            mobiles += expected.isEmpty() ? 0 : 1;
        }
        assertTrue(mobiles > 10_000, "only " + mobiles + " mobile numbers were tried");
    }

    /**
     * The one difference that is meant: without a plus the library takes {@code 62812345678} for a landline 0628-12345678
     * that lacks its 0; in a village list it is +62 812 345 678.
     */
    private static String asked(String number) {
        return number.startsWith("62") ? "+" + number : number;
    }

    private static String national(Random random) {
        StringBuilder digits = new StringBuilder("8").append(random.nextInt(10));
        int length = 8 + random.nextInt(6);
        while (digits.length() < length) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String handwritten(String digits, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            boolean gap = i > 0 && i % 4 == 0;
            // A lone 0 after a dot is what a spreadsheet adds, and is taken for that.
            int ways = i == digits.length() - 1 ? 3 : 4;
            text.append(gap ? List.of("", " ", "-", ".").get(random.nextInt(ways)) : "")
                    .append(digits.charAt(i));
        }
        return text.toString();
    }

    /** Starting and searching must not wait for the library's metadata: here it is not even on the class path. */
    @Test
    void mobile_numbers_are_read_searched_and_shown_without_the_library() throws ReflectiveOperationException {
        ClassLoader without = new WithoutLibrary();
        Class<?> phones = Class.forName(Phones.class.getName(), true, without);
        for (String cell :
                List.of("0812-0000-3456", "WA: 0812 0000 3456 / 0857 0000 1234", "0081200003456", "tidak ada")) {
            assertEquals(Phones.read(cell).toString(), call(phones, "read", cell));
        }
        assertEquals("8120000", call(phones, "searchDigits", "+62812-0000"));
        assertEquals("0812-0000-3456", call(phones, "display", "+6281200003456"));
    }

    private static String call(Class<?> phones, String method, String argument) throws ReflectiveOperationException {
        return phones.getMethod(method, String.class).invoke(null, argument).toString();
    }

    /** Loads our classes anew and finds nothing of libphonenumber. */
    private static final class WithoutLibrary extends ClassLoader {
        WithoutLibrary() {
            super(PhonesAgainstLibraryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.google.i18n")) {
                throw new ClassNotFoundException(name);
            }
            Class<?> known = findLoadedClass(name);
            return known != null || !name.startsWith("lumbung.") ? super.loadClass(name, resolve) : anew(name);
        }

        private Class<?> anew(String name) throws ClassNotFoundException {
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] code = file.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void a_hundred_thousand_rows_take_the_time_printed() {
        Random random = new Random(7);
        List<String> cells = IntStream.range(0, 100_000)
                .mapToObj(row -> row % 10 == 0 ? national(random) : "812" + (10_000_000 + random.nextInt(90_000_000)))
                .map(national -> "0" + handwritten(national, random))
                .toList();
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        long numbers = cells.stream()
                .flatMap(cell -> Phones.read(cell).stream())
                .filter(PhoneReading::sendable)
                .count();
        System.out.printf(
                "100,000 phone cells: %d ms of processor time, %d mobile%n",
                (clock.getCurrentThreadCpuTime() - start) / 1_000_000, numbers);
        assertTrue(numbers > 90_000);
    }

    private static String here(String number) {
        List<PhoneReading> readings = Phones.read(number);
        return readings.get(0).kind() == PhoneKind.MOBILE
                ? readings.get(0).e164().orElseThrow()
                : "";
    }

    private static String mobile(String number) {
        try {
            var parsed = LIBRARY.parse(number, "ID");
            return LIBRARY.isValidNumber(parsed) && LIBRARY.getNumberType(parsed) == PhoneNumberType.MOBILE
                    ? LIBRARY.format(parsed, PhoneNumberFormat.E164)
                    : "";
        } catch (NumberParseException notANumber) {
            return "";
        }
    }
}
