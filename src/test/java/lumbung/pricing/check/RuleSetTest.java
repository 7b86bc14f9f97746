package lumbung.pricing.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.inspection.Inspector;
import lumbung.inspection.Problem;
import lumbung.journal.Change;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.json.PriceFile;
import lumbung.pricing.json.PriceFiles;
import lumbung.pricing.json.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Inspections while editing": each finds what it looks for, names the place and a fix, and is silent about the rest. */
class RuleSetTest {
    private static final Texts WORDS = new Texts(Language.INDONESIAN, ZoneOffset.UTC);
    private static final String GOODS = """
            {"products": [{"id": "bolu", "price": 30000, "cost": 20000, "tags": ["kue"]},
                          {"id": "lapis", "price": 10000, "cost": 6000, "tags": ["kue"]}],
             "given": {"lama": 500000}, "policy": {"margin": 5}, "rules": [%s]}
            """;

    private static List<Problem> problems(String rules) {
        Reading<PriceFile> reading = PriceFiles.read(GOODS.formatted(rules));
        assertEquals(List.of(), reading.mistakes());
        PriceFile file = reading.value().orElseThrow();
        return RuleSet.on(LocalDate.of(2026, 11, 21), file.rules(), file.ground(), file.given())
                .problems();
    }

    private static String rule(String id, String rest) {
        return "{\"id\": \"" + id + "\", \"when\": {\"until\": \"2026-12-31\"}, " + rest + "}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            price.dearer | tiers | "what": "product:bolu", "tiers": [{"min": 2, "max": 4, "effect": {"fixed": 27000}}, {"min": 5, "effect": {"fixed": 28000}}] | bolu: beli 5 harganya Rp28.000 satu, beli 4 hanya Rp27.000
            price.dearer | tiers | "what": "product:bolu", "tiers": [{"min": 2, "max": 4, "effect": {"fixed": 27000}}] | bolu: beli 5 harganya Rp30.000 satu, beli 4 hanya Rp27.000
            price.less | tiers | "what": "product:bolu", "min": 10, "effect": {"fixed": 22000} | bolu: beli 10 (Rp220.000) lebih murah daripada 9 (Rp270.000)
            price.less | tiers | "what": "product:lapis", "count": {"of": "amount", "over": "together"}, "min": 100000, "effect": {"orderPercentOff": 20} | lapis: beli 10 (Rp80.000) lebih murah daripada 9 (Rp90.000)
            price.cost | tiers | "what": "product:bolu", "effect": {"percentOff": 40} | di bawah modal: 1 bolu dibayar Rp18.000, seharusnya paling sedikit Rp21.000
            price.cost | tiers | "what": "product:bolu", "effect": {"bonus": {"every": 2, "free": 1, "cap": 1}} | di bawah modal bila digabung: 3 bolu dibayar Rp60.000, seharusnya paling sedikit Rp63.000
            price.uncapped | tiers.cap | "what": "product:bolu", "effect": {"bonus": {"every": 20, "free": 1}} | bonus tanpa batas
            price.gap | tiers[1].min | "what": "product:bolu", "tiers": [{"min": 2, "max": 4, "effect": {"off": 500}}, {"min": 7, "effect": {"off": 900}}] | jumlah 5 sampai 6 tidak termasuk tingkat mana pun
            price.shadow | what | "what": "tag:tahu", "effect": {"off": 500} | tidak ada barangnya
            price.shadow | who | "who": {"all": ["community:pkk"], "not": ["community:pkk"]}, "effect": {"off": 500} | meminta yang tidak mungkin: tidak berlaku untuk siapa pun
            """)
    void aRuleByItself(String kind, String field, String rule, String sentence) {
        List<Problem> found = problems(rule("r", rule)).stream()
                .filter(it -> it.kind().equals(kind))
                .toList();
        assertEquals(1, found.size());
        assertEquals(field, found.get(0).place().field());
        assertEquals(sentence, WORDS.of(found.get(0).sentence()));
        assertTrue(!WORDS.of(found.get(0).fixes().get(0).title()).isBlank());
    }

    /** What is offered was tried: with it nothing is the matter any more. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            price.less | "min": 10, "effect": {"fixed": 22000} | Jadikan harga tingkat ini Rp27.000 satu, Mulai tingkat ini dari 3
            price.less | "min": 4, "effect": {"percentOff": 40} | Jadikan potongan tingkat ini 25%, Mulai tingkat ini dari 2
            price.dearer | "tiers": [{"min": 2, "max": 4, "effect": {"fixed": 27000}}, {"min": 5, "effect": {"fixed": 28000}}] | Jadikan harga tingkat ini Rp27.000 satu
            price.dearer | "tiers": [{"min": 2, "max": 4, "effect": {"off": 3000}}, {"min": 5, "effect": {"off": 1000}}] | Jadikan potongan tingkat ini Rp3.000
            price.dearer | "tiers": [{"min": 2, "max": 4, "effect": {"fixed": 27000}}] | Ubah batas atau harga tingkatnya
            """)
    void aTierIsMendedByAFigure(String kind, String rule, String fixes) {
        String told = problems(rule("r", "\"what\": \"product:bolu\", " + rule)).stream()
                .filter(it -> it.kind().equals(kind))
                .flatMap(it -> it.fixes().stream())
                .map(it -> WORDS.of(it.title()))
                .collect(Collectors.joining(", "));
        assertEquals(fixes, told);
    }

    @Test
    void whatIsFineIsNotMentioned() {
        assertEquals(
                List.of(),
                problems(rule("a", "\"what\": \"product:bolu\", \"min\": 5, \"effect\": {\"fixed\": 27000}") + ","
                        + rule("b", "\"what\": \"tag:kue\", \"effect\": {\"percentOff\": 5}") + ","
                        + rule("c", "\"effect\": {\"off\": 100}, \"combination\": {\"group\": \"promo\"}")));
    }

    @Test
    void twoRulesThatAreAsStrongAsEachOther() {
        String one =
                rule("a", "\"who\": {\"any\": [\"role:reseller\"]}, \"what\": \"tag:kue\", \"effect\": {\"off\": 100}");
        String two =
                rule("b", "\"who\": {\"any\": [\"state:regular\"]}, \"what\": \"tag:kue\", \"effect\": {\"off\": 200}");
        assertEquals(
                List.of("b: sama kuat dengan \"a\", belum jelas siapa yang menang; "
                        + "Beri prioritas 1 bila harus menang dari \"a\""),
                told(problems(one + "," + two)));
        String above = two.replace("{\"off\": 200}", "{\"off\": 200}, \"combination\": {\"priority\": 1}");
        assertEquals(List.of(), told(problems(one + "," + above)));
        String others = two.replace("state:regular", "person:siti");
        assertEquals(List.of(), told(problems(one + "," + others)));
    }

    @Test
    void rulesThatCanNeverMeetAreNoTie() {
        String friday =
                "{\"id\": \"a\", \"when\": {\"until\": \"2026-12-31\", \"weekdays\": [\"friday\"]}, \"effect\": {\"off\": 1}}";
        String monday = friday.replace("friday", "monday").replace("\"a\"", "\"b\"");
        assertEquals(List.of(), told(problems(friday + "," + monday)));
        String siti = rule("c", "\"who\": {\"any\": [\"person:siti\"]}, \"effect\": {\"off\": 1}");
        assertEquals(
                List.of(),
                told(problems(siti + "," + siti.replace("siti", "tarni").replace("\"c\"", "\"d\""))));
        String pkk = rule("e", "\"who\": {\"any\": [\"community:pkk\"]}, \"effect\": {\"off\": 1}");
        assertEquals(
                List.of(),
                told(problems(pkk + "," + pkk.replace("pkk", "arisan").replace("\"e\"", "\"f\""))));
    }

    @Test
    void aRuleThatNeverWins() {
        String first =
                rule("a", "\"what\": \"tag:kue\", \"effect\": {\"off\": 100}, \"combination\": {\"priority\": 2}");
        String never = rule(
                "b",
                "\"who\": {\"any\": [\"role:shop\"]}, \"what\": \"product:bolu\", \"min\": 5, \"effect\": {\"off\": 900}");
        assertEquals(
                List.of(
                        "b: tidak pernah menang: \"a\" selalu lebih dulu; Beri prioritas 3 bila harus menang dari \"a\""),
                told(problems(first + "," + never)));
        String limited = first.replace("\"combination\"", "\"limits\": {\"budget\": 5000}, \"combination\"");
        assertEquals(List.of(), told(problems(limited + "," + never)));
    }

    @Test
    void noEndAndNoBudgetLeft() {
        assertEquals(
                List.of("r: tidak ada tanggal berakhir; Beri tanggal berakhir"),
                told(problems("{\"id\": \"r\", \"effect\": {\"off\": 1}}")));
        assertEquals(
                List.of("lama: sudah memberi Rp500.000, anggarannya Rp500.000; Tambah anggaran di rapat, atau akhiri"),
                told(problems(rule("lama", "\"effect\": {\"off\": 1}, \"limits\": {\"budget\": 500000}"))));
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(it -> it.place().name() + ": " + WORDS.of(it.sentence()) + "; "
                        + WORDS.of(it.fixes().get(0).title()))
                .collect(Collectors.toList());
    }

    @Test
    void everyKindHasItsName() {
        RuleSet.kinds().forEach(kind -> assertTrue(Texts.isKnown("inspection.kind." + kind), kind));
    }

    @Test
    @DisplayName("Once an order used a rule, those with a budget are looked at anew, and no others")
    void usedByAnOrder() {
        Reading<PriceFile> reading = PriceFiles.read(
                GOODS.formatted(rule("lama", "\"effect\": {\"off\": 500}, \"limits\": {\"budget\": 400000}") + ", "
                        + rule("lain", "\"effect\": {\"off\": 400}")));
        PriceFile file = reading.value().orElseThrow();
        AtomicReference<Map<Long, Rupiah>> given = new AtomicReference<>(Map.of());
        RuleInspector inspector = new RuleInspector(
                () -> RuleSet.on(LocalDate.of(2026, 11, 21), file.rules(), file.ground(), given.get()));
        List<Problem> found = new ArrayList<>();
        inspector.all(found::add, Inspector.Watch.UNSEEN);
        assertTrue(found.stream().noneMatch(it -> it.kind().equals("price.budget")));
        given.set(file.given());
        Set<Long> touched = inspector
                .touched(List.of(new Change.Row("rule_use", 7, 8), new Change.Row("customer_order", 8, 9)))
                .orElseThrow();
        assertEquals(1, touched.size());
        found.clear();
        inspector.some(touched, found::add);
        assertTrue(found.stream().anyMatch(it -> it.kind().equals("price.budget")));
        assertEquals(
                Set.of(),
                inspector
                        .touched(List.of(new Change.Row("customer_order", 8, 9)))
                        .orElseThrow());
    }
}
