package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import lumbung.access.Session;
import lumbung.i18n.Texts;
import lumbung.meeting.review.Review;
import lumbung.meeting.review.ReviewFigure;
import lumbung.meeting.review.ReviewFigure.Unit;
import lumbung.meeting.review.ReviewSheet;

/** A review on paper: the page that a meeting reads with its pictures, behind it all figures with what each counts. */
public final class ReviewPaper {
    private static final int NAME = 40;
    private static final int VALUE = 16;

    private final Session session;
    private final Texts texts;

    public ReviewPaper(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    public Report of(Review review) {
        Reports reports = new Reports(session, texts);
        List<String> about = about(reports, review);
        List<Block> blocks = new ArrayList<>();
        blocks.add(table(
                review.lines().stream().filter(it -> it.figure().isOnOnePage()).toList()));
        people(review, blocks);
        blocks.add(new Block.PageBreak());
        for (ReviewFigure.Section section : ReviewFigure.Section.values()) {
            blocks.add(new Block.Heading(texts.of(ReviewText.title(section))));
            blocks.add(table(review.lines(section)));
            if (section == ReviewFigure.Section.ORDERS && !review.orders().isEmpty()) {
                blocks.add(new Block.Course(texts.of("review.course"), review.orders()));
            }
        }
        said(
                "review.rules",
                review.rules().stream().map(it -> texts.of(it.said())).toList(),
                blocks);
        said(
                "review.news",
                review.news().stream().map(it -> texts.of(it.said())).toList(),
                blocks);
        said(
                "review.areas",
                review.shares().stream()
                        .map(it -> texts.of(ReviewText.said(it)))
                        .toList(),
                blocks);
        definitions(review, blocks);
        return Report.aboutNobody(
                reports.sealed(new Document(texts.of("review.title", ReviewText.whose(review)), about, blocks)));
    }

    /**
     * A sheet of a month, a page for each review.
     *
     * @param reviews of the same days, at least one
     */
    public Report sheet(ReviewSheet sheet, List<Review> reviews) {
        Reports reports = new Reports(session, texts);
        List<Block> blocks = new ArrayList<>();
        for (Review review : reviews) {
            if (reviews.size() > 1) {
                if (!blocks.isEmpty()) {
                    blocks.add(new Block.PageBreak());
                }
                blocks.add(new Block.Heading(texts.of(ReviewText.title(sheet, review))));
            }
            for (ReviewSheet.Group group : sheet.groups()) {
                blocks.add(new Block.Heading(texts.of(group.title())));
                blocks.add(table(group.figures().stream().map(review::line).toList()));
            }
        }
        Review first = reviews.get(0);
        definitions(first, blocks);
        String title = texts.of(reviews.size() > 1 ? sheet.title() : ReviewText.title(sheet, first));
        return Report.aboutNobody(reports.sealed(new Document(title, about(reports, first), blocks)));
    }

    private List<String> about(Reports reports, Review review) {
        List<String> about = new ArrayList<>(reports.about());
        about.add(texts.of(ReviewText.days(review)));
        about.add(texts.of(
                "review.before.days", review.before().from(), review.before().until()));
        return about;
    }

    private Block table(List<Review.Line> lines) {
        List<Column> columns = List.of(
                new Column(texts.of("review.figure"), Column.Kind.TEXT, NAME),
                new Column(texts.of("review.now"), Column.Kind.NUMBER, VALUE),
                new Column(texts.of("review.before"), Column.Kind.NUMBER, VALUE));
        return new Block.Table(
                columns,
                reader -> lines.forEach(it -> reader.accept(
                        List.of(texts.of(it.name()), texts.of(it.nowSaid()), texts.of(it.beforeSaid())))));
    }

    /** The picture that fits on the first page below its figures. */
    private void people(Review review, List<Block> blocks) {
        List<Block.Bar> bars = review.lines(ReviewFigure.Section.PEOPLE).stream()
                .filter(it -> it.figure().unit() == Unit.COUNT
                        && it.now().isPresent()
                        && it.before().isPresent())
                .map(it -> new Block.Bar(
                        texts.of(it.name()), it.now().getAsLong(), it.before().getAsLong()))
                .toList();
        if (!bars.isEmpty()) {
            blocks.add(new Block.Bars(texts.of("review.bars"), bars));
        }
    }

    private void said(String title, List<String> lines, List<Block> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Heading(texts.of(title)));
            lines.forEach(it -> blocks.add(new Block.Paragraph(it)));
        }
    }

    private void definitions(Review review, List<Block> blocks) {
        blocks.add(new Block.Heading(texts.of("review.definitions")));
        blocks.add(new Block.Facts(review.lines().stream()
                .map(it -> new Block.Fact(texts.of(it.name()), texts.of(it.definition())))
                .toList()));
    }
}
