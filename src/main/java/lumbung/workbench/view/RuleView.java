package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.access.Trade;
import lumbung.inspection.Fix;
import lumbung.inspection.Problem;
import lumbung.message.Message;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.typed.RuleTexts;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * A rule to be read: where it stands, which meeting made it, what it says, what is the matter with it, its wordings.
 *
 * @param number the rule's
 * @param seen what was read; empty until then
 * @param from the first line that is shown of what there is to say of it
 */
public record RuleView(long number, Optional<RuleView.Seen> seen, int from)
        implements Able.Edits,
                Able.Deletes,
                Able.Troubled,
                Able.Advances,
                Able.OnRule,
                Able.Compares,
                Able.Keeps,
                Able.Prints {
    private static final int VALUE = 16;
    private static final int PAGE = 6;
    private static final int WORDINGS = 4;

    /**
     * A rule as it is kept.
     *
     * @param wordings the last one first
     */
    record Seen(List<KeptRule> wordings, RuleLook look, LocalDate today) implements Event.Answer {
        KeptRule last() {
            return wordings.get(0);
        }
    }

    /** It is no longer there. */
    private record Gone() implements Event.Answer {}

    static RuleView of(long number) {
        return new RuleView(number, Optional.empty(), 0);
    }

    @Override
    public Message name() {
        return seen.map(it -> Message.of("rule.named", it.last().rule().name())).orElse(Message.of("rule.reading"));
    }

    @Override
    public Object key() {
        return "rule " + number;
    }

    @Override
    public List<Effect> opened() {
        return List.of(look());
    }

    private Effect look() {
        return new Effect.Run((desk, progress) -> {
            List<KeptRule> all = new Trade(desk.session())
                    .prices().rules().stream()
                            .filter(it -> it.number() == number)
                            .sorted(Comparator.comparing(
                                            (KeptRule it) -> it.rule().version())
                                    .reversed())
                            .toList();
            return all.isEmpty()
                    ? new Gone()
                    : new Seen(
                            all,
                            RuleLook.of(
                                    RuleTexts.of(all.get(0).rule()), all.get(0).rule(), desk, progress),
                            desk.today());
        });
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Seen now) {
            return Step.to(new RuleView(number, Optional.of(now), from));
        }
        if (event instanceof Gone) {
            return Step.to(this, new Effect.Close());
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, look());
        }
        int by = event instanceof Event.Typed typed
                ? step(typed.key())
                : event instanceof Event.Wheeled it ? it.by() : 0;
        return Step.to(new RuleView(number, seen, Math.max(0, from + by)));
    }

    private static int step(Key key) {
        boolean back = key.is(Key.UP) || key.is(Key.PAGE_UP);
        boolean page = key.is(Key.PAGE_UP) || key.is(Key.PAGE_DOWN);
        boolean moves = back || page || key.is(Key.DOWN);
        return moves ? (back ? -1 : 1) * (page ? PAGE : 1) : 0;
    }

    @Override
    public Step edit() {
        return Step.to(this, new Effect.Open(RuleEditor.at(number, "")));
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_PRICES;
    }

    @Override
    public boolean deletes() {
        return seen.filter(it -> it.last().isDraft()).isPresent();
    }

    @Override
    public Step delete() {
        return Step.to(this, PriceDeeds.deleting(seen.orElseThrow().last()));
    }

    @Override
    public List<Choice.Item> fixes() {
        List<Choice.Item> items = new ArrayList<>();
        for (Problem problem : seen.map(it -> it.look.problems()).orElse(List.of())) {
            for (Fix fix : problem.fixes()) {
                if (fix instanceof Fix.Opens opens && opens.target() instanceof Fix.Target.Rule target) {
                    items.add(Mending.item(fix.title(), RuleJobs.mending(target, fix.title())));
                }
            }
        }
        return Mending.numbered(items);
    }

    @Override
    public Optional<Message> nextStep() {
        return seen.flatMap(it -> PriceDeeds.next(it.last(), it.today));
    }

    @Override
    public Permission advancing() {
        return seen.map(it -> PriceDeeds.advancing(it.last())).orElse(Permission.DECIDE_PRICES);
    }

    @Override
    public Step advance() {
        return Step.to(this, PriceDeeds.advance(seen.orElseThrow().last()));
    }

    @Override
    public long ruleNumber() {
        return number;
    }

    @Override
    public boolean canCompare() {
        return seen.filter(it -> it.wordings.size() > 1).isPresent();
    }

    @Override
    public Step compare() {
        return Step.to(this, new Effect.Open(WordingsView.of(number)));
    }

    @Override
    public Printable printable() {
        return new Printable.Rules();
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (seen.isEmpty()) {
            canvas.put(3, 0, Ink.DIM, scene.say("find.looking"));
            return;
        }
        Seen now = seen.get();
        Canvas page = canvas.part(2, 0, canvas.width() - 4, canvas.height());
        page.put(0, 0, Ink.DIM, scene.say("rule.sheet.state"));
        int row = 1 + stands(page, 0, Ink.TEXT, now.last(), scene);
        List<Message> births = RuleState.birth(now.last());
        for (Message birth : births) {
            page.put(0, row, Ink.DIM, birth.equals(births.get(0)) ? scene.say("rule.sheet.birth") : "");
            page.put(VALUE, row++, Ink.TEXT, scene.texts().of(birth));
        }
        for (KeptRule older : now.wordings.subList(1, Math.min(WORDINGS, now.wordings.size()))) {
            int version = older.rule().version().number();
            page.put(0, row, Ink.DIM, scene.say("rule.sheet.wording", version));
            row += 1 + stands(page, row, Ink.DIM, older, scene);
        }
        RuleSide.draw(page.part(0, row + 1, page.width(), page.height() - row - 1), now.look, from, scene);
    }

    /** Where a wording stands, and until when; answers how many more rows than one that took. */
    private int stands(Canvas page, int row, Ink ink, KeptRule wording, Scene scene) {
        LocalDate today = seen.orElseThrow().today;
        String time = scene.texts().of(RuleState.time(wording, today));
        int behind = page.put(VALUE, row, ink, scene.texts().of(RuleState.word(wording, today)));
        int more = behind + 2 + Cells.width(time) > page.width() ? 1 : 0;
        page.putRight(page.width(), row + more, Ink.DIM, time);
        return more;
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("rule.view.about"));
    }

    @Override
    public List<String> reminders() {
        return List.of("edit", "advance", "uses", "compare", "back", "help", "menu");
    }
}
