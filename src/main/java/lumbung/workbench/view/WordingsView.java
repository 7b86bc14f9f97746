package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Trade;
import lumbung.message.Message;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.typed.RuleTexts;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * Two wordings of a rule side by side, in the words of the form; arrows to the sides go to earlier and later ones.
 *
 * @param number the rule's
 * @param all what each wording says, the oldest first
 * @param at which of them stands at the right
 */
public record WordingsView(
        long number, List<WordingsView.Wording> all, int at, boolean read, ListWindow<WordingsView.Line> list)
        implements View {
    private static final int HEAD = 3;

    /** A wording: its number, and what stands in its brackets, by name. */
    record Wording(int version, Map<String, Said> fields) {}

    /** A bracket. */
    record Said(Message label, Message value) {}

    /** All were read. */
    private record Found(List<Wording> all) implements Event.Answer {}

    /** What differs. */
    record Line(Message label, Optional<Message> before, Optional<Message> after) {}

    static WordingsView of(long number) {
        return new WordingsView(number, List.of(), 0, false, ListWindow.of(List.of(), 10));
    }

    @Override
    public Message name() {
        return Message.of("rule.wordings");
    }

    @Override
    public Object key() {
        return "wordings " + number;
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Run((desk, progress) -> {
            List<Wording> all = new Trade(desk.session())
                    .prices().rules().stream()
                            .filter(it -> it.number() == number)
                            .sorted(Comparator.comparing(it -> it.rule().version()))
                            .map(it -> wording(it, desk))
                            .toList();
            return new Found(all);
        }));
    }

    private static Wording wording(KeptRule kept, Desk desk) {
        RuleFields fields = new RuleFields(RuleWords.of(desk, kept.rule()), desk.today());
        Map<String, String> texts = RuleTexts.of(kept.rule());
        // What a meeting decided about its days stands in no bracket.
        texts.putAll(RuleTexts.days(kept.rule().days()));
        Map<String, Said> said = new LinkedHashMap<>();
        for (FormRow row : fields.form(texts).rows()) {
            SentencePainter.said(row)
                    .ifPresent(value ->
                            said.put(row.key().name(), new Said(row.key().label(), value)));
        }
        return new Wording(kept.rule().version().number(), said);
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Found found) {
            return Step.to(new WordingsView(number, found.all, found.all.size() - 1, true, list).compared());
        }
        if (event instanceof Event.Changed) {
            return new Step(this, opened());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new WordingsView(number, all, at, read, list.sized(Math.max(1, sized.rows() - HEAD))));
        }
        if (event instanceof Event.Typed typed) {
            int by = typed.key().is(Key.LEFT) ? -1 : typed.key().is(Key.RIGHT) ? 1 : 0;
            int there = Math.max(Math.min(1, all.size() - 1), Math.min(all.size() - 1, at + by));
            return Step.to(
                    by == 0
                            ? new WordingsView(number, all, at, read, list.typed(typed.key()))
                            : new WordingsView(number, all, there, read, list).compared());
        }
        return Step.to(this);
    }

    private WordingsView compared() {
        List<Line> lines = new ArrayList<>();
        if (at > 0) {
            Map<String, Said> before = all.get(at - 1).fields;
            Map<String, Said> after = all.get(at).fields;
            Map<String, Said> both = new LinkedHashMap<>(after);
            before.forEach(both::putIfAbsent);
            both.forEach((name, said) -> {
                Optional<Message> one = Optional.ofNullable(before.get(name)).map(Said::value);
                Optional<Message> two = Optional.ofNullable(after.get(name)).map(Said::value);
                if (!one.equals(two)) {
                    lines.add(new Line(said.label, one, two));
                }
            });
        }
        return new WordingsView(
                number, all, at, read, ListWindow.of(lines, list.place().height()));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (at < 1) {
            canvas.put(3, 1, Ink.DIM, scene.say(read ? "rule.wordings.one" : "find.looking"));
            return;
        }
        Canvas page = canvas.part(0, 0, canvas.width() - 2, canvas.height());
        SideBySide sides = new SideBySide(page, scene.focused());
        sides.heads(
                1,
                scene.say("rule.sheet.wording", all.get(at - 1).version),
                scene.say("rule.sheet.wording", all.get(at).version));
        canvas.rule(2);
        list.draw(page.part(0, HEAD, page.width(), page.height() - HEAD), (row, index) -> {
            Line line = list.rows().get(index);
            sides.in(row)
                    .line(
                            0,
                            list.isCursor(index),
                            scene.texts().of(line.label),
                            side(line.before, scene),
                            side(line.after, scene));
        });
        if (list.isEmpty()) {
            canvas.put(3, HEAD, Ink.DIM, scene.say("history.same"));
        }
    }

    private static SideBySide.Side side(Optional<Message> said, Scene scene) {
        String text = said.map(it -> scene.texts().of(it)).orElse(scene.say("history.nothing"));
        return new SideBySide.Side("  ", text, said.isPresent() ? Ink.TEXT : Ink.DIM);
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("rule.wordings.about"));
    }

    @Override
    public List<String> reminders() {
        return List.of("back", "help", "menu");
    }
}
