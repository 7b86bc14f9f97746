package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import lumbung.i18n.Texts;
import lumbung.meeting.review.Review;
import lumbung.meeting.review.ReviewFigure;
import lumbung.meeting.review.ReviewSheet;
import lumbung.message.Message;
import lumbung.pricing.goods.Percent;

/** A review in lines of 80 columns: the page that a meeting reads fits a screen of 25 lines. R115, R130. */
public final class ReviewText {
    private static final int NAME = 36;
    private static final int VALUE = 15;
    private static final int BAR = 10;
    /** In basis points. */
    private static final int THOUSANDTH = 10;

    private final Texts texts;
    private final boolean ascii;

    /**
     * @param ascii whether pictures are made of ASCII
     */
    public ReviewText(Texts texts, boolean ascii) {
        this.texts = texts;
        this.ascii = ascii;
    }

    /** The one page. */
    public List<String> page(Review review) {
        List<String> lines = new ArrayList<>(head(texts.of("review.title", whose(review)), review));
        review.lines().stream()
                .filter(it -> it.figure().isOnOnePage())
                .map(this::line)
                .forEach(lines::add);
        if (!review.orders().isEmpty()) {
            lines.add(Line.left(texts.of("review.course"), NAME) + " " + Strokes.line(review.orders(), ascii));
        }
        return lines;
    }

    /** All of it. */
    public List<String> all(Review review) {
        List<String> lines = new ArrayList<>(head(texts.of("review.title", whose(review)), review));
        for (ReviewFigure.Section section : ReviewFigure.Section.values()) {
            lines.add("");
            lines.add(texts.of(title(section)));
            review.lines(section).forEach(it -> lines.add(line(it)));
        }
        part("review.rules", review.rules().stream().map(Review.Given::said).toList(), lines);
        part("review.news", review.news().stream().map(Review.News::said).toList(), lines);
        part("review.areas", review.shares().stream().map(ReviewText::said).toList(), lines);
        return lines;
    }

    /** A page of a month. */
    public List<String> sheet(ReviewSheet sheet, Review review) {
        List<String> lines = new ArrayList<>(head(texts.of(title(sheet, review)), review));
        for (ReviewSheet.Group group : sheet.groups()) {
            lines.add(texts.of(group.title()));
            group.figures().forEach(it -> lines.add(line(review.line(it))));
        }
        return lines;
    }

    /** What a sheet is called, and whose it is. */
    public static Message title(ReviewSheet sheet, Review review) {
        return Message.of("review.sheet", sheet.title(), whose(review));
    }

    private void part(String title, List<Message> said, List<String> lines) {
        if (!said.isEmpty()) {
            lines.add("");
            lines.add(texts.of(title));
            said.forEach(
                    it -> Line.wrap(texts.of(it), Form.PAGE.columns() - 2).forEach(line -> lines.add("  " + line)));
        }
    }

    /** What a section is called. */
    public static Message title(ReviewFigure.Section section) {
        return Message.of("review.section.".concat(section.name()));
    }

    /** How evenly it was given: N05. */
    public static Message said(Review.Share share) {
        Object name = share.name().isEmpty() ? Message.of("review.nowhere") : share.name();
        return Message.of("review.area", name, percent(share.bought()), percent(share.given()));
    }

    private static String percent(int thousandths) {
        return new Percent(thousandths * THOUSANDTH).toString();
    }

    /** Whose. */
    public static Message whose(Review review) {
        return review.of().name().isEmpty()
                ? Message.of("review.cooperative")
                : Message.of("review.value.text", review.of().name());
    }

    /** Of which days. */
    public static Message days(Review review) {
        return Message.of("review.days", review.period().from(), review.period().until());
    }

    private List<String> head(String title, Review review) {
        return List.of(
                title,
                texts.of(days(review)),
                Line.left("", NAME)
                        + Line.right(texts.of("review.now"), VALUE)
                        + Line.right(texts.of("review.before"), VALUE));
    }

    private String line(Review.Line line) {
        return (Line.left(texts.of(line.name()), NAME)
                        + Line.right(texts.of(line.nowSaid()), VALUE)
                        + Line.right(texts.of(line.beforeSaid()), VALUE)
                        + "  " + bar(line, BAR, ascii))
                .stripTrailing();
    }

    /** As long as its share of the larger of both; nothing where one of them is not known. */
    public static String bar(Review.Line line, int columns, boolean ascii) {
        if (line.now().isEmpty() || line.before().isEmpty()) {
            return "";
        }
        long now = line.now().getAsLong();
        return Strokes.bar(now, Math.max(now, line.before().getAsLong()), columns, ascii);
    }
}
