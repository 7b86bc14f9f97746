package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import lumbung.access.Clerk;
import lumbung.meeting.review.ReviewFigure;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The review for a meeting, on the command line. */
class ReviewCommandsTest {
    private final Store store = TestDemo.ordered();
    private final Shell shell = Shell.at(store);
    private final String officer = someone(Clerk.Duty.OFFICER).name();

    @AfterEach
    void close() {
        store.close();
    }

    private Clerk someone(Clerk.Duty duty) {
        return store.clerks().all().stream()
                .filter(it -> it.duty() == duty)
                .findFirst()
                .orElseThrow();
    }

    private Shell.Answer as(String clerk, String... words) {
        return shell.type(Stream.of(Stream.of("report", "review"), Stream.of(words), Stream.of("--as", clerk))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private String refused(String clerk, String... words) {
        Shell.Answer answer =
                as(clerk, Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new));
        assertEquals(1, answer.exit(), answer.toString());
        return answer.error().get("key").asString();
    }

    private static JsonNode figure(JsonNode review, String code) {
        for (JsonNode figure : review.get("figures")) {
            if (figure.get("figure").asString().equals(code)) {
                return figure;
            }
        }
        throw new AssertionError(code);
    }

    @Test
    @DisplayName("R115, R130: the review is one page of 80 columns and 25 lines, in either language")
    void onePage() {
        for (String language : List.of("id", "en")) {
            List<String> page = as(officer, "--from", "2026-09-01", "--lang", language)
                    .out()
                    .lines()
                    .toList();
            assertTrue(page.size() <= 25, page.size() + " lines");
            page.forEach(line -> assertTrue(Columns.width(line) <= 80, line));
        }
        String page = as(officer, "--from", "2026-09-01").out();
        assertTrue(page.contains("Laporan untuk rapat: seluruh koperasi"), page);
        assertTrue(page.contains("1 September 2026 sampai 21 November 2026"), page);
        assertTrue(page.contains("tidak ada data"), "nobody noted care: " + page);
        String all = as(officer, "--from", "2026-09-01", "--all").out();
        assertTrue(all.contains("Tiga pilar") && all.contains("Apakah potongan merata"), all);
        all.lines().forEach(line -> assertTrue(Columns.width(line) <= 80, line));
    }

    @Test
    @DisplayName("Text, CSV, JSON and HTML say the same figures; what is not known is empty")
    void fourForms() throws Exception {
        String[] days = {"--from", "2026-09-01", "--to", "2026-11-20"};
        JsonNode json = as(officer, with(days, "--format", "json")).json();
        assertEquals(ReviewFigure.values().length, json.get("figures").size());
        long orders = figure(json, "reviewOrders").get("now").asLong();
        assertTrue(orders > 0);
        assertTrue(figure(json, "complaints").get("now").isNull());
        assertEquals("typed", figure(json, "typedProfit").get("source").asString());
        assertEquals("2026-06-12", json.get("before").get("from").asString());
        List<String> csv =
                as(officer, with(days, "--format", "csv")).out().lines().toList();
        assertEquals("business,from,until,section,figure,unit,source,now,before", csv.get(0));
        assertEquals(ReviewFigure.values().length + 1, csv.size());
        assertTrue(csv.stream().anyMatch(line -> line.contains(",orders,reviewOrders,count,counted," + orders + ",")));
        assertTrue(csv.contains(",2026-09-01,2026-11-20,care,complaints,count,counted,,"), csv.toString());
        String html = as(officer, with(days, "--format", "html")).out();
        assertTrue(html.contains(Long.toString(orders)), "the orders");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var read = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        html.replace("<!DOCTYPE html>\n", "").getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                2,
                read.getElementsByTagNameNS("http://www.w3.org/2000/svg", "svg").getLength());
        assertFalse(html.contains("<script") || html.contains("src="), "nothing runs, nothing is fetched");
    }

    private String product() {
        return store.prices().sold().get(0).name();
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    private Shell.Answer sheet(String... words) {
        return shell.type(Stream.concat(Stream.of("report", "sheet"), Stream.of(with(words, "--as", officer)))
                .toArray(String[]::new));
    }

    @Test
    @DisplayName("N19, R047, R048, R128, R132: sheets of a month for each business, out of the figures of the review")
    void sheets() {
        JsonNode all = sheet("activities", "--month", "2026-10", "--json").json();
        assertEquals("activities", all.get("sheet").asString());
        int businesses = store.people().directory().businesses().size();
        assertEquals(businesses + 1, all.get("reviews").size());
        String days = "2026-10-01";
        JsonNode review = as(officer, "--from", days, "--to", "2026-10-31", "--format", "json")
                .json();
        JsonNode first = all.get("reviews").get(0);
        first.get("figures")
                .forEach(it -> assertEquals(figure(review, it.get("figure").asString()), it));
        assertEquals(10, first.get("figures").size());
        String text = sheet("pillars", "--lang", "en").out();
        assertTrue(text.contains("Three pillars: the whole cooperative"), text);
        assertTrue(text.contains("Retention") && text.contains("1 November 2026 to 21 November 2026"), text);
        text.lines().forEach(line -> assertTrue(Columns.width(line) <= 80, line));
        String goals = sheet("sdg").out();
        assertTrue(goals.contains("Orang yang bekerja") && goals.contains("belum diisi"), "no nought: " + goals);
        assertTrue(goals.lines().count() <= 25, goals);
        assertTrue(sheet("activities", "--format", "html").out().contains("Mendengar pelanggan"));
        List<String> csv = sheet("pillars", "--format", "csv").out().lines().toList();
        assertEquals(1 + 12 * (businesses + 1), csv.size());
        assertEquals(
                "review.refused.month",
                sheet("sdg", "--month", "2027-01", "--json").error().get("key").asString());
        assertEquals(
                "review.refused.sheet",
                sheet("seven", "--json").error().get("key").asString());
    }

    @Test
    @DisplayName("An owner reads the own business alone; a clerk reads none")
    void whoMay() {
        assertEquals("access.refused", refused(someone(Clerk.Duty.CLERK).name()));
        Clerk owner = someone(Clerk.Duty.OWNER);
        String name = store.people()
                .directory()
                .business(owner.businessId())
                .orElseThrow()
                .name();
        JsonNode own =
                as(owner.name(), "--from", "2026-01-01", "--format", "json").json();
        assertEquals(name, own.get("business").asString());
        assertTrue(figure(own, "byRules").get("now").isNull());
        assertEquals(0, own.get("news").size());
        JsonNode same = as(officer, "--from", "2026-01-01", "--business", name, "--format", "json")
                .json();
        for (ReviewFigure figure : ReviewFigure.values()) {
            boolean standing =
                    Stream.of("known", "reachable", "identified", "incomplete").anyMatch(figure.code()::equals);
            assertTrue(
                    standing || figure(same, figure.code()).equals(figure(own, figure.code())),
                    figure + ": " + figure(same, figure.code()) + figure(own, figure.code()));
        }
        String others = store.people().directory().businesses().stream()
                .filter(it -> it.id() != owner.businessId())
                .map(it -> it.name())
                .findFirst()
                .orElseThrow();
        assertEquals("register.refused.choice", refused(owner.name(), "--business", others));
    }

    @Test
    @DisplayName(
            "N04: a review is frozen for a meeting and shown again as it was; since the last meeting is where it begins")
    void frozen() {
        String clerk = officer;
        shell.json("meeting", "new", "routine", "--on", "2026-10-31", "--as", clerk);
        shell.json("meeting", "new", "routine", "--on", "2026-11-25", "--as", clerk);
        JsonNode now = as(clerk, "--format", "json").json();
        assertEquals("2026-11-01", now.get("period").get("from").asString());
        assertEquals("2026-11-21", now.get("period").get("until").asString());
        assertEquals("review.refused.none", refused(clerk, "--meeting", "2026-11-25"));
        assertEquals("review.refused.meeting", refused(clerk, "--freeze"));
        String frozen = as(clerk, "--meeting", "2026-11-25", "--freeze", "--format", "json")
                .out();
        assertEquals("review.refused.twice", refused(clerk, "--meeting", "2026-11-25", "--freeze"));
        shell.json("order", "add", "--item", product() + ":1");
        assertEquals(
                frozen, as(clerk, "--meeting", "2026-11-25", "--format", "json").out());
        assertFalse(frozen.equals(as(clerk, "--format", "json").out()), "the figures went on");
        assertEquals(1, as(clerk, "--format", "pdf").exit());
        assertEquals("review.refused.days", refused(clerk, "--from", "2026-11-20", "--to", "2026-11-01"));
    }

    @Test
    @DisplayName("Since the last meeting: lists that were imported, and about how many people they were")
    void imported() {
        JsonNode counts = shell.json("import", "data/samples/utf8-bom.csv", "--as", officer)
                .get("counts");
        JsonNode news = as(officer, "--format", "json").json().get("news");
        assertEquals("imported", news.get(0).get("what").asString());
        assertEquals(1, news.get(0).get("times").asInt());
        assertEquals(
                counts.get("new").asInt()
                        + counts.get("changed").asInt()
                        + counts.get("duplicate").asInt(),
                news.get(0).get("people").asInt(),
                counts.toString());
        assertTrue(as(officer, "--all").out().contains("1 daftar diimpor, tentang"));
        shell.json("undo", "--as", officer);
        assertEquals(0, as(officer, "--format", "json").json().get("news").size());
    }

    @Test
    @DisplayName("Since the last meeting: what was done is counted out of the journal, and what was taken back is not")
    void news() {
        assertEquals(0, as(officer, "--format", "json").json().get("news").size());
        shell.json("settings", "set", "complaint.days", "5", "--as", officer);
        shell.json("settings", "set", "request.days", "5", "--as", officer);
        shell.json("undo", "--as", officer);
        JsonNode news = as(officer, "--format", "json").json().get("news");
        String said = Stream.of(news.toString()).collect(Collectors.joining());
        assertEquals("[{\"what\":\"settings\",\"times\":1}]", said);
        assertTrue(as(officer, "--all").out().contains("Pengaturan diubah 1 kali."));
    }
}
