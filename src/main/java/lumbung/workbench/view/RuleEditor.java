package lumbung.workbench.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.inspection.Fix;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.RuleVersion;
import lumbung.pricing.typed.RuleTexts;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.PickField;

/**
 * A rule being written: a sentence with brackets, and beside it at once what is the matter with it, what it says and what it
 * would have done.
 *
 * @param number the rule's, 0 for a new one
 * @param aim where the keyboard is to be once it is read
 * @param writing what stands in the brackets; empty until they were read
 * @param look what there is to say of it
 * @param side from which line on that is shown
 */
public record RuleEditor(
        long number, RuleEditor.Goal aim, Optional<RuleEditor.Writing> writing, RuleLook look, int side)
        implements Able.Writes, Able.Troubled, Able.Advances, Able.OnRule, Able.Compares {
    private static final int SIDE_BY_SIDE = 110;
    private static final int FOOT = 2;
    private static final int FEW = 6;

    /**
     * What a rule is written upon.
     *
     * @param draft as it is kept; empty where there is none yet
     * @param before what stood in the brackets at first
     */
    record Ground(RuleVersion version, Optional<KeptRule> draft, RuleFields fields, Map<String, String> before) {}

    /** What stands in the brackets. */
    record Writing(Ground ground, Form form) {
        Map<String, String> texts() {
            return RuleFields.texts(form);
        }

        boolean dirty() {
            Map<String, String> texts = texts();
            return texts.entrySet().stream()
                    .anyMatch(it -> !it.getValue().equals(ground.before.getOrDefault(it.getKey(), "")));
        }

        Writing with(Form other) {
            return new Writing(ground, ground.fields.shaped(other));
        }
    }

    /** The brackets were read. */
    record Blank(Ground ground) implements Event.Answer {}

    /** It is kept. */
    record Kept(KeptRule rule) implements Event.Answer {}

    /** It cannot be kept, and why. */
    record Refused(Refusal refusal) implements Event.Answer {}

    /**
     * The keyboard goes to a bracket.
     *
     * @param field the bracket; empty for the first
     * @param fix what is mended there, and how that is called
     */
    record Goal(String field, Optional<Fix.Target.Rule> fix, Message title) implements Event.Answer {
        private static Goal at(String field) {
            return new Goal(field, Optional.empty(), Message.of("rule.new"));
        }
    }

    /** A new one. */
    public static RuleEditor fresh() {
        return at(0, "");
    }

    /** With the keyboard in one bracket. */
    static RuleEditor at(long number, String field) {
        return new RuleEditor(number, Goal.at(field), Optional.empty(), RuleLook.NOTHING, 0);
    }

    /** With what a fix says in its bracket. */
    static RuleEditor mending(Fix.Target.Rule fix, Message title) {
        Goal goal = new Goal(RuleTexts.field(fix.part()), Optional.of(fix), title);
        return new RuleEditor(fix.rule(), goal, Optional.empty(), RuleLook.NOTHING, 0);
    }

    @Override
    public Message name() {
        String called = writing.map(it -> it.form.text("name")).orElse("");
        return called.isEmpty() ? Message.of("rule.new") : Message.of("rule.editing", called);
    }

    @Override
    public Object key() {
        return "edit rule " + number;
    }

    @Override
    public Optional<Event> instead() {
        return aim.field.isEmpty() ? Optional.empty() : Optional.of(aim);
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public List<Effect> opened() {
        return List.of(RuleJobs.blank(number));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Blank blank) {
            return begun(blank.ground);
        }
        if (event instanceof RuleLook seen) {
            boolean now = writing.filter(it -> it.texts().equals(seen.texts())).isPresent();
            return Step.to(now ? new RuleEditor(number, aim, writing, seen, 0) : this);
        }
        if (event instanceof Kept kept) {
            return kept(kept.rule);
        }
        return writing.map(it -> written(it, event)).orElse(Step.to(this));
    }

    private Step begun(Ground ground) {
        Form form = ground.fields.form(ground.before);
        Writing begun = new Writing(ground, form);
        if (!aim.field.isEmpty()) {
            return gone(begun, aim);
        }
        RuleEditor there = with(begun);
        return Step.to(there, there.looking());
    }

    /** The keyboard goes to where something is mended. */
    private Step gone(Writing writing, Goal goal) {
        RuleMend mend = goal.fix
                .map(it -> RuleMend.of(it, goal.title, writing.texts(), writing.ground.fields.today()))
                .orElseGet(() -> new RuleMend(goal.field, ""));
        return mended(writing, mend);
    }

    private static Writing aimed(Writing writing, String field) {
        Form form = writing.form;
        int at = form.find(field, -1).orElse(0);
        Form open = form.stops(at) ? form : RuleFields.unfolded(form, true);
        return new Writing(writing.ground, open.at(at));
    }

    private Effect looking() {
        Writing now = writing.orElseThrow();
        return RuleLook.at(now.texts(), now.ground.version);
    }

    /** A draft goes on being written; what was proposed is only read from now on. */
    private Step kept(KeptRule rule) {
        Effect told = new Effect.Tell(
                Effect.Tone.NEWS,
                Message.of(
                        rule.isDraft() ? "rule.saved" : "rule.proposed",
                        rule.rule().name()));
        if (!rule.isDraft() || number == 0) {
            View next = rule.isDraft() ? at(rule.number(), "") : RuleView.of(rule.number());
            return Step.to(this, new Effect.Close(), new Effect.Open(next), told, new Effect.Changed());
        }
        Writing now = writing.orElseThrow();
        Ground ground = new Ground(rule.rule().version(), Optional.of(rule), now.ground.fields, now.texts());
        return Step.to(with(new Writing(ground, now.form)), told, new Effect.Changed());
    }

    private Step written(Writing now, Event event) {
        if (event instanceof Refused refused) {
            Refusal refusal = refused.refusal;
            Writing there = now.form.find(refusal.place(), -1).isPresent() ? aimed(now, refusal.place()) : now;
            return Step.to(with(new Writing(there.ground, there.form.refused(refusal))));
        }
        if (event instanceof RuleWords.Found found) {
            return Step.to(offered(now, found));
        }
        if (event instanceof RuleMend mend) {
            return mended(now, mend);
        }
        if (event instanceof Goal goal) {
            return gone(now, goal);
        }
        if (event instanceof Event.Typed typed
                && (typed.key().is(Key.PAGE_DOWN) || typed.key().is(Key.PAGE_UP))) {
            int by = typed.key().is(Key.PAGE_DOWN) ? FEW : -FEW;
            return Step.to(new RuleEditor(number, aim, writing, look, Math.max(0, side + by)));
        }
        if (event instanceof Event.Typed || event instanceof Event.Pasted) {
            return typed(now, event);
        }
        return Step.to(this);
    }

    private Step typed(Writing now, Event event) {
        Writing next = settled(now, event);
        next = next.with(next.form.after(event, new Event.Sized(80, 20), 0));
        RuleEditor there = with(next);
        FormField field = next.form.current().field();
        boolean seeks = field instanceof PickField pick
                && !pick.letters().isBlank()
                && RuleFields.PEOPLE.contains(next.form.current().key().name());
        if (seeks) {
            return next.texts().equals(now.texts())
                    ? Step.to(there)
                    : Step.to(there, RuleWords.find(((PickField) field).letters()));
        }
        return next.texts().equals(look.texts()) ? Step.to(there) : Step.to(there, there.looking());
    }

    /** What was offered is taken before the keyboard goes on: it may bring brackets that come next. */
    private static Writing settled(Writing now, Event event) {
        FormField field = now.form.current().field();
        boolean leaves = event instanceof Event.Typed typed
                && (typed.key().is(Key.TAB)
                        || typed.key().is(Key.ENTER)
                        || typed.key().is(Key.DOWN))
                && !field.holds(typed.key());
        return leaves ? now.with(now.form.with(field.left(((Event.Typed) event).key()))) : now;
    }

    private RuleEditor offered(Writing now, RuleWords.Found found) {
        FormField field = now.form.current().field();
        return field instanceof PickField pick && pick.letters().equals(found.letters())
                ? with(new Writing(
                        now.ground,
                        now.form.with(pick.among(now.ground.fields.words().traitsWith(found.people())))))
                : this;
    }

    private Step mended(Writing now, RuleMend mend) {
        Writing there = aimed(now, mend.field());
        if (mend.value().isEmpty() || !there.form.current().key().name().equals(mend.field())) {
            RuleEditor asked = with(there);
            return Step.to(asked, asked.looking());
        }
        FormField filled = now.ground.fields.filled(there.form, mend);
        RuleEditor next = with(there.with(there.form.with(filled)));
        return Step.to(next, next.looking());
    }

    private RuleEditor with(Writing other) {
        return new RuleEditor(number, aim, Optional.of(other), look, side);
    }

    @Override
    public Step save() {
        return saving(false);
    }

    private Step saving(boolean proposing) {
        return writing.map(now -> {
                    Writing settled = now.with(now.form.settled());
                    return Step.to(with(settled), RuleJobs.save(settled.texts(), settled.ground.version, proposing));
                })
                .orElse(Step.to(this));
    }

    @Override
    public Message saving() {
        return Message.of("rule.action.save");
    }

    @Override
    public boolean unsaved() {
        return writing.filter(Writing::dirty).isPresent();
    }

    @Override
    public List<Choice.Item> fixes() {
        return writing.map(it -> RuleMend.items(look.problems(), it.texts(), it.ground.fields.today()))
                .orElse(List.of());
    }

    @Override
    public Optional<Message> nextStep() {
        return Optional.of(Message.of("rule.action.propose"));
    }

    @Override
    public Permission advancing() {
        return Permission.KEEP_PRICES;
    }

    @Override
    public boolean alone() {
        return true;
    }

    /** Kept first, so that what is proposed is what is seen. */
    @Override
    public Step advance() {
        return saving(true);
    }

    @Override
    public long ruleNumber() {
        return number;
    }

    @Override
    public boolean canCompare() {
        return number != 0 && writing.isPresent();
    }

    @Override
    public Step compare() {
        return Step.to(this, new Effect.Open(WordingsView.of(number)));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (writing.isEmpty()) {
            return;
        }
        Form form = writing.get().form;
        boolean wide = canvas.width() >= SIDE_BY_SIDE;
        int left = wide ? canvas.width() * 11 / 20 : canvas.width();
        int needed = SentencePainter.rows(form, left - 2, scene);
        int rows =
                wide ? canvas.height() - FOOT - 2 : Math.min(needed, Math.max(FEW, canvas.height() - FOOT - FEW - 2));
        state(canvas.part(1, 0, canvas.width() - 2, 1), scene);
        SentencePainter.draw(canvas.part(1, 1, left - 2, rows), form, scene);
        Canvas beside = wide
                ? canvas.part(left + 2, 1, canvas.width() - left - 3, rows)
                : canvas.part(1, rows + 2, canvas.width() - 2, canvas.height() - rows - FOOT - 2);
        RuleSide.draw(beside, look, side, scene);
        String about = scene.texts().of(form.current().key().about());
        canvas.part(1, canvas.height() - FOOT, canvas.width() - 2, FOOT).wrap(Ink.DIM, about);
    }

    private void state(Canvas line, Scene scene) {
        Writing now = writing.orElseThrow();
        int version = now.ground.version.number();
        String state = now.ground.draft.isEmpty() && version == 1
                ? scene.say("rule.state.new")
                : scene.say(version == 1 ? "rule.state.draft" : "rule.state.wording", version);
        line.putRight(line.width(), 0, Ink.DIM, state);
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.go");
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("rule.editor.about"));
    }

    @Override
    public List<String> reminders() {
        return List.of("save", "advance", "actions", "compare", "back", "help", "menu");
    }
}
