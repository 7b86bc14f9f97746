package lumbung.report;

import java.util.List;
import lumbung.access.Session;
import lumbung.i18n.Texts;

/** The code with which an officer gets back in, on a paper that is put under lock. */
public final class RecoveryPaper {
    private RecoveryPaper() {}

    public static Report of(String code, Session session, Texts texts) {
        List<Block> blocks = List.of(
                new Block.Heading(code),
                new Block.Paragraph(texts.of("print.recovery.what")),
                new Block.Paragraph(texts.of("print.recovery.how")),
                new Block.Paragraph(texts.of("print.recovery.keep")));
        return Report.aboutNobody(
                new Document(texts.of("print.recovery.title"), new Reports(session, texts).about(), blocks));
    }
}
