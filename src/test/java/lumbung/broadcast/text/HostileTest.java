package lumbung.broadcast.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Pattern;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.pricing.goods.Product;
import lumbung.register.Card;
import lumbung.register.RoleKind;
import lumbung.register.greeting.Greetings;
import lumbung.register.matching.Sex;
import lumbung.search.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever people are called and whatever is missing, a message is clean and whole; whatever is typed is read or refused. */
class HostileTest {
    private static final Pattern DOUBLED =
            Pattern.compile("(?i)\\b(bu|pak|mbak|ustaz|bapak/ibu) +(bu|pak|mbak|ustaz|bapak/ibu)\\b");
    private static final List<String> NAMES = List.of(
            "Siti Aminah",
            "Hj. Fatimah",
            "Warung Bu Yanto",
            "Mamane Dika",
            "Ustaz Yusuf",
            "S",
            "A. B.",
            "Bu",
            "Bapak",
            "Dr. H. Moh. Slamet, S.Pd., M.Si",
            "{salam}",
            "{{nama}",
            "}",
            "a\u0000b",
            "\u202eitiS\u202c",
            "\u200b",
            "…",
            "Siti\nAminah",
            "  Siti   Aminah ",
            "Si\u0301ti",
            "\ud800",
            "\ue000",
            "عمر",
            "😀",
            "*Siti*",
            "(alias Bu Tini)",
            "Bu Bu Yanto",
            "Pak Haji",
            "Istri",
            "x".repeat(300),
            "\t",
            "Toko",
            "UD.",
            "Bu Hj. St. Aminah",
            "Ny.");
    private static final List<String> FORMS =
            List.of("", "Bu", "Pak", "Mbak", "Ustaz", "\u0007", " ", "{sapaan}", "Bu Haji", "...");
    private static final List<String> PIECES = List.of(
            "{salam}",
            "{sapaan}",
            "{panggilan}",
            "{nama}",
            "{usaha}",
            "{produk}",
            "{harga}",
            "{nomor}",
            " ",
            " ",
            ", ",
            ".",
            "\n",
            "Halo",
            "bolu",
            "*",
            "(",
            ")",
            "{jika peran:reseller}",
            "{lain}",
            "{akhir}",
            "{jika ada:hp}",
            ": ",
            "\u0007",
            "  ",
            "\r\n");
    private static final List<String> SCRAPS = List.of(
            "{", "}", "{{", "{if ", "\"", "“", "peran:", "nama:\"a}b\"", "-", "(", "{end}", "\ud83d", "{nma}", "\0");

    private Random random;

    @RepeatedTest(40)
    void noMessageShowsAHoleOrAnythingHostile(RepetitionInfo run) {
        random = new Random(run.getCurrentRepetition());
        for (int i = 0; i < 250; i++) {
            Outcome<MessageText> text = MessageText.read(pieces(PIECES), Letters::query);
            if (text.isDone()) {
                check(text.get(), text.get().write(card(), delivery()), "seed " + run.getCurrentRepetition() + ": ");
            }
        }
    }

    @RepeatedTest(10)
    void whateverIsTypedIsReadOrRefusedInItsPlace(RepetitionInfo run) {
        random = new Random(1_000L + run.getCurrentRepetition());
        for (int i = 0; i < 500; i++) {
            String typed = pieces(random.nextBoolean() ? SCRAPS : PIECES) + pieces(SCRAPS) + pieces(PIECES);
            MessageText.read(typed, Letters::query)
                    .map(text -> {
                        assertEquals(text, Letters.read(text.canonical()), typed);
                        return text;
                    })
                    .ifRefused(why -> {
                        Span span = Span.at(why.place()).orElseThrow();
                        assertTrue(span.from() <= span.to() && span.to() <= typed.length(), typed);
                    });
        }
    }

    @RepeatedTest(5)
    void somethingIsOfferedOrNothingWhereverTheCaretIs(RepetitionInfo run) {
        random = new Random(2_000L + run.getCurrentRepetition());
        var completion = new MessageCompletion(
                new lumbung.search.Completion(lumbung.search.Village.CATALOGUE, lumbung.search.Village.STANDPOINT),
                Abbreviations.of(List.of()),
                lumbung.register.greeting.Greetings.shipped());
        for (int i = 0; i < 100; i++) {
            String typed = pieces(SCRAPS) + pieces(PIECES);
            int caret = random.nextInt(typed.length() + 1);
            completion.at(typed, caret).forEach(it -> assertFalse(it.in(typed).isEmpty(), typed));
        }
    }

    private void check(MessageText text, String written, String seed) {
        String told = seed + text + " -> " + written;
        assertFalse(written.contains("null"), told);
        assertFalse(written.contains("{"), told);
        assertFalse(written.contains("  "), told);
        assertFalse(written.contains("\n\n\n"), told);
        assertFalse(DOUBLED.matcher(written).find() && !text.canonical().matches(".*\\{sapaan}.*\\{sapaan}.*"), told);
        assertTrue(written.codePoints().allMatch(it -> it == '\n' || PlainText.isPlain(it)), told);
        assertTrue(Normalizer.isNormalized(written, Normalizer.Form.NFC), told);
        assertEquals(written.strip(), written, told);
        for (String line : written.split("\n", -1)) {
            assertEquals(line.stripTrailing(), line, told);
        }
    }

    private String pieces(List<String> from) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(one(from));
        }
        return text.toString();
    }

    private Card card() {
        Card card = Letters.card(one(NAMES), one(FORMS), random.nextBoolean() ? "" : one(NAMES));
        card = Letters.with(
                card, card.person().with(one(List.of(Sex.values()))).withGreeting(one(List.of("", "krama", "gone"))));
        return random.nextInt(3) == 0 ? Letters.with(card, one(List.of(RoleKind.SHOP, RoleKind.RESELLER))) : card;
    }

    private Delivery delivery() {
        LocalDateTime moment = LocalDateTime.of(2026, 11, 21, random.nextInt(24), 0);
        return new Delivery(Greetings.shipped(), moment, one(List.of("", "", "idulfitri", "none")), supplies());
    }

    private Supplies supplies() {
        return new Supplies(supply(), supply(), supply(), new Product.Care(OptionalInt.empty(), supply()), supply());
    }

    private String supply() {
        return random.nextBoolean() ? "" : one(List.of("Azzalea", "{usaha}", "\u0000", "  bolu  pandan ", "a\nb"));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
