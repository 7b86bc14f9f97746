package lumbung.workbench.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.access.Reviews;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.ReviewPack;
import lumbung.meeting.review.Review;
import lumbung.meeting.review.ReviewJson;
import lumbung.meeting.review.ReviewSheet;
import lumbung.message.Message;
import lumbung.orders.value.Funnel.Span;
import lumbung.report.ReviewText;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * What a meeting looks at: figures of the days since the last one beside those before. R115, R117, R128; or a sheet of a month: N19.
 *
 * @param source where it comes from
 * @param review empty until it was read
 * @param lines what each row is about, row by row
 */
public record ReviewView(
        ReviewView.Source source, Optional<Review> review, List<Optional<Review.Line>> lines, Strips strips)
        implements Able.Filters, Able.Prints {
    private static final int HEAD = 3;

    /**
     * Where a review comes from.
     *
     * @param meetingId for which meeting; 0 for none
     * @param packId as it was frozen; 0 for as it is now
     * @param businessId of which business; 0 for the cooperative
     * @param page the sheet of a month that is meant; empty for all of the days since the last meeting
     */
    record Source(long meetingId, long packId, long businessId, Optional<Page> page) implements Event.Answer {
        /** The cooperative's, for a meeting or for none. */
        static Source of(long meetingId, long packId) {
            return new Source(meetingId, packId, 0, Optional.empty());
        }

        private Source with(long otherBusiness) {
            return new Source(meetingId, packId, otherBusiness, page);
        }

        /** Of a month earlier or later, not later than this one. */
        private Source turned(int months) {
            return new Source(
                    meetingId, packId, businessId, page.map(it -> new Page(it.sheet, Math.max(0, it.back + months))));
        }

        Optional<Review> read(Desk desk) {
            Reviews reviews = new Reviews(desk.session());
            if (packId != 0) {
                return desk.session().meetings().packs(meetingId).stream()
                        .filter(it -> it.id() == packId)
                        .findFirst()
                        .map(it -> ReviewJson.read(it.content()));
            }
            Span span = page.map(it -> it.days(desk.today())).orElseGet(() -> since(reviews, desk));
            return desk.session().rights().may(Permission.READ_INDICATORS)
                    ? Optional.of(reviews.of(businessId, span))
                    : Optional.empty();
        }

        private Span since(Reviews reviews, Desk desk) {
            return desk.session()
                    .meetings()
                    .meeting(meetingId)
                    .map(reviews::span)
                    .orElseGet(reviews::span);
        }
    }

    /**
     * A sheet of a month.
     *
     * @param back how many months ago it was; 0 for this one
     */
    record Page(ReviewSheet sheet, int back) {
        private Span days(LocalDate today) {
            return Reviews.month(YearMonth.from(today).minusMonths(back), today);
        }
    }

    /** It was read. */
    private record Read(Optional<Review> review, List<Strip> strips, List<Optional<Review.Line>> lines)
            implements Event.Answer {}

    /** Since the last meeting, as it is now. */
    public static ReviewView now() {
        return of(Source.of(0, 0));
    }

    /** The sheets of a month to choose from: N19. */
    public static View sheets() {
        List<Choice.Item> items = new ArrayList<>();
        for (ReviewSheet sheet : ReviewSheet.values()) {
            Source of = new Source(0, 0, 0, Optional.of(new Page(sheet, 0)));
            items.add(new Choice.Item((char) 0, sheet.title(), "", List.of(new Effect.Open(of(of)))));
        }
        return Choice.of(Message.of("workbench.action.sheets"), items);
    }

    /** For a meeting, as it is now. */
    static ReviewView of(Meeting meeting) {
        return of(Source.of(meeting.id(), 0));
    }

    /** As a meeting saw it. */
    static ReviewView of(ReviewPack pack) {
        return of(new Source(pack.meetingId(), pack.id(), pack.businessId(), Optional.empty()));
    }

    private static ReviewView of(Source source) {
        return new ReviewView(source, Optional.empty(), List.of(), Strips.NONE);
    }

    @Override
    public Message name() {
        return source.page.map(it -> it.sheet.title()).orElseGet(() -> Message.of("review.name"));
    }

    @Override
    public Object key() {
        return "review " + source.meetingId + " " + source.packId
                + source.page.map(it -> " " + it.sheet).orElse("");
    }

    @Override
    public List<Effect> opened() {
        return List.of(reading(source));
    }

    private static Effect reading(Source of) {
        return new Effect.Run((desk, progress) -> {
            Optional<Review> review = of.read(desk);
            List<Strip> strips = new ArrayList<>();
            List<Optional<Review.Line>> lines = new ArrayList<>();
            review.ifPresent(it -> of.page.ifPresentOrElse(
                    page -> ReviewLines.of(page.sheet, it, strips, lines), () -> ReviewLines.of(it, strips, lines)));
            return new Read(review, strips, lines);
        });
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Read now) {
            return Step.to(new ReviewView(source, now.review, now.lines, strips.with(now.strips)));
        }
        if (event instanceof Source other) {
            return Step.to(new ReviewView(other, Optional.empty(), lines, strips), reading(other));
        }
        if (event instanceof Event.Typed typed && source.page.isPresent() && turns(typed.key()) != 0) {
            Source other = source.turned(turns(typed.key()));
            return Step.to(new ReviewView(other, review, lines, strips), reading(other));
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, reading(source));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(with(strips.sized(sized.rows() - HEAD)));
        }
        return strips.after(event, HEAD, this, this::with);
    }

    private static int turns(Key key) {
        return key.is(Key.LEFT) ? 1 : key.is(Key.RIGHT) ? -1 : 0;
    }

    private ReviewView with(Strips other) {
        return new ReviewView(source, review, lines, other);
    }

    /** Another business; what was frozen stays what it is. */
    @Override
    public Step filter() {
        return source.packId != 0
                ? Step.to(this, new Effect.Tell(Effect.Tone.WARNING, Message.of("workbench.why.noFilter")))
                : Step.to(
                        this, new Effect.Run((desk, progress) -> Event.Wishes.of(new Effect.PopUp(businesses(desk)))));
    }

    private View businesses(Desk desk) {
        List<Choice.Item> items = new ArrayList<>();
        items.add(OrderAsks.item('S', "caring.scope.all", new Effect.Hear(source.with(0))));
        items.addAll(Shops.items(desk, it -> source.with(it.id())));
        return Choice.of(Message.of("caring.scope"), items);
    }

    @Override
    public Printable printable() {
        return new Printable.Reviewed(review, source.page.map(Page::sheet));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        scene.head(canvas, scene.texts().of(review.map(this::title).orElseGet(this::name)));
        canvas.putRight(canvas.width() - 1, 0, Ink.KEY, scene.say(state()));
        review.ifPresent(it -> head(it, canvas, scene));
        canvas.rule(HEAD - 1);
        Canvas body = canvas.part(0, HEAD, canvas.width(), Math.max(1, canvas.height() - HEAD));
        if (review.isEmpty()) {
            body.put(3, 0, Ink.DIM, scene.say("find.looking"));
        } else {
            strips.draw(body, scene);
        }
    }

    private Message title(Review of) {
        return source.page.map(it -> ReviewText.title(it.sheet, of)).orElseGet(() -> ReviewLines.title(of));
    }

    private String state() {
        if (source.page.isPresent()) {
            return "review.months";
        }
        return source.packId == 0 ? "review.live" : "review.kept";
    }

    private static void head(Review review, Canvas canvas, Scene scene) {
        int now = canvas.width() - 1 - ReviewLines.NOW;
        String these = scene.say("review.now");
        canvas.put(1, 1, Ink.DIM, scene.texts().of(ReviewText.days(review)), Math.max(0, now - Cells.width(these) - 2));
        canvas.putRight(now, 1, Ink.DIM, these);
        canvas.putRight(canvas.width() - 1 - ReviewLines.BEFORE, 1, Ink.DIM, scene.say("review.before"));
    }

    private Optional<Review.Line> current() {
        int at = strips.list().place().cursor();
        return at < lines.size() ? lines.get(at) : Optional.empty();
    }

    /** What the figure under the cursor counts. */
    @Override
    public Optional<Message> about() {
        return Optional.of(current().map(ReviewLines::explained).orElseGet(() -> Message.of("review.about.view")));
    }

    @Override
    public List<String> reminders() {
        return source.packId == 0
                ? List.of("open", "filter", "print", "back", "help", "menu")
                : List.of("open", "print", "back", "help", "menu");
    }
}
