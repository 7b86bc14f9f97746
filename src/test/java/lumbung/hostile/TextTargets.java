package lumbung.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.broadcast.ColumnMap;
import lumbung.broadcast.CsvCell;
import lumbung.broadcast.Formats;
import lumbung.broadcast.ListTag;
import lumbung.broadcast.chat.ChatLink;
import lumbung.broadcast.chat.ChatText;
import lumbung.broadcast.chat.QrCode;
import lumbung.broadcast.text.Figures;
import lumbung.broadcast.text.MessageText;
import lumbung.care.Indicators;
import lumbung.journal.Seal;
import lumbung.loyalty.CardNumber;
import lumbung.loyalty.VoucherCode;
import lumbung.meeting.kept.Meeting;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.orders.Wanted;
import lumbung.pricing.Dice;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.typed.ProductTexts;
import lumbung.pricing.typed.RuleTexts;
import lumbung.register.editing.Days;
import lumbung.register.editing.Typed;
import lumbung.register.matching.Names;
import lumbung.register.matching.Phones;
import lumbung.report.PageRange;
import lumbung.report.PeopleColumn;
import lumbung.search.Completion;
import lumbung.search.Fuzzy;
import lumbung.search.Query;
import lumbung.search.Span;
import lumbung.search.Village;
import lumbung.settings.CooperativeSetting;
import lumbung.terminal.Cells;
import lumbung.transfer.Cell;
import lumbung.transfer.DayText;
import lumbung.workbench.view.TypedPath;
import lumbung.workbench.widget.RupiahField;

/** What is typed, on the screen or the command line, or stands in a cell. */
final class TextTargets {
    private static final LocalDate TODAY = Village.TODAY;
    private static final List<String> QUERIES = List.of(
            "desa:bongas kelompok:pkk -promo:tidak",
            "(siti atau tarni) umur>=20 lahir:1990..1999",
            "promo:ya@\"kopi rojo\" -(hp:none atau rt:3)",
            "nama:\"de la, cruz\" sejak<minggu-lalu");
    private static final List<String> MESSAGES = List.of(
            "{salam} {sapaan} {panggilan}, bolu {harga}{jika peran:reseller} khusus{lain} ya{akhir}.",
            "{if desa:bongas}{nama}{else}{usaha}{end} {produk}");
    private static final List<String> PHONES =
            List.of("0812-0000-3456", "+62 812 0000 3456 / 0285-000123", "62812,0000,3456 (WA) atau 8.12E+10");
    private static final List<String> NAMES = List.of(
            "Hj. Siti Aminah, S.Pd (Bu Yanto) alias Mamane Dika", "Alm. Moh. Ma'ruf bin Sa'id", "UD. Maju Jaya");
    private static final List<String> DAYS = List.of(
            "21 November 2026", "2026-11-21", "21/11/26", "Pemalang, 21 Nop 1985", "besok", "jumat", "2026", "10.30");
    private static final List<String> CODES = List.of(
            "1204-3f9a-81c2-77d0-04be",
            "2-4",
            "cek,no,nama,hp",
            "PKK",
            "google,vcard",
            "hp+=0812-0000-0001",
            "12,5",
            "Rp 1.500.000");
    private static final List<String> COLUMNS = List.of("nama={nama};hp=nomor", "a={sapaan} {nama}\nb=lokal");

    private TextTargets() {}

    static List<Target> all() {
        return List.of(
                new Target("query", 1, (mess, folder) -> query(mess.text(QUERIES), mess)),
                new Target("message", 1, (mess, folder) -> message(mess)),
                new Target("phones", 1, (mess, folder) -> phones(mess.text(PHONES))),
                new Target("names", 1, (mess, folder) -> names(mess.text(NAMES), mess.text(NAMES))),
                new Target("days", 1, (mess, folder) -> days(mess.text(DAYS))),
                new Target("codes", 1, (mess, folder) -> codes(mess.text(CODES))),
                new Target("amounts", 1, (mess, folder) -> amounts(mess)),
                new Target("rule form", 1, (mess, folder) -> rule(mess)),
                new Target("cells", 1, (mess, folder) -> cells(mess.text(NAMES), 1 + mess.below(90))));
    }

    private static Outcome<Query> query(String text) {
        return Query.parse(text, Village.CATALOGUE, Village.STANDPOINT);
    }

    private static void query(String text, Mess mess) {
        Outcome<Query> outcome = query(text);
        Told.read(outcome).ifPresent(query -> {
            Query again = Told.read(query(query.canonical())).orElseThrow();
            assertEquals(query.canonical(), again.canonical());
        });
        outcome.ifRefused(refusal -> {
            Span span = refusal.place().isEmpty()
                    ? new Span(0, 0)
                    : Span.at(refusal.place()).orElseThrow();
            assertTrue(0 <= span.from() && span.from() <= span.to() && span.to() <= text.length());
        });
        if (text.length() < 2_000) {
            new Completion(Village.CATALOGUE, Village.STANDPOINT).at(text, mess.below(text.length() + 1));
        }
        Fuzzy.of("Kirim pesan", text);
    }

    private static void message(Mess mess) {
        Told.read(MessageText.read(mess.text(MESSAGES), TextTargets::query))
                .ifPresent(read -> assertTrue(
                        MessageText.read(read.canonical(), TextTargets::query).isDone(), read::canonical));
        Told.read(ColumnMap.read("toko", mess.text(COLUMNS), TextTargets::query));
        String text = mess.text(MESSAGES);
        Figures.of(text, 1_000);
        Figures.hashtags(text);
        ChatText.of(text);
        ChatLink.parse(text);
        if (text.length() < 3_000) {
            Told.read(QrCode.of(text));
        }
    }

    private static void phones(String text) {
        Phones.read(text).stream()
                .flatMap(reading -> reading.e164().stream())
                .forEach(number -> assertTrue(number.matches("\\+[1-9]\\d{6,14}"), number));
        Phones.searchDigits(text);
    }

    private static void names(String one, String other) {
        assertTrue(Names.read(one).bare().chars().noneMatch(Character::isISOControl));
        Names.guessAddress(one);
        Names.compare(Names.fold(one), Names.fold(other));
    }

    private static void days(String text) {
        Days.read(text, TODAY);
        DayText.read(text, year -> 2000 + year);
        Meeting.time(text);
    }

    private static void codes(String text) {
        Seal.read(text);
        CardNumber.looksLike(text);
        CardNumber.read(text);
        VoucherCode.read(text);
        Typed.read(text);
        Span.at(text);
        CooperativeSetting.names(text);
        Told.read(ListTag.of(text));
        Told.read(Formats.parse(text, Set.of("toko")));
        Told.read(PageRange.of(text));
        Told.read(PeopleColumn.of(text));
        Told.read(Indicators.profit(text, "profit"));
        Told.read(Indicators.roi(text, "roi"));
        Told.read(TypedPath.of(text, "path"));
    }

    private static void amounts(Mess mess) {
        var product = new Dice(mess.below(50)).products().get(0);
        String text = mess.text(List.of("3", "2,5 kg", "bolu pandan:3", "100000000 buah"));
        Told.read(Wanted.amount(product, text));
        Told.read(new Wanted(List.of(product), Village.DIRECTORY).line(text));
        String rupiah = mess.text(List.of("Rp 1.500.000", "25 rb", "1,5 jt", "999999999999999"));
        assertTrue(RupiahField.of(rupiah).amount().orElse(0) >= 0, rupiah);
        Map<String, String> texts = new HashMap<>(ProductTexts.of(product));
        bend(texts, mess);
        Told.read(ProductTexts.read(texts, 1, 31));
    }

    private static void rule(Mess mess) {
        PriceRule rule = new Dice(mess.below(200)).rules(1).get(0);
        Map<String, String> texts = new HashMap<>(RuleTexts.of(rule));
        bend(texts, mess);
        Told.read(RuleTexts.read(texts, rule.version()));
    }

    private static void bend(Map<String, String> texts, Mess mess) {
        List<String> fields = texts.keySet().stream().sorted().toList();
        for (int left = mess.below(4); left > 0; left--) {
            String field = mess.one(fields);
            texts.put(field, mess.coin() ? mess.bent(texts.get(field)) : mess.text());
        }
    }

    private static void cells(String text, int columns) {
        String shown = PlainText.shown(text);
        Told.plain(shown);
        String clean = PlainText.clean(text);
        Told.plain(clean);
        assertEquals(clean, PlainText.clean(clean));
        assertTrue(Cells.width(Cells.fit(text, columns, "…")) <= columns);
        Cells.wrapped(clean, columns).forEach(line -> assertTrue(Cells.width(line) <= Math.max(2, columns)));
        String cell = CsvCell.text(clean);
        assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell);
        Cell.text(text);
    }
}
