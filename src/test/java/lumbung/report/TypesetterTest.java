package lumbung.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.message.Outcome;
import lumbung.settings.Printing;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** R130: what a printer gets, byte for byte. */
class TypesetterTest {
    private static final Texts TEXTS = new Texts(Language.INDONESIAN, ZoneId.of("Asia/Jakarta"));
    private static final List<Column> COLUMNS = List.of(
            new Column("Cek", Column.Kind.TICK, 3),
            new Column("No", Column.Kind.NUMBER, 6),
            new Column("Nama", Column.Kind.TEXT, 26),
            new Column("HP", Column.Kind.WHOLE, 15),
            new Column("Catatan", Column.Kind.LINE, 16));
    private static final String HOSTILE = "Siti\u001b[2J\u001b@\f\u0007\u009b1m\u202e <b>&\"'";

    private static Document list(int people, String name) {
        Rows rows = reader -> IntStream.rangeClosed(1, people)
                .forEach(at -> reader.accept(List.of("", Integer.toString(at), name, "0812-0000-3456", "")));
        return new Document("Daftar kontak", List.of("desa:bongas"), List.of(new Block.Table(COLUMNS, rows)));
    }

    private static byte[] bytes(Document document, Form form, PageRange pages, Printing printing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Typesetter(new Paper(form, pages, printing), TEXTS)
                .write(document, out)
                .get();
        return out.toByteArray();
    }

    private static String text(Document document, Form form) {
        return new String(bytes(document, form, PageRange.ALL, Printing.USUAL), StandardCharsets.UTF_8);
    }

    private static Printing pages(int lines, boolean ascii, boolean carriageReturns) {
        return new Printing(Printing.USUAL.command(), lines, ascii, carriageReturns);
    }

    @Test
    void a_page_is_what_the_paper_shows() {
        String expected = """
                Daftar kontak                                                   Halaman 1 dari 1
                --------------------------------------------------------------------------------

                desa:bongas

                Cek      No  Nama                       HP               Catatan
                ---  ------  -------------------------  ---------------  -----------------------
                [ ]       1  Bu Siti Aminah             0812-0000-3456   _______________________
                """;
        // The widths of the last lines are what the weights leave: told exactly by the next test's law.
        List<String> lines = text(list(1, "Bu Siti Aminah"), Form.PAGE).lines().toList();
        assertEquals(expected.lines().limit(5).toList(), lines.subList(0, 5));
        assertTrue(lines.get(7).matches("\\[ ]       1  Bu Siti Aminah +0812-0000-3456 +_+"), lines.get(7));
    }

    /** Of what a meeting is to decide nothing may be missing. */
    @Test
    void a_sentence_is_never_cut() {
        String sentence = "Siapa yang membeli dua puluh atau lebih membayar harga reseller. ".repeat(6) + "Tamat";
        List<Column> columns =
                List.of(new Column("Aturan", Column.Kind.TEXT, 20), new Column("Bunyi", Column.Kind.SENTENCE, 30));
        Document document = new Document(
                "Aturan",
                List.of(),
                List.of(new Block.Table(columns, reader -> reader.accept(List.of("Harga", sentence)))));
        String page = text(document, Form.PAGE).replaceAll("\\s+", " ");
        assertTrue(page.contains(sentence), page);
    }

    @Test
    void lines_are_never_wider_than_the_paper() {
        String wide = "Siti \u5c71\u672c\u5c71\u672c\u5c71\u672c\u5c71\u672c e\u0301".repeat(9) + "x".repeat(300);
        for (Form form : List.of(Form.PAGE, Form.RECEIPT)) {
            for (boolean ascii : List.of(true, false)) {
                byte[] bytes = bytes(list(40, wide), form, PageRange.ALL, pages(60, ascii, false));
                new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replace("\f", ""))
                        .forEach(line -> assertTrue(Line.width(line) <= form.columns(), line));
            }
        }
    }

    @Test
    void every_page_has_its_number_the_table_s_head_and_a_form_feed() {
        String[] pages = text(list(150, "Bu Tarni"), Form.PAGE).split("\f", -1);
        assertEquals("", pages[pages.length - 1]);
        assertEquals(4, pages.length);
        for (int at = 0; at < 3; at++) {
            List<String> lines = pages[at].lines().toList();
            assertTrue(lines.get(0).endsWith("Halaman " + (at + 1) + " dari 3"), lines.get(0));
            assertEquals(
                    1, lines.stream().filter(line -> line.startsWith("Cek")).count());
            assertTrue(lines.size() <= Printing.USUAL.lines(), () -> "lines: " + lines.size());
        }
        assertEquals(
                150,
                String.join("", pages)
                        .lines()
                        .filter(it -> it.startsWith("[ ]"))
                        .count());
    }

    @Test
    void a_range_prints_only_its_pages_under_their_own_numbers() {
        PageRange second = PageRange.of("2").get();
        String page =
                new String(bytes(list(150, "Bu Tarni"), Form.PAGE, second, Printing.USUAL), StandardCharsets.UTF_8);
        assertEquals(1, page.chars().filter(it -> it == '\f').count());
        assertTrue(page.lines().findFirst().orElseThrow().endsWith("Halaman 2 dari 3"));
        Outcome<Integer> beyond = new Typesetter(
                        new Paper(Form.PAGE, PageRange.of("9-").get(), Printing.USUAL), TEXTS)
                .write(list(150, "Bu Tarni"), new ByteArrayOutputStream());
        assertFalse(beyond.isDone());
    }

    @Test
    void page_ranges_are_read_as_people_write_them() {
        assertEquals(new PageRange(2, 3), PageRange.of(" 2 - 3 ").get());
        assertEquals(new PageRange(2, Integer.MAX_VALUE), PageRange.of("2-").get());
        assertEquals(new PageRange(1, 4), PageRange.of("-4").get());
        assertEquals(PageRange.ALL, PageRange.of("").get());
        for (String wrong : List.of("0", "3-2", "-", "a", "1,2", "99999999999", "2--3")) {
            assertFalse(PageRange.of(wrong).isDone(), wrong);
        }
    }

    /** An escape sequence is a command to a dot matrix printer. */
    @Test
    void no_name_commands_a_printer() {
        for (Form form : List.of(Form.PAGE, Form.RECEIPT)) {
            for (boolean ascii : List.of(true, false)) {
                byte[] bytes = bytes(list(2, HOSTILE), form, PageRange.ALL, pages(60, ascii, false));
                String text = new String(bytes, StandardCharsets.UTF_8);
                text.codePoints()
                        .filter(point -> point != '\n' && point != '\f')
                        .forEach(point -> assertTrue(
                                point >= ' ' && (point < 0x7F || (!ascii && point >= 0xA0)), () -> "point " + point));
                assertEquals(
                        form == Form.PAGE ? 1 : 0,
                        text.chars().filter(it -> it == '\f').count());
                assertFalse(text.contains("\u202e"));
            }
        }
    }

    @Test
    void old_printers_get_plain_letters_and_their_line_ends() {
        Document document =
                new Document("Caf\u00e9", List.of(), List.of(new Block.Paragraph("\u201cS\u00ed\u201d \u2013 \u5c71")));
        String printed =
                new String(bytes(document, Form.PAGE, PageRange.ALL, pages(60, true, true)), StandardCharsets.US_ASCII);
        assertTrue(printed.startsWith("Cafe "), printed);
        assertTrue(printed.endsWith("\"Si\" - ?\r\n\f"), printed);
        assertFalse(printed.replace("\r\n", "").contains("\n"));
    }

    @Test
    void a_receipt_leads_with_the_name() {
        String expected = """
                Daftar kontak
                desa:bongas
                ================================
                [ ] Bu Siti Aminah
                  1, 0812-0000-3456
                  ______________________________
                """;
        assertArrayEquals(
                expected.getBytes(StandardCharsets.UTF_8),
                bytes(list(1, "Bu Siti Aminah"), Form.RECEIPT, PageRange.ALL, Printing.USUAL));
    }

    @Test
    void html_is_read_back_as_it_was_meant_by_another_s_reader() throws Exception {
        byte[] bytes = bytes(list(3, HOSTILE), Form.HTML, PageRange.ALL, Printing.USUAL);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        var read = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        assertEquals("id", read.getDocumentElement().getAttribute("lang"));
        NodeList cells = read.getElementsByTagName("td");
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < cells.getLength(); at++) {
            texts.add(cells.item(at).getTextContent());
        }
        assertEquals(15, texts.size());
        assertTrue(texts.get(2).endsWith(" <b>&\"'"), texts.get(2));
        assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("\u001b"));
    }

    @Test
    void a_heading_never_stands_alone_at_a_page_s_foot_and_a_break_makes_no_empty_page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Paragraph("x ".repeat(40 * 15 - 1)));
        blocks.add(new Block.Heading("Judul"));
        blocks.add(new Block.Paragraph("isi"));
        blocks.add(new Block.PageBreak());
        byte[] bytes = bytes(new Document("D", List.of(), blocks), Form.PAGE, PageRange.ALL, pages(20, true, false));
        String[] pages = new String(bytes, StandardCharsets.UTF_8).split("\f", -1);
        assertEquals(3, pages.length);
        assertTrue(pages[1].contains("Judul\n\nisi\n"), pages[1]);
    }

    /** 100,000 people and a heap of 64 MB: rows are walked, pages lie on disk. */
    @Test
    void a_long_list_is_never_gathered() {
        int[] lines = new int[1];
        var sink = new java.io.OutputStream() {
            @Override
            public void write(int one) {
                lines[0] += one == '\n' ? 1 : 0;
            }
        };
        new Typesetter(new Paper(Form.PAGE, PageRange.ALL, Printing.USUAL), TEXTS)
                .write(list(100_000, "Bu Tarni"), sink)
                .get();
        assertTrue(lines[0] > 100_000);
    }
}
