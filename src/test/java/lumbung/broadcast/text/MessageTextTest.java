package lumbung.broadcast.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.RoleKind;
import lumbung.search.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message is read once, kept in one form, and a mistake in it is told where it stands. */
class MessageTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Halo                                        | Halo
            {salam} {sapaan} {panggilan}                | {salam} {sapaan} {panggilan}
            {greeting} {address} {call-name} {Name}     | {salam} {sapaan} {panggilan} {nama}
            { produk } {PRICE} {number} {business}      | {produk} {harga} {nomor} {usaha}
            {if role:reseller}A{else}B{end}             | {jika peran:reseller}A{lain}B{akhir}
            {jika peran:reseller}A{lain}{akhir}         | {jika peran:reseller}A{akhir}
            {if has:phone}{if role:reseller}A{end}{end} | {jika ada:hp}{jika peran:reseller}A{akhir}{akhir}
            Kurung {{ dan } biasa, {{salam}             | Kurung {{ dan } biasa, {{salam}
            *Bolu* _baru_ ~30~ ```25```                 | *Bolu* _baru_ ~30~ ```25```
            """)
    void isKeptInOneForm(String typed, String kept) {
        MessageText text = Letters.read(typed);

        assertEquals(kept, text.canonical());
        assertEquals(text, Letters.read(kept));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Halo {nma}                             | {nma}                       | letter.refused.unknown.near
            Halo {alamat rumah}                    | {alamat rumah}              | letter.refused.unknown
            Halo {}                                | {}                          | letter.refused.unknown
            Halo {nama                             | {                           | letter.refused.open
            {jika peran:reseller}A                 | {jika peran:reseller}       | letter.refused.unended
            A{akhir}                               | {akhir}                     | letter.refused.astray
            A{else}B                               | {else}                      | letter.refused.astray
            {jika ada:hp}A{lain}B{else}C{akhir}    | {else}                      | letter.refused.else
            {jika }A{akhir}                        | {jika }                     | letter.refused.empty
            {jika siti aminah}A{akhir}             | {jika siti aminah}          | letter.refused.words
            {jika -(ada:hp siti)}A{akhir}          | {jika -(ada:hp siti)}       | letter.refused.words
            Halo {jika perang:reseller}A{akhir}    | perang                      | search.refused.field.near
            Halo {jika peran:resler}A{akhir}       | resler                      | search.refused.value
            Halo {jika peran:}A{akhir}             | ''                          | search.refused.empty
            """)
    void aMistakeIsToldWhereItStands(String typed, String where, String reason) {
        Refusal refusal =
                MessageText.read(typed, Letters::query).fold(text -> Refusal.of(text.canonical()), why -> why);

        assertEquals(reason, refusal.reason().key());
        Span span = Span.at(refusal.place()).orElseThrow();
        assertEquals(where, typed.substring(span.from(), span.to()));
    }

    /** R032: a feast day's greeting, in the words of each person's own. */
    @Test
    void a_message_may_greet_for_a_feast_day() {
        String text = "{salam lebaran} {sapaan} {panggilan}.";
        assertEquals(
                "{salam idulfitri} {sapaan} {panggilan}.", Letters.read(text).canonical());
        assertEquals(Letters.read(text), Letters.read("{greeting eid} {sapaan} {panggilan}."));
        Delivery delivery = Delivery.at(Letters.MORNING, lumbung.register.greeting.Greetings.shipped(), Letters.BOLU);
        assertEquals("Selamat Idulfitri Bapak/Ibu.", Letters.read(text).toAll(delivery));
        assertEquals(
                "Selamat pagi Bapak/Ibu.",
                Letters.read("{salam} {sapaan} {panggilan}.").toAll(delivery));
    }

    @Test
    void theNearestPlaceholderIsOffered() {
        Outcome<MessageText> read = MessageText.read("{pangilan}", Letters::query);

        assertEquals(
                "{panggilan}",
                read.fold(text -> "", why -> why.reason().arguments().get(1).toString()));
    }

    @Test
    void aBraceInQuotesEndsNoCondition() {
        assertEquals(
                "{jika nama:\"a}b\"}A{akhir}",
                Letters.read("{jika nama:\"a}b\"}A{akhir}").canonical());
    }

    @Test
    void tooLongOrTooDeepIsRefused() {
        assertTrue(!MessageText.read("a".repeat(8_001), Letters::query).isDone());
        String deep = "{jika ada:hp}".repeat(11) + "{akhir}".repeat(11);
        assertEquals(
                "letter.refused.deep",
                MessageText.read(deep, Letters::query)
                        .fold(text -> "", why -> why.reason().key()));
    }

    @Test
    void itsPlaceholdersAreKnownEvenThoseInConditions() {
        assertEquals(
                Set.of(Placeholder.GREETING, Placeholder.PRICE, Placeholder.PRODUCT),
                Letters.read("{salam}{jika peran:reseller}{harga}{lain}{produk}{akhir}")
                        .placeholders());
    }

    @Test
    void eachGetsTheTextThatIsMeant() {
        MessageText text = Letters.read("Bolu{jika peran:reseller} untuk dijual lagi{lain} untuk dimakan{akhir}.");
        var siti = Letters.card("Siti", "Bu", "");
        var delivery = Delivery.at(Letters.MORNING, lumbung.register.greeting.Greetings.shipped(), Letters.BOLU);

        assertEquals("Bolu untuk dimakan.", text.write(siti, delivery));
        assertEquals("Bolu untuk dijual lagi.", text.write(Letters.with(siti, RoleKind.RESELLER), delivery));
    }

    @Test
    void linesStayLinesAndOtherSignsGo() {
        assertEquals(
                "Satu\nDua\n\nTiga", Letters.write("Satu\r\nDua\u202e\u0007 \n\n\n\nTiga ", Letters.card("A", "", "")));
        assertEquals("Café", Letters.write("Cafe\u0301", Letters.card("A", "", "")));
        assertEquals("{salam}", Letters.write("{{salam}", Letters.card("A", "", "")));
    }
}
