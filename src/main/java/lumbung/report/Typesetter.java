package lumbung.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lumbung.i18n.Texts;
import lumbung.message.Outcome;

/** Turns a document into what a printer or a file gets, in one form; its rows are walked once. */
public final class Typesetter {
    /** Title, rule, empty line. */
    private static final int HEAD = 3;

    private final Paper paper;
    private final Texts texts;

    public Typesetter(Paper paper, Texts texts) {
        this.paper = paper;
        this.texts = texts;
    }

    /**
     * Writes the document; the stream stays open.
     *
     * @return how many pages were written; refused where a page is wanted that is not there
     */
    public Outcome<Integer> write(Document document, OutputStream stream) {
        if (paper.form() != Form.PAGE && !paper.pages().equals(PageRange.ALL)) {
            return Outcome.refused("print.refused.pageless");
        }
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
            Outcome<Integer> pages = paper.form() == Form.HTML ? html(document, writer) : text(document, writer);
            writer.flush();
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome<Integer> html(Document document, Writer writer) {
        new HtmlWriter(writer).write(document, texts.language());
        return Outcome.done(1);
    }

    private Outcome<Integer> text(Document document, Writer writer) throws IOException {
        try (Spool spool = spool(document)) {
            if (paper.pages().from() > spool.pages()) {
                return Outcome.refused("print.refused.beyond", paper.pages().from(), spool.pages());
            }
            int last = Math.min(paper.pages().to(), spool.pages());
            for (int page = paper.pages().from(); page <= last; page++) {
                for (String line : page(document, spool, page)) {
                    writer.write(line);
                    writer.write(paper.printing().carriageReturns() ? "\r\n" : "\n");
                }
                writer.write(paper.form() == Form.PAGE ? "\f" : "");
            }
            return Outcome.done(last - paper.pages().from() + 1);
        }
    }

    /** Lays the document out, without the head of its pages: {@link #page} adds it. */
    public Spool spool(Document document) {
        Spool spool = new Spool();
        try {
            if (paper.form() == Form.RECEIPT) {
                new ReceiptLayout(spool, paper.form().columns(), this::letters).lay(document);
            } else {
                int room = paper.printing().lines() - HEAD;
                new PageLayout(spool, Form.PAGE.columns(), room, this::letters).lay(document);
            }
            spool.complete();
            return spool;
        } catch (RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    /** A page as it will look. */
    public List<String> page(Document document, Spool spool, int page) {
        if (paper.form() == Form.RECEIPT) {
            return spool.page(page);
        }
        int width = Form.PAGE.columns();
        String number = letters(texts.of("print.page", page, spool.pages()));
        List<String> lines = new ArrayList<>();
        lines.add(Line.left(letters(document.title()), width - Line.width(number) - 2) + "  " + number);
        lines.add("-".repeat(width));
        lines.add("");
        lines.addAll(spool.page(page));
        return lines;
    }

    private String letters(String text) {
        return Letters.of(text, paper.printing().ascii());
    }
}
