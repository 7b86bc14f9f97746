package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.broadcast.MessageTemplate;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.register.Purpose;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextArea;

/**
 * A message that is kept: what it is called and about, its text, and how a real person would get it.
 *
 * @param template as it is kept; of id 0 for a new one
 * @param filling the fields above the text; empty until they were read
 * @param text the text
 * @param proof how somebody would get it
 */
public record TemplateView(
        MessageTemplate template, Optional<Filling> filling, TemplateText text, Optional<TemplateProof> proof)
        implements Able.Saves, Able.Backs, Able.Discards, Able.Deletes {
    private static final int FIELDS = 3;
    private static final int SIDE_BY_SIDE = 110;
    private static final int FEW = 5;

    /** The fields with what stands in them, and what may be begun with. */
    record Blank(List<FormRow> rows, List<Choice.Item> starters) implements Event.Answer {}

    /** A text to begin with. */
    record Begun(String name, Purpose purpose, String text) implements Event.Answer {}

    /** It is kept. */
    record Kept(MessageTemplate template) implements Event.Answer {}

    /** It cannot be kept, and why. */
    record Refused(Refusal refusal) implements Event.Answer {}

    static TemplateView fresh() {
        return of(new MessageTemplate(0, 0, "", 0, Purpose.PROMO, ""));
    }

    static TemplateView of(MessageTemplate template) {
        return new TemplateView(template, Optional.empty(), TemplateText.of(template), Optional.empty());
    }

    @Override
    public Message name() {
        return template.id() == 0
                ? Message.of("sending.add.template")
                : Message.of("sending.template", template.name());
    }

    @Override
    public Object key() {
        return "template " + template.id();
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public List<Effect> opened() {
        return List.of(
                TemplateJobs.blank(template), TemplateJobs.proof(text.area().text(), template.businessId(), 0));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Blank blank) {
            return begun(blank);
        }
        if (event instanceof Begun begun) {
            return starting(begun);
        }
        if (event instanceof TemplateProof shown) {
            boolean now = shown.of().equals(text.area().text());
            return Step.to(now ? new TemplateView(template, filling, text, Optional.of(shown)) : this);
        }
        if (event instanceof Kept kept) {
            TemplateView again = new TemplateView(kept.template, filling.map(Filling::kept), text.kept(), proof);
            Effect told = new Effect.Tell(Effect.Tone.NEWS, Message.of("workbench.person.saved"));
            return Step.to(again, told, new Effect.Changed());
        }
        if (event instanceof Refused refused) {
            return refused(refused.refusal);
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new TemplateView(
                    template, filling.map(it -> it.sized(sized)), text.sized(columns(sized.columns())), proof));
        }
        return filling.isPresent() ? typed(filling.get(), event) : Step.to(this);
    }

    private static int columns(int columns) {
        return columns >= SIDE_BY_SIDE ? columns / 2 - 4 : columns - 4;
    }

    private Step begun(Blank blank) {
        Filling fields = Filling.of(blank.rows);
        TemplateView there = new TemplateView(template, Optional.of(fields), text, proof);
        return blank.starters.isEmpty() || !text.area().text().isEmpty()
                ? Step.to(there)
                : Step.to(there, new Effect.PopUp(Choice.of(Message.of("sending.starters"), blank.starters)));
    }

    private Step starting(Begun begun) {
        TemplateText from = text.with(TextArea.of(begun.text).sized(text.area().width()));
        MessageTemplate named =
                new MessageTemplate(0, 0, begun.name, template.businessId(), begun.purpose, template.text());
        TemplateView next = new TemplateView(named, Optional.empty(), from.in(true), proof);
        return Step.to(next, TemplateJobs.fields(named), next.looking(0));
    }

    private Step refused(Refusal refusal) {
        if (filling.isEmpty() || refusal.place().equals("text") || !TemplateJobs.isField(refusal.place())) {
            TemplateView there = new TemplateView(template, filling, text.refused(refusal), proof);
            return Step.to(there, new Effect.Tell(Effect.Tone.ERROR, refusal.reason()));
        }
        return Step.to(new TemplateView(template, filling.map(it -> it.refused(refusal)), text.in(false), proof));
    }

    private Step typed(Filling fields, Event event) {
        if (event instanceof TemplateText.Offered offered) {
            return Step.to(new TemplateView(template, filling, text.offered(offered), proof));
        }
        if (event instanceof TemplateText.Expanded expanded) {
            return changed(text.expanded(expanded));
        }
        if (text.inside()) {
            return inText(event);
        }
        boolean down = fields.ends(event)
                || (event instanceof Event.Typed key
                        && fields.form().atEnd()
                        && (key.key().is(Key.DOWN) || key.key().is(Key.TAB)));
        return down
                ? Step.to(new TemplateView(template, filling, text.in(true), proof))
                : Step.to(new TemplateView(template, Optional.of(fields.update(event)), text, proof));
    }

    private Step inText(Event event) {
        if (event instanceof Event.Typed key && text.leaves(key.key())) {
            return Step.to(new TemplateView(template, filling, text.in(false), proof));
        }
        if (event instanceof Event.Typed key && text.previews(key.key())) {
            int by = key.key().is(Key.PAGE_UP) ? -1 : 1;
            return Step.to(this, looking(proof.map(TemplateProof::at).orElse(0) + by));
        }
        if (event instanceof Event.Typed key && key.key().is(Key.TAB)) {
            return text.offers().open() ? changed(text.taken()) : Step.to(this, text.completing());
        }
        return event instanceof Event.Typed || event instanceof Event.Pasted
                ? changed(text.update(event))
                : Step.to(this);
    }

    private Step changed(TemplateText next) {
        TemplateView there = new TemplateView(template, filling, next, proof);
        return next.area().text().equals(text.area().text())
                ? Step.to(there)
                : Step.to(there, there.looking(proof.map(TemplateProof::at).orElse(0)));
    }

    private Effect looking(int at) {
        return TemplateJobs.proof(text.area().text(), template.businessId(), at);
    }

    @Override
    public Step save() {
        return filling.map(fields -> Step.to(
                        this, TemplateJobs.save(template, fields, text.area().text())))
                .orElse(Step.to(this));
    }

    @Override
    public boolean unsaved() {
        return text.dirty() || filling.filter(Filling::dirty).isPresent();
    }

    @Override
    public boolean wantsBack() {
        return text.offers().open() || unsaved();
    }

    @Override
    public Step back() {
        return text.offers().open()
                ? Step.to(new TemplateView(template, filling, text.quiet(), proof))
                : Step.to(this, Leaving.asking(this));
    }

    @Override
    public boolean discards() {
        return unsaved();
    }

    @Override
    public Step discard() {
        return Step.to(this, new Effect.Close());
    }

    @Override
    public boolean deletes() {
        return template.id() != 0;
    }

    @Override
    public Step delete() {
        return Step.to(this, BroadcastDeeds.deleting(new BroadcastItem.Template(template)));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (filling.isEmpty()) {
            return;
        }
        fields(canvas.part(0, 0, canvas.width(), FIELDS + 1), scene);
        boolean wide = canvas.width() >= SIDE_BY_SIDE;
        int rows = canvas.height() - FIELDS - 2;
        int half = wide ? rows : Math.max(FEW, rows / 2);
        int left = wide ? canvas.width() / 2 : canvas.width();
        canvas.put(1, FIELDS + 1, text.inside() ? Ink.FOCUS : Ink.DIM, scene.say("sending.text"), left - 2);
        proof.ifPresent(
                it -> canvas.putRight(left - 1, FIELDS + 1, it.tooLong() ? Ink.WARNING : Ink.DIM, it.length(scene)));
        Canvas area = canvas.part(2, FIELDS + 2, left - 3, half - 1);
        text.draw(area, scene);
        Canvas below = wide
                ? canvas.part(left + 1, FIELDS + 1, canvas.width() - left - 2, rows)
                : canvas.part(1, FIELDS + 1 + half, canvas.width() - 2, rows - half + 1);
        proof.ifPresent(it -> it.draw(below, scene));
        if (text.inside()) {
            text.drawOffers(area, scene);
        }
    }

    /** Three lines, without a hint: the text needs the room. */
    private void fields(Canvas canvas, Scene scene) {
        Form form = filling.orElseThrow().form();
        for (int at = 0; at < form.rows().size(); at++) {
            boolean focused = !text.inside() && at == form.focus();
            FormRow row = form.rows().get(at);
            canvas.put(
                    1,
                    at,
                    focused ? Ink.FOCUS : Ink.DIM,
                    scene.texts().of(row.key().label()),
                    15);
            row.field().draw(canvas.part(17, at, canvas.width() - 20, 1), scene.texts(), focused && scene.focused());
            if (row.wrong().isPresent()) {
                canvas.put(
                        1,
                        FIELDS,
                        Ink.ERROR,
                        "! " + scene.texts().of(row.wrong().get()));
            }
        }
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.go");
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("sending.template.about"));
    }

    @Override
    public List<String> reminders() {
        return List.of("save", "back", "discard", "help", "menu");
    }
}
