package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lumbung.access.Clerk;
import lumbung.access.Trade;
import lumbung.i18n.Language;
import lumbung.pricing.Dice;
import lumbung.pricing.json.PriceFiles;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.LineEffect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.RuleVersion;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules, products and seasons by the keyboard. */
final class RulesByKeysTest {
    private final Village village = new Village().withCommunity("PKK Bongas");
    private final Desk desk = village.desk();

    @BeforeEach
    void settle() {
        PriceVillage.settle(desk);
    }

    @AfterEach
    void leave() {
        village.close();
    }

    private Screenplay play() {
        return new Screenplay(80, 24, Language.INDONESIAN).with(desk);
    }

    private KeptRule rule(String name) {
        return desk.session().prices().rules().stream()
                .filter(it -> it.rule().name().equals(name))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    /** R057: under three minutes by hand, at a key a second. */
    @Test
    void a_new_rule_goes_from_nothing_to_proposed() {
        String name = "Harga toko";
        Screenplay play = play().type("Ctrl+G 3 Ctrl+N Enter ~Harga_toko Tab ~toko Tab Tab ~#kue Tab Tab")
                .type("~10 Tab Tab ~harga_l Tab ~res Tab Tab Tab Tab ~31-12-2026 Ctrl+T ~e");
        PriceRule rule = rule(name).rule();
        assertEquals(Authority.State.PROPOSED, rule.authority().on(desk.today()));
        assertEquals(10, rule.tiers().get(0).min());
        assertTrue(rule.tiers().get(0).effect() instanceof LineEffect.LevelPrice);
        play.assertShown("Harga toko diajukan");
        int letters = name.length() + "toko#kue10harga lres31-12-2026e".length();
        assertTrue(play.keys() + letters < 80, () -> play.keys() + " keys and " + letters + " letters");
    }

    /** N02: the meeting's number, date and votes become the rule's birth certificate. */
    @Test
    void what_the_meeting_decided_is_noted() {
        Screenplay play = play().type("Ctrl+G 3 ~arisan Ctrl+T ~e ~13/2026 Tab Tab Ctrl+A ~19/2/1 Ctrl+S");
        play.assertShown("rapat 13/2026, 21 November 2026");
        play.assertShown("setuju 19, tidak 2, abstain 1");
        assertEquals(
                Authority.State.IN_FORCE,
                rule("Harga arisan").rule().authority().on(desk.today()));
        play.type("Ctrl+T ~e Ctrl+A ~21-11-2026 Ctrl+S").assertShown("sampai 21-11-2026");
    }

    /** N02: what left its author is never reworded: it becomes the next wording. */
    @Test
    void changing_a_rule_in_force_writes_its_next_wording() {
        Screenplay play = play().type("Ctrl+G 3 ~reseller Enter F2").type("Tab Tab Tab Tab Tab Ctrl+A ~6 Ctrl+S");
        KeptRule next = rule("Harga reseller kue");
        assertEquals(2, next.rule().version().number());
        assertTrue(next.isDraft());
        play.type("Ctrl+D").assertShown("Versi 2");
        play.assertShown("bila");
        assertEquals(
                2,
                desk.session().prices().rules().stream()
                        .filter(it -> it.number() == next.number())
                        .count());
    }

    /** What the meeting decided about its last day stays in the next wording, and is what a comparison tells. */
    @Test
    void the_last_day_of_a_rule_in_force_is_not_lost() {
        Screenplay play = play().type("Ctrl+G 3 ~reseller Enter F2");
        play.assertShown("31 Desember 2026");
        play.assertShown("Tidak ada yang perlu dicek.");
        play.type("Tab Tab Tab Tab Tab Ctrl+A ~6 Ctrl+S Ctrl+D").assertShown("bila");
        assertTrue(!play.picture().contains("31 Desember 2026"), play::picture);
        play.type("Esc Tab Tab Tab Tab Tab Tab Tab Ctrl+A ~akhir_bulan Ctrl+S Ctrl+D")
                .assertShown("31 Desember 2026");
    }

    /** A figure typed at once is offered what it can be, and lands in its bracket. */
    @Test
    void what_a_rule_does_can_be_typed_as_a_figure() {
        String begun = "Ctrl+G 3 Ctrl+N Enter ~Murah Tab Tab Tab ~bolu Tab Tab Tab Tab ";
        Screenplay play = play().type(begun + "~10%");
        play.assertShown("> potongan persen");
        play.type("Tab").assertShown("sebesar [10");
        play.type("Shift+Tab ~24rb").assertShown("> harga tetap");
        play.type("Down Tab").assertShown("Rp24.000");
        play.assertShown("potongan rupiah");
    }

    @Test
    void only_drafts_are_deleted() {
        play().type("Ctrl+G 3 ~pahing Ctrl+T ~h ~h");
        assertTrue(desk.session().prices().rules().stream()
                .noneMatch(it -> it.rule().name().equals("Pasar Pahing")));
        play().type("Ctrl+G 3 Delete").assertShown("tidak ada yang dapat dihapus di sini");
    }

    /** R056: the inspections' fixes put what is right into the bracket. */
    @Test
    void a_problem_is_mended_where_it_is_told() {
        Screenplay play =
                play().type("Ctrl+G 3 Ctrl+N Enter ~Murah Tab Tab Tab ~bolu Tab Tab Tab Tab ~tetap Tab ~15rb");
        play.assertShown("di bawah modal");
        play.type("Ctrl+T ~1");
        play.assertShown("Rp20.000");
        play.type("Ctrl+T ~1").assertShown("31 Desember 2027");
        play.assertShown("Tidak ada yang perlu dicek.");
    }

    /** R056: from the list of what needs a look Enter leads into the bracket. */
    @Test
    void a_problem_of_a_rule_opens_the_editor_at_its_bracket() {
        Screenplay play = play().type("Ctrl+G 6 ~bonus Enter ~1");
        play.assertShown("rancangan, versi 2");
        play.assertShown("Hari terakhir, misalnya 31-12-2026.");
    }

    /** R060: who still has a price of their own stands first on the paper for the meeting. */
    @Test
    void the_list_for_the_meeting_begins_with_named_prices() {
        play().type("Ctrl+G 3 Ctrl+P Ctrl+S").assertShown("Harga untuk orang tertentu (1)");
    }

    /** R087. */
    @Test
    void a_product_is_added_changed_and_taken_off_sale() {
        Screenplay play = play().type("Ctrl+G 3 Ctrl+N ~p ~Roti_sobek Tab Tab Tab Tab ~15rb Tab ~9rb Ctrl+S");
        play.assertShown("Rp15.000 / buah");
        play.type("F2 Tab Tab Tab Tab Ctrl+A ~16rb Ctrl+S").assertShown("Rp16.000 / buah");
        play.type("F2 Shift+Tab ~/foto/roti.jpg Shift+Tab ~Empuk Ctrl+S").assertShown("/foto/roti.jpg");
        play.assertShown("Empuk");
        play.type("Ctrl+T ~e").assertShown("tidak dijual");
        play.type("Ctrl+T ~e").assertShown("Roti sobek dijual lagi.");
    }

    /** R065, N11: the computed days are a proposal until an officer decides. */
    @Test
    void a_season_is_corrected() {
        Screenplay play = play().type("Ctrl+G 3 ~ramadan");
        play.assertShown("diusulkan, belum diputuskan");
        play.type("Enter Tab Ctrl+A ~9-2-2027 Tab Ctrl+A ~10-3-2027 Ctrl+S");
        play.assertShown("09-02-2027 sampai 10-03-2027");
        play.assertShown("sudah diputuskan");
        play.type("Ctrl+T ~h ~h").assertShown("diusulkan, belum diputuskan");
    }

    @Test
    void a_clerk_reads_and_is_told_who_may_change() {
        Desk clerks = village.desk(Clerk.Duty.CLERK);
        Screenplay play =
                new Screenplay(80, 24, Language.INDONESIAN).with(clerks).type("Ctrl+G 3 ~pahing Enter");
        play.assertShown("rancangan");
        play.type("F2").assertShown("pengurus");
        play.type("Ctrl+T").assertShown("Tindakan");
        assertTrue(!play.picture().contains("Ajukan ke rapat"));
    }

    /** All that a rule can say survives being opened and saved. */
    @Test
    void every_kind_of_rule_can_be_opened_and_saved_unchanged() throws IOException {
        List<PriceRule> rules = new ArrayList<>(new Dice(7).rules(40));
        for (String file : List.of("data/demo/prices.json", "data/prices/azzalea.json")) {
            rules.addAll(PriceFiles.read(Files.readString(Path.of(file)))
                    .value()
                    .orElseThrow()
                    .rules());
        }
        Trade trade = new Trade(desk.session());
        for (PriceRule rule : rules) {
            KeptRule kept = trade.keeping().save(named(rule)).get();
            play().type("Ctrl+G 3 ~zzz Enter Ctrl+S").assertShown("Rancangan disimpan");
            assertEquals(
                    kept.rule(), trade.prices().rule(kept.id()).orElseThrow().rule());
            trade.keeping().remove(trade.prices().rule(kept.id()).orElseThrow()).get();
        }
    }

    private static PriceRule named(PriceRule rule) {
        return new PriceRule(
                new RuleVersion(0, 1),
                "zzz",
                rule.who(),
                rule.what(),
                rule.when(),
                rule.howMuch(),
                rule.tiers(),
                rule.limits(),
                rule.combination(),
                Authority.draft());
    }
}
