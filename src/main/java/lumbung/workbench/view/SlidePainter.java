package lumbung.workbench.view;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.meeting.Quorum;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.Proposal.Ruling;
import lumbung.meeting.kept.Proposal.Verdict;
import lumbung.message.Message;
import lumbung.pricing.goods.Rupiah;
import lumbung.terminal.Cells;
import lumbung.workbench.widget.BigLetters;
import lumbung.workbench.widget.BigLetters.Size;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/** Draws the pictures of a meeting. */
final class SlidePainter {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");
    private static final int MARGIN = 2;
    private static final int ROOMY = 120;
    private static final int LABEL = 17;
    private static final int MONEY = 15;

    private final Canvas canvas;
    private final Scene scene;
    private final Showing showing;
    private final boolean named;

    SlidePainter(Canvas whole, Scene scene, Showing showing, boolean named) {
        this.canvas = whole.part(MARGIN, 0, whole.width() - 2 * MARGIN, whole.height());
        this.scene = scene;
        this.showing = showing;
        this.named = named;
    }

    void draw(int at, Optional<Asking> asking) {
        Slide slide = showing.slides().get(at);
        head(slide);
        if (slide instanceof Slide.Deciding deciding) {
            deciding(deciding, asking);
        } else if (slide instanceof Slide.Closing closing) {
            closing(closing);
        } else if (slide instanceof Slide.Figures figures) {
            new FigurePainter(canvas, scene)
                    .draw(titled(scene.texts().of(figures.title()), figures.days()), figures, size());
        } else if (slide instanceof Slide.Course course) {
            new FigurePainter(canvas, scene).draw(titled(scene.say("meeting.slide.course"), course.days()), course);
        } else {
            opening();
        }
        if (asking.isEmpty()) {
            foot(at);
        }
    }

    private void head(Slide slide) {
        String meeting = scene.texts().of(Assembly.named(showing.facts().meeting()));
        if (slide instanceof Slide.Deciding deciding) {
            canvas.put(0, 0, Ink.TITLE, scene.say("meeting.slide.place", deciding.place(), deciding.all()));
        }
        boolean figures = slide instanceof Slide.Figures || slide instanceof Slide.Course;
        String clock = CLOCK.format(showing.now());
        canvas.putRight(canvas.width(), 0, Ink.DIM, figures ? clock : meeting + "   " + clock);
    }

    private Size size() {
        return canvas.width() >= ROOMY ? Size.LARGE : Size.SMALL;
    }

    /** In as many lines as there is room for; answers the row behind them. */
    private int big(int row, Ink ink, String text, int most) {
        List<String> lines = BigLetters.wrapped(text, canvas.width(), size());
        int at = row;
        for (String line : lines.subList(0, Math.min(most, lines.size()))) {
            at += BigLetters.draw(canvas, 0, at, ink, line, size()) + 1;
        }
        return at;
    }

    private void opening() {
        MeetingFacts facts = showing.facts();
        int row = big(2, Ink.TITLE, scene.texts().of(Assembly.kind(facts.meeting())), 2);
        row = big(row, Ink.TEXT, scene.say("meeting.slide.day", facts.meeting().day()), 1);
        canvas.put(0, row + 1, Ink.TEXT, facts.meeting().place());
        Quorum quorum = facts.quorum();
        Ink ink = quorum.isReached() ? Ink.TEXT : Ink.WARNING;
        row = came(row + 2, ink, quorum);
        canvas.put(
                0,
                Math.min(row, canvas.height() - 3),
                ink,
                scene.say(quorum.isReached() ? "meeting.slide.enough" : "meeting.slide.few", quorum.needed()));
    }

    /** Large where there is room for it above the foot. */
    private int came(int row, Ink ink, Quorum quorum) {
        String came = scene.say("meeting.slide.came", quorum.votes(), quorum.called());
        if (row + size().rows(canvas.isAscii()) <= canvas.height() - 3) {
            return big(row, ink, came, 1);
        }
        canvas.put(0, canvas.height() - 4, ink, came);
        return canvas.height();
    }

    private void deciding(Slide.Deciding slide, Optional<Asking> asking) {
        int row = big(2, Ink.TITLE, masked(slide.proposal().title(), slide), 2);
        String says = slide.says().stream().map(scene.texts()::of).collect(Collectors.joining(" "));
        row = lines(row, Ink.TEXT, begun(masked(says, slide)), 2);
        row = lines(row, Ink.DIM, masked(slide.proposal().words(), slide), 2) + 1;
        int foot = canvas.height() - 4;
        if (slide.impact().isPresent()) {
            impact(row, foot, slide.impact().get());
        } else if (slide.isAboutPrices()) {
            canvas.put(0, row, Ink.DIM, scene.say("find.looking"));
        }
        if (asking.isPresent()) {
            asking(foot, asking.get());
        } else if (slide.proposal().isOpen()) {
            open(foot, slide);
        } else {
            decided(foot, slide.proposal());
        }
    }

    /** As a sentence begins. */
    private static String begun(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private int lines(int row, Ink ink, String text, int most) {
        if (text.isEmpty()) {
            return row;
        }
        List<String> lines = Cells.wrapped(text, canvas.width());
        int shown = Math.min(most, lines.size());
        for (int at = 0; at < shown; at++) {
            boolean cut = at == shown - 1 && lines.size() > shown;
            canvas.put(0, row + at, ink, cut ? lines.get(at) + " " + lines.get(at + 1) : lines.get(at));
        }
        return row + shown;
    }

    /** The one figure large, then who they are, then the sums with their bars. */
    private void impact(int row, int foot, Impact impact) {
        if (impact.changed() == 0) {
            canvas.put(0, row, Ink.TEXT, scene.say("meeting.slide.nobody", impact.since()));
            return;
        }
        String figure = String.valueOf(impact.figure());
        int rows = size().rows(canvas.isAscii());
        if (row + rows <= foot) {
            BigLetters.draw(canvas, 0, row, Ink.TITLE, figure, size());
            int beside = BigLetters.width(figure, size()) + 3;
            canvas.put(beside, row, Ink.TEXT, scene.say("meeting.slide.".concat(impact.counts())));
            canvas.put(beside, row + 1, Ink.DIM, scene.say("meeting.slide.since", impact.since()));
            String places = impact.places().stream()
                    .map(it -> it.place() + " " + it.people())
                    .collect(Collectors.joining("   "));
            canvas.put(beside, row + 2, Ink.TEXT, places);
        }
        bars(row + rows + 1, foot, impact);
    }

    private void bars(int row, int foot, Impact impact) {
        long most = Math.max(
                impact.turnover().before().amount(), impact.turnover().after().amount());
        if (row + 1 < foot) {
            bar(row, "meeting.slide.turnover", impact.turnover().before(), most);
            bar(row + 1, "meeting.slide.with", impact.turnover().after(), most);
        }
        if (row + 3 < foot) {
            bar(row + 2, "meeting.slide.margin", impact.margin().before(), most);
            bar(row + 3, "meeting.slide.with", impact.margin().after(), most);
        }
    }

    private void bar(int row, String label, Rupiah sum, long most) {
        canvas.put(0, row, Ink.DIM, scene.say(label), LABEL - 1);
        canvas.putRight(LABEL + MONEY, row, Ink.TEXT, sum.toString());
        int room = Math.max(0, canvas.width() - LABEL - MONEY - 2);
        int filled = most <= 0 ? 0 : (int) Math.max(0, Math.min(room, sum.amount() * room / most));
        canvas.put(LABEL + MONEY + 2, row, Ink.TITLE, (canvas.isAscii() ? "#" : "█").repeat(filled));
    }

    private void open(int row, Slide.Deciding slide) {
        Quorum quorum = showing.facts().quorum();
        Ink ink = quorum.isReached() ? Ink.DIM : Ink.WARNING;
        String key = quorum.isReached() ? "meeting.quorum.enough" : "meeting.quorum.few";
        canvas.put(0, row, ink, scene.say(key, quorum.votes(), quorum.called(), quorum.needed()));
        slide.newer().ifPresent(it -> canvas.put(0, row + 1, Ink.WARNING, scene.say("meeting.slide.newer")));
        canvas.put(0, row + 2, Ink.DIM, scene.say("meeting.slide.keys"));
    }

    private void asking(int row, Asking asking) {
        canvas.put(0, row, Ink.TITLE, scene.say(asking.asks()));
        if (asking.types()) {
            asking.field().draw(canvas.part(0, row + 1, canvas.width(), 1), scene.focused());
        } else {
            canvas.put(0, row + 1, Ink.KEY, scene.say("meeting.asks.letters"));
        }
        asking.wrong()
                .ifPresentOrElse(
                        it -> canvas.put(
                                0, row + 2, Ink.ERROR, "! " + scene.texts().of(it)),
                        () -> tooFew(row + 2));
    }

    /** Decided all the same, as it may have been written down on paper; but nobody shall overlook it. */
    private void tooFew(int row) {
        Quorum quorum = showing.facts().quorum();
        if (!quorum.isReached()) {
            canvas.put(0, row, Ink.WARNING, "! " + scene.say("meeting.slide.few", quorum.needed()));
        }
    }

    private void decided(int row, Proposal proposal) {
        Ruling ruling = proposal.ruling().orElseThrow();
        Ink ink = ruling.verdict() == Verdict.ACCEPTED ? Ink.TITLE : Ink.WARNING;
        String verdict = scene.texts()
                .of(Message.of("meeting.verdict.".concat(ruling.verdict().name())));
        BigLetters.draw(canvas, 0, row, ink, verdict, Size.SMALL);
        int beside = BigLetters.width(verdict, Size.SMALL) + 3;
        canvas.put(beside, row, Ink.TEXT, ruling.votes().written());
        canvas.put(beside, row + 1, Ink.TEXT, ruling.number());
        canvas.put(beside, row + 2, Ink.DIM, ruling.reason());
    }

    private void closing(Slide.Closing slide) {
        int row = big(2, Ink.TITLE, scene.say("meeting.slide.closing"), 1) + 1;
        for (Proposal proposal : slide.proposals()) {
            String verdict = scene.texts()
                    .of(Message.of(proposal.ruling()
                            .map(it -> "meeting.verdict.".concat(it.verdict().name()))
                            .orElse("meeting.ruling.open")));
            String line = proposal.place() + ". " + proposal.title();
            int from = canvas.width() - Cells.width(verdict);
            canvas.put(0, row, Ink.TEXT, line, from - 2);
            canvas.put(from, row, proposal.isOpen() ? Ink.WARNING : Ink.TITLE, verdict);
            row += 2;
        }
        canvas.put(0, canvas.height() - 3, Ink.DIM, scene.say("meeting.slide.thanks"));
    }

    /** A picture of figures begins with what they are and of which days. */
    private int titled(String title, Message days) {
        canvas.put(0, 0, Ink.DIM, scene.texts().of(days));
        return big(2, Ink.TITLE, title, 1);
    }

    /** How one goes on, and how far one is. */
    private void foot(int at) {
        String place = scene.say("meeting.slide.of", at + 1, showing.slides().size());
        canvas.put(0, canvas.height() - 1, Ink.DIM, scene.say("meeting.slide.on"), canvas.width() - Cells.width(place));
        canvas.putRight(canvas.width(), canvas.height() - 1, Ink.DIM, place);
    }

    /** Of people's names the first letters alone, unless they are to be shown. */
    private String masked(String text, Slide.Deciding slide) {
        String masked = text;
        if (!named) {
            for (String name : slide.names()) {
                masked = masked.replace(name, name.charAt(0) + ".");
            }
        }
        return masked;
    }
}
