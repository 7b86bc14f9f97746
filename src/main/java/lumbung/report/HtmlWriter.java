package lumbung.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import lumbung.i18n.Language;
import lumbung.message.PlainText;

/** Writes a document as one well-formed HTML file that needs nothing else; table heads stand again on each printed page. */
final class HtmlWriter {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="{language}" xmlns="http://www.w3.org/1999/xhtml">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{title}</title>
            <style>
            body { font-family: sans-serif; line-height: 1.35; margin: 1rem auto; max-width: 60rem; padding: 0 .75rem; }
            h1 { font-size: 1.4rem; margin: 0 0 .25rem; }
            h2 { font-size: 1.1rem; margin: 1rem 0 .25rem; }
            .about { color: #444; margin: 0; }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; margin: .75rem 0; width: 100%; }
            th, td { border-bottom: 1px solid #999; padding: .25rem .4rem; text-align: left; vertical-align: top; }
            thead { display: table-header-group; }
            tr { break-inside: avoid; }
            .number { text-align: right; white-space: nowrap; }
            .line { height: 1.8rem; min-width: 8rem; }
            dl { display: grid; gap: .2rem 1rem; grid-template-columns: max-content 1fr; }
            dt { color: #444; }
            dd { margin: 0; }
            .page { break-before: page; }
            h2 { break-after: avoid; }
            .slip { border-top: 1px solid #999; break-inside: avoid; padding: .4rem 0 .2rem; }
            .blank { display: flex; gap: 1.2rem; margin: .55rem 0 0 1.5rem; }
            .blank i { border-bottom: 1px solid #444; flex: 1; min-width: 6rem; }
            figure { break-inside: avoid; margin: 0; }
            svg { break-inside: avoid; display: block; font-size: 11px; margin: .25rem 0; }
            svg .now { fill: #2c6e49; } svg .then { fill: #b9b9b9; } svg text { fill: #222; }
            svg .course { fill: none; stroke: #2c6e49; stroke-width: 2; }
            @page { size: {sheet}; margin: 15mm; @bottom-left { content: "{foot}"; font-size: 9pt; }
              @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
            @media print { body { margin: 0; max-width: none; padding: 0; } .wide { overflow: visible; } }
            </style>
            </head>
            <body>
            """;

    private static final int UPRIGHT = 8;

    private final Writer writer;

    HtmlWriter(Writer writer) {
        this.writer = writer;
    }

    void write(Document document, Language language) {
        put(HEAD.replace("{language}", language.code())
                .replace("{sheet}", isWide(document) ? "A4 landscape" : "A4")
                .replace("{title}", escaped(document.title()))
                .replace("{foot}", quoted(document.title())));
        element("h1", document.title());
        document.about().forEach(line -> put("<p class=\"about\">" + escaped(line) + "</p>\n"));
        document.blocks().forEach(this::block);
        put("</body>\n</html>\n");
    }

    /** Whether a table of it has more columns than fit beside each other on an upright page. */
    private static boolean isWide(Document document) {
        return document.blocks().stream()
                .anyMatch(
                        it -> it instanceof Block.Table table && table.columns().size() > UPRIGHT);
    }

    private void block(Block block) {
        if (block instanceof Block.PageBreak) {
            put("<div class=\"page\"></div>\n");
        } else if (block instanceof Block.Heading heading) {
            element("h2", heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            element("p", paragraph.text());
        } else if (block instanceof Block.Facts facts) {
            facts(facts.facts());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Slip slip) {
            slip(slip);
        } else if (block instanceof Block.Bars bars) {
            picture(bars.title(), Pictures.bars(bars));
        } else if (block instanceof Block.Course course) {
            picture(course.title(), Pictures.line(course));
        }
    }

    /** On one page with what it shows. */
    private void picture(String title, String svg) {
        put("<figure><p class=\"about\">" + escaped(title) + "</p>\n" + svg + "</figure>\n");
    }

    private void slip(Block.Slip slip) {
        put("<div class=\"slip\"><strong>" + escaped(slip.head()) + "</strong>\n");
        for (Block.Blank blank : slip.blanks()) {
            put("<p class=\"blank\">");
            if (!blank.question().isEmpty()) {
                put("<span>" + escaped(blank.question()) + "</span>");
            }
            blank.ticks().forEach(tick -> put("<span>\u2610 " + escaped(tick) + "</span>"));
            if (!blank.writing().isEmpty()) {
                put("<span>" + escaped(blank.writing()) + "</span><i></i>");
            }
            put("</p>\n");
        }
        put("</div>\n");
    }

    private void facts(List<Block.Fact> facts) {
        put("<dl>\n");
        String before = "";
        for (Block.Fact fact : facts) {
            put("<dt>" + (fact.name().equals(before) ? "" : escaped(fact.name())) + "</dt>");
            put("<dd>" + escaped(fact.value()) + "</dd>\n");
            before = fact.name();
        }
        put("</dl>\n");
    }

    private void table(Block.Table table) {
        put("<div class=\"wide\"><table>\n<thead><tr>");
        table.columns().forEach(column -> put("<th" + look(column) + ">" + escaped(column.heading()) + "</th>"));
        put("</tr></thead>\n<tbody>\n");
        table.rows().each(cells -> {
            boolean struck = table.struck().test(cells);
            put("<tr>");
            for (int at = 0; at < cells.size(); at++) {
                Column column = table.columns().get(at);
                String cell = column.kind() == Column.Kind.TICK ? "\u2610" : escaped(cells.get(at));
                put("<td" + look(column) + ">" + (struck && !cell.isEmpty() ? "<s>" + cell + "</s>" : cell) + "</td>");
            }
            put("</tr>\n");
        });
        put("</tbody>\n</table></div>\n");
    }

    private static String look(Column column) {
        return switch (column.kind()) {
            case NUMBER -> " class=\"number\"";
            case LINE -> " class=\"line\"";
            case TEXT, SENTENCE, WHOLE, TICK -> "";
        };
    }

    private void element(String name, String text) {
        put("<" + name + ">" + escaped(text) + "</" + name + ">\n");
    }

    /** Text to stand between tags or in an attribute's double quotes. */
    static String escaped(String text) {
        return PlainText.shown(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Text in the quotes of a style sheet, where every letter that could end them is told by its number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        PlainText.shown(text).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || point == ' ') {
                quoted.appendCodePoint(point);
            } else {
                quoted.append(String.format("\\%x ", point));
            }
        });
        return quoted.toString();
    }

    private void put(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
