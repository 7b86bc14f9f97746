package lumbung.command;

import java.util.List;
import java.util.Locale;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.report.Document;
import lumbung.report.Form;
import lumbung.report.PageRange;
import lumbung.report.Paper;
import lumbung.report.Typesetter;
import lumbung.settings.Printing;

/** How a review, or a sheet of it, is told. */
enum ReviewShape {
    TEXT,
    HTML,
    CSV,
    JSON;

    static Outcome<ReviewShape> of(String word, Desk desk) {
        String wanted = desk.json() ? JSON.name() : word.strip();
        for (ReviewShape shape : values()) {
            if (shape.name().equalsIgnoreCase(wanted)) {
                return Outcome.done(shape);
            }
        }
        return Outcome.refused(Refusal.at("--format", "review.refused.format", word.toLowerCase(Locale.ROOT)));
    }

    /** Lines as they are. */
    static Outcome<Integer> lines(List<String> lines, Desk desk) {
        lines.forEach(it -> desk.out().line(it.isEmpty() ? " " : it));
        return Outcome.done(Exit.DONE);
    }

    /** One file for the printer. */
    static Outcome<Integer> html(Document document, Desk desk) {
        desk.out().flush();
        Paper paper =
                new Paper(Form.HTML, PageRange.ALL, Printing.of(desk.session().home()));
        return new Typesetter(paper, desk.texts())
                .write(document, desk.streams().out())
                .map(pages -> Exit.DONE);
    }
}
