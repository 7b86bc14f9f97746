package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.access.Trade;
import lumbung.message.Message;
import lumbung.orders.study.Question;
import lumbung.orders.study.Simulation;
import lumbung.orders.value.Funnel.Span;
import lumbung.pricing.kept.KeptRule;
import lumbung.report.StudySheet;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * What if: the orders of some days gone through with rules that nobody decided yet, and how evenly what is given is spread.
 * R057, N05.
 *
 * @param rule the rule that is tried, or left out where it is in force; 0 for all that wait for a meeting
 * @param days empty for the year until today
 * @param sheet what came of it; empty until it was read
 */
public record StudyView(long rule, Optional<Span> days, Optional<StudySheet> sheet, Strips strips)
        implements Able.Filters, Able.Prints {
    private static final int HEAD = 2;

    /** What was read. */
    private record Read(StudySheet sheet) implements Event.Answer {}

    /** Other days were asked for. */
    private record Asked(Span days) implements Event.Answer {}

    public static StudyView of(long rule) {
        return new StudyView(rule, Optional.empty(), Optional.empty(), Strips.NONE);
    }

    @Override
    public Message name() {
        return Message.of("report.study.title");
    }

    @Override
    public Object key() {
        return "study " + rule;
    }

    @Override
    public List<Effect> opened() {
        return List.of(reading(days));
    }

    private Effect reading(Optional<Span> asked) {
        return new Effect.Run((desk, progress) -> {
            Question question = question(asked.orElseGet(() -> Span.year(desk.today())), desk);
            return new Simulation(desk.session().market())
                    .run(question, done -> {
                        progress.done(done, 0);
                        return !progress.cancelled();
                    })
                    .<Event.Answer>map(study ->
                            new Read(StudySheet.of(study, desk.session().market())))
                    .orElseGet(Event.Wishes::of);
        });
    }

    private Question question(Span span, Desk desk) {
        Trade trade = new Trade(desk.session());
        if (rule == 0) {
            return Question.waiting(trade.prices().wordings(), span);
        }
        Optional<KeptRule> last = RuleJobs.last(trade.prices(), rule);
        boolean decided =
                last.filter(it -> it.rule().authority().term().isPresent()).isPresent();
        return decided
                ? new Question(span.from(), span.until(), List.of(), Set.of(rule))
                : new Question(
                        span.from(),
                        span.until(),
                        last.map(KeptRule::rule).stream().toList(),
                        Set.of());
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Read now) {
            return Step.to(new StudyView(rule, days, Optional.of(now.sheet), strips.with(lines(now.sheet))));
        }
        if (event instanceof Asked other) {
            StudyView fresh = new StudyView(
                    rule,
                    Optional.of(other.days),
                    Optional.empty(),
                    Strips.NONE.sized(strips.list().place().height()));
            return Step.to(fresh, reading(fresh.days));
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, reading(days));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(with(strips.sized(sized.rows() - HEAD)));
        }
        return strips.after(event, HEAD, this, this::with);
    }

    private StudyView with(Strips other) {
        return new StudyView(rule, days, sheet, other);
    }

    private static List<Strip> lines(StudySheet sheet) {
        List<Strip> lines = new ArrayList<>();
        for (StudySheet.Row row : sheet.rows()) {
            boolean title = row.kin() == StudySheet.Row.Kin.TITLE;
            if (title && !lines.isEmpty()) {
                lines.add(Strip.GAP);
            }
            Ink ink = title ? Ink.TITLE : row.kin() == StudySheet.Row.Kin.NOTE ? Ink.DIM : Ink.TEXT;
            Strip line = Strip.GAP.and(title ? 0 : 2, ink, row.name());
            int right = 0;
            for (int at = row.cells().size() - 1; at >= 0; at--) {
                line = line.ending(
                        -right, title ? Ink.DIM : Ink.TEXT, row.cells().get(at));
                right += row.width(at);
            }
            lines.add(line);
        }
        return lines;
    }

    /** Other days. */
    @Override
    public Step filter() {
        return Step.to(
                this, new Effect.Run((desk, progress) -> Event.Wishes.of(new Effect.PopUp(asking(desk.today())))));
    }

    private static View asking(LocalDate today) {
        return Choice.of(
                Message.of("report.study.days"),
                List.of(
                        item('S', "year", Span.year(today)),
                        item('I', "this", Span.year(today.getYear(), today)),
                        item('L', "last", Span.year(today.getYear() - 1, today)),
                        OrderAsks.item('H', "report.study.days.other", other())));
    }

    private static Choice.Item item(char letter, String key, Span span) {
        return OrderAsks.item(letter, "report.study.days.".concat(key), new Effect.Hear(new Asked(span)));
    }

    private static Effect other() {
        Message how = Message.of("report.study.days.how");
        return new Effect.PopUp(AskView.of(
                new AskView.Asked(
                        Message.of("report.study.days"),
                        how,
                        how,
                        text -> List.of(new Effect.Run((desk, progress) -> Span.read(text, desk.today())
                                .<Event.Answer>map(Asked::new)
                                .orElseGet(() -> Event.Wishes.of(new Effect.Tell(
                                        Effect.Tone.WARNING, Message.of("report.study.days.wrong", text))))))),
                ""));
    }

    @Override
    public Printable printable() {
        return new Printable.Studied(sheet);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        scene.head(canvas, scene.texts().of(sheet.map(StudySheet::period).orElseGet(this::name)));
        canvas.rule(1);
        Canvas body = canvas.part(0, HEAD, canvas.width(), Math.max(1, canvas.height() - HEAD));
        if (sheet.isEmpty()) {
            body.put(3, 0, Ink.DIM, scene.say("find.looking"));
        } else {
            strips.draw(body, scene);
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("report.study.about"));
    }

    @Override
    public List<String> reminders() {
        return List.of("filter", "print", "back", "help", "menu");
    }
}
