package lumbung.transfer.sale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How tills write figures and times: R091. */
final class FigureTest {
    @ParameterizedTest
    @DisplayName("R091: money in Indonesian and English figures")
    @CsvSource(
            delimiter = '|',
            value = {
                "12500 | 12500",
                "12.500 | 12500",
                "12,500 | 12500",
                "Rp12.500,00 | 12500.00",
                "Rp 1.250.000,- | 1250000",
                "IDR 12,500.00 | 12500.00",
                "12 500 | 12500",
                "-12.500 | -12500",
                "(12.500) | -12500",
                "12500.5 | 12500.5",
                "dua ribu | ",
                "1.2.3,4,5 | "
            })
    void money(String text, String amount) {
        assertEquals(
                amount == null ? "" : amount,
                Figure.money(text).map(it -> it.toPlainString()).orElse(""));
    }

    @ParameterizedTest
    @DisplayName("R091: quantities, the likeliest reading first")
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 3",
                "2,5 | 2.5",
                "2.5 | 2.5",
                "1.500 | 1.500 1500",
                "1,500 | 1.500 1500",
                "1.250.000 | 1250000"
            })
    void quantities(String text, String readings) {
        List<String> expected = Arrays.asList(readings.split(" ", -1));
        assertEquals(
                expected,
                Figure.quantities(text).stream().map(it -> it.toPlainString()).collect(Collectors.toList()));
    }

    @ParameterizedTest
    @DisplayName("R091: days and hours as tills write them")
    @CsvSource(
            delimiter = '|',
            value = {
                "21/11/2026 | | 2026-11-21T12:00",
                "21-11-26 8:05 | | 2026-11-21T08:05",
                "21/11/2026 14.05 | | 2026-11-21T14:05",
                "2026-11-21T14:05:33 | | 2026-11-21T14:05",
                "2026/11/21 | 07.30 WIB | 2026-11-21T07:30",
                "21 Nov 2026, 2:05 PM | | 2026-11-21T14:05",
                "22/11/2026 | | ",
                "11/21/2026 | | ",
                "kemarin | | "
            })
    void moments(String day, String clock, String moment) {
        assertEquals(
                moment == null ? "" : moment,
                new SaleTime(LocalDate.of(2026, 11, 21))
                        .read(day, clock == null ? "" : clock)
                        .map(it -> it.toString())
                        .orElse(""));
    }
}
