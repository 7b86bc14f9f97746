package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** One register, set up and used from the command line alone: R001, R002, R012, R013, R018, R030, R031, R112, R122. */
class CommandsTest {
    private static final Shell SHELL = Shell.of(Shell.folder());
    private static String siti = "";

    @BeforeAll
    static void setUpFromTheCommandLine() {
        SHELL.json("clerk", "add", "Rini");
        SHELL.json("area", "add", "Bongas", "RW 01", "RT 03");
        SHELL.json("area", "add", "Bongas", "RW 01", "RT 05");
        SHELL.json("area", "add", "Cawet");
        SHELL.json("business", "add", "Azzalea Cake", "--kind", "kue", "--since", "2020");
        SHELL.json("business", "add", "Vanara");
        SHELL.json("business", "phone", "Azzalea", "0812-0000-1111", "--label", "HP Azzalea");
        SHELL.json("community", "add", "PKK Bongas", "--kind", "PKK", "--area", "Bongas");
        siti = SHELL.json(
                        "add",
                        "Hj. Siti Aminah",
                        "--hp",
                        "0812-0000-3456",
                        "--desa",
                        "bongas",
                        "--rw",
                        "1",
                        "--rt",
                        "RT 03",
                        "--kelompok",
                        "PKK Bongas, jabatan:ketua",
                        "--peran",
                        "pelanggan@Azzalea, sejak:2021",
                        "--set",
                        "alias=Bu Yanto")
                .get("id")
                .asString();
    }

    @Test
    void theSetUpIsThere() {
        assertEquals(
                List.of("Bongas", "Bongas RW 01", "Bongas RW 01 RT 03", "Bongas RW 01 RT 05", "Cawet"),
                texts(SHELL.json("area").get("areas"), "path"));
        assertEquals(
                List.of("Petugas", "Rini"),
                texts(SHELL.json("clerk").get("clerks"), "name").subList(0, 2));
        Shell.Answer unknown = SHELL.type("find", "--as", "Tuti");
        assertEquals(1, unknown.exit());
        assertTrue(unknown.err().startsWith("lumbung: Tidak ada petugas bernama Tuti. Yang terdaftar: Petugas, Rini"));
        JsonNode azzalea = SHELL.json("business").get("businesses").get(0);
        assertEquals(
                "+6281200001111",
                azzalea.get("sendingPhones").get(0).get("number").asString());
        assertEquals(
                "command.refused.exists",
                SHELL.type("community", "add", "pkk bongas", "--json")
                        .error()
                        .get("key")
                        .asString());
    }

    @Test
    void aPersonIsShownByIdByAnyNameAndByAnyPhoneForm() {
        JsonNode shown = SHELL.json("show", siti);
        assertEquals("Siti Aminah", shown.get("name").asString());
        assertEquals("Bu Haji", shown.get("address").asString());
        assertEquals("03", shown.get("area").get(2).get("name").asString());
        assertEquals("head", shown.get("communities").get(0).get("post").asString());
        assertEquals("2021-01-01", shown.get("roles").get(0).get("since").asString());
        for (String words : List.of("Bu Yanto", "0812 0000 3456", "+62812-0000-3456", "siti am", "#" + siti)) {
            assertEquals(shown, SHELL.json("show", words), words);
        }
    }

    @Test
    void whatIsShownLeadsWithTheNameInBothLanguages() {
        assertEquals("""
                Bu Haji Siti Aminah
                  Nama lain       Bu Yanto
                  Nomor           0812-0000-3456
                  Tempat tinggal  Bongas RW 01 RT 03
                  Kelompok        PKK Bongas, ketua
                  Peran           pelanggan Azzalea Cake, sejak 1 Januari 2021
                  Nomor catatan   %s
                """.formatted(siti), SHELL.type("show", siti).out());
        assertTrue(SHELL.type("show", siti, "--lang", "en")
                .out()
                .contains("  Role            customer Azzalea Cake, since 1 January 2021\n"));
        assertEquals(
                "Bu Haji Siti Aminah           Bongas RW 01 RT 03    plg           0812-0000-3456\n1 orang.\n",
                SHELL.type("find", "siti", "aminah").out());
    }

    @Test
    void anEditIsUndoneToTheSameTextByteForByteAndDoneAgain() {
        String before = SHELL.type("find", "--json").out();
        SHELL.json(
                "edit",
                siti,
                "nama=Siti Aminah Dewi",
                "hp+=0812-0000-7777, ganti:0812-0000-3456",
                "boleh+=promo@Azzalea, bukti:wa",
                "boleh-=pesanan",
                "catatan+=Azzalea: suka bolu pandan",
                "simpan+=HP Azzalea",
                "alias-=Bu Yanto",
                "rt=05",
                "akun+=Facebook: siti");
        String after = SHELL.type("find", "--json").out();
        assertFalse(before.equals(after));
        JsonNode undone = SHELL.json("undo").get("undone");
        assertEquals(
                "Siti Aminah Dewi diubah",
                undone.get("what").get("text").asString().replace("Bu Haji ", ""));
        assertEquals(before, SHELL.type("find", "--json").out());
        SHELL.json("redo");
        assertEquals(after, SHELL.type("find", "--json").out());
        SHELL.json("undo");
        assertEquals(0, SHELL.type("journal", "verify").exit());
        assertTrue(SHELL.type("history", siti).out().contains("Nama: Siti Aminah -> Siti Aminah Dewi"));
        assertFalse(SHELL.json("history", siti).get("changes").isEmpty());
    }

    @Test
    void theGreetingThatAPersonPrefersIsChosenFoundToldAndTakenBack() {
        SHELL.json("edit", siti, "greeting=Javanese");
        assertEquals("krama", SHELL.json("show", siti).get("greeting").asString());
        assertTrue(SHELL.type("show", siti).out().contains("  Salam           krama\n"));
        assertEquals(1, SHELL.json("find", "salam:krama").get("people").size());
        assertTrue(SHELL.type("history", siti).out().contains("Salam: krama"));
        assertEquals(
                "lumbung: Isian \"betawi\" tidak dikenal."
                        + " Pilih salah satu: netral, assalamualaikum, krama, kulanuwun, ngoko.\n",
                SHELL.type("edit", siti, "salam=betawi").err());
        SHELL.json("undo");
        assertEquals("", SHELL.json("show", siti).get("greeting").asString());
        assertEquals(0, SHELL.json("find", "salam:krama").get("people").size());
    }

    @Test
    void anEditIsRefusedWholeAtItsField() {
        Shell.Answer refused = SHELL.type("edit", siti, "pekerjaan=petani", "hp+=0812", "--json");
        assertEquals(1, refused.exit());
        assertEquals("", refused.out());
        assertEquals("hp", refused.error().get("place").asString());
        assertEquals("matching.phone.short", refused.error().get("key").asString());
        assertEquals("", SHELL.json("show", siti).get("occupation").asString());
        assertEquals(
                "lumbung: Tidak ada isian \"pekerjan\". Mungkin maksudnya pekerjaan.\n",
                SHELL.type("edit", siti, "pekerjan=petani").err());
    }

    @Test
    void whereSeveralMatchTheyAreListedAndNothingIsDone() {
        SHELL.json("add", "Tarni", "--desa", "Cawet");
        SHELL.json("add", "Tarni", "--desa", "Bongas");
        Shell.Answer several = SHELL.type("edit", "tarni", "pekerjaan=petani");
        assertEquals(1, several.exit());
        assertEquals(3, several.err().lines().count());
        assertTrue(several.err().contains("Cawet"));
        assertEquals(
                "lumbung: Tidak ada yang cocok dengan \"siapapun\".\n",
                SHELL.type("show", "siapapun").err());
        assertEquals(
                0,
                SHELL.type("edit", "tarni desa:cawet", "serumah=siti", "kepala=ya")
                        .exit());
        assertEquals(
                "Siti Aminah",
                SHELL.json("show", "tarni desa:cawet").get("householdName").asString());
    }

    @Test
    void whoWasEnteredTwiceIsProposedWithEvidenceAndMergedByDecisionOnly() {
        String one = SHELL.json("add", "Hj. Kusmiati Rahayu", "--hp", "0812-0000-6001", "--desa", "Cawet")
                .get("id")
                .asString();
        String two = SHELL.json("add", "Kusmiyati Rahayu, S.Pd", "--hp", "081200006001", "--peran", "reseller@Vanara")
                .get("id")
                .asString();
        JsonNode pair = SHELL.json("duplicates").get("pairs").get(0);
        assertEquals(List.of(one, two), texts(pair.get("people"), "id"));
        assertFalse(pair.get("evidence").isEmpty());
        assertTrue(SHELL.type("duplicates").out().lines().allMatch(line -> line.length() <= 80));
        String before = SHELL.type("find", "--json").out();
        JsonNode merged = SHELL.json("merge", one, two);
        assertEquals(1, merged.get("roles").size());
        assertEquals(merged, SHELL.json("show", two));
        SHELL.json("undo");
        assertEquals(before, SHELL.type("find", "--json").out());
        SHELL.json("distinct", one, two);
        assertEquals(0, SHELL.json("duplicates").get("pairs").size());
        assertEquals(1, SHELL.type("merge", one, two).exit());
        assertEquals(1, SHELL.type("distinct", one, one).exit());
    }

    @Test
    void aWrongQueryPointsAtTheWord() {
        assertEquals("""
                lumbung: bongsa tidak ada di desa. Yang ada: Bongas, Cawet.
                  siti desa:bongsa
                            ^^^^^^
                """, SHELL.type("find", "siti desa:bongsa").err());
        assertEquals(
                "query@10-16",
                SHELL.type("find", "siti desa:bongsa", "--json")
                        .error()
                        .get("place")
                        .asString());
    }

    @Test
    void aQueryMayBeginWithAMinus() {
        assertEquals(SHELL.json("find", "-desa:cawet -tarni"), SHELL.json("find", "-desa:cawet", "-tarni"));
        assertTrue(SHELL.json("find", "-desa:cawet").get("count").asInt() > 0);
    }

    @Test
    void aLimitTellsThatThereAreMore() {
        SHELL.json("add", "Wariyah");
        JsonNode first = SHELL.json("find", "--limit", "1");
        assertEquals(1, first.get("people").size());
        assertTrue(first.get("more").asBoolean());
        assertTrue(SHELL.type("find", "--limit", "1").out().endsWith("1 orang yang pertama; masih ada lagi.\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J\u001b[31mMerah",
                "Bu \u009b31m C1",
                "\u202eanimA itiS",
                "=HYPERLINK(\"http://contoh.id\")",
                "'; DROP TABLE person; --",
                "{0} {1} %s %n",
                "Siti \uD83D\uDE00 \u200b\u2066x"
            })
    void aHostileNameIsKeptCleanAndShownWithoutHarm(String name) {
        JsonNode kept = SHELL.json("add", name);
        String id = kept.get("id").asString();
        Shell.Answer shown = SHELL.type("show", id);
        Shell.Answer found = SHELL.type("find", "id:" + id);
        for (Shell.Answer answer : List.of(shown, found, SHELL.type("history", id), SHELL.type("undo"))) {
            assertEquals(0, answer.exit(), answer::toString);
            assertTrue(answer.out().chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f) || c > 0x9f));
            assertTrue(answer.out().chars().noneMatch(c -> c == 0x202e || c == 0x2066 || c == 0x200b));
        }
    }

    @Test
    void aNameTooLongIsRefused() {
        Shell.Answer refused = SHELL.type("add", "A".repeat(10_000));
        assertEquals(1, refused.exit());
        assertEquals("lumbung: Terlalu panjang: 10.000 huruf, paling banyak 200. Pendekkan dulu.\n", refused.err());
    }

    @Test
    void anOwnerSeesNoOtherBusinessesNotes() {
        String id = SHELL.json(
                        "add",
                        "Karsini",
                        "--set",
                        "catatan=Azzalea: suka pandan",
                        "--set",
                        "catatan+=Vanara: alergi kacang")
                .get("id")
                .asString();
        assertEquals(2, SHELL.json("show", id).get("notes").size());
        SHELL.json("clerk", "add", "Wulan", "--duty", "pemilik", "--business", "Vanara");
        JsonNode seen = SHELL.json("show", id, "--as", "Wulan").get("notes");
        assertEquals(List.of("alergi kacang"), texts(seen, "text"));
        assertFalse(SHELL.type("history", id, "--as", "Wulan").out().contains("pandan"));
    }

    static List<String> texts(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.get(name).asString())
                .toList();
    }

    @Test
    void r020_thePathBetweenTwoPeopleIsTold() {
        String one = SHELL.json("add", "Wagini").get("id").asString();
        String two = SHELL.json("add", "Sarinten").get("id").asString();
        SHELL.json("edit", two, "hubungan=tetangga: " + one);
        JsonNode path = SHELL.json("path", two, one);
        assertEquals(one, path.get("steps").get(0).get("to").asString());
        assertTrue(SHELL.type("path", one, two).out().contains("Sarinten: tetangganya"));
        assertTrue(SHELL.type("uses", one).out().contains("tetangga Sarinten"));
        assertEquals(two, SHELL.json("uses", one).get("uses").get(0).get("id").asString());
    }

    /** R122. */
    @Test
    void severalPeopleACommunityAndAnAreaAreShownWithTheirUsesAndDeleted() {
        String one = SHELL.json("add", "Karmini").get("id").asString();
        String two = SHELL.json("add", "Karminah").get("id").asString();
        assertEquals(2, SHELL.json("delete", one, two).get("people").size());
        assertEquals(2, SHELL.json("delete", one, two, "--yes").get("deleted").size());
        SHELL.type("undo");
        assertEquals(0, SHELL.type("show", two).exit());
        SHELL.json("community", "add", "Arisan Uji");
        assertTrue(SHELL.json("delete", "--community", "Arisan Uji", "--yes").has("deleted"));
        assertEquals(1, SHELL.type("uses", "--community", "Arisan Uji").exit());
        assertTrue(SHELL.json("uses", "--area", "Bongas RW 01").get("uses").size() > 0);
        assertEquals(1, SHELL.type("delete", "--area", "Bongas RW 01", "--yes").exit());
        SHELL.json("area", "add", "Tlagasana");
        assertTrue(SHELL.json("delete", "--area", "Tlagasana", "--yes").has("deleted"));
        assertEquals(1, SHELL.type("delete").exit());
    }

    @Test
    void whoWroteAFieldLastIsTold() {
        String id = SHELL.json("add", "Wagimin").get("id").asString();
        SHELL.json("edit", id, "pekerjaan=petani");
        JsonNode fields = SHELL.json("show", id, "--blame").get("fields");
        assertEquals("name", fields.get(0).get("column").asString());
        assertTrue(SHELL.type("show", id, "--blame").out().contains("2026"));
    }
}
