package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.search.Selection;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * Contact files for a phone: whom, for which business and purpose, where to and under which tag; then whom that reaches.
 *
 * @param marked those marked before, in place of a query; or nobody
 * @param fields what is typed, in the order of {@link #NAMES}
 * @param focus the field the keyboard is in
 * @param wrong why the last step could not be done
 * @param reach whom it would reach, once that was looked at
 */
public record ExportView(
        Selection marked, List<TextField> fields, int focus, Optional<Message> wrong, ExportReach reach)
        implements Able.Saves, Able.Backs, Able.OnPerson, Able.Seeks, Able.Adds {
    static final List<String> NAMES = List.of("query", "business", "purpose", "folder", "tag");
    private static final int LABEL = 16;

    /** Whom it would reach. */
    record Reached(Exporting.Order order, Exporting.Reach reach) implements Event.Answer {}

    /** The files that were written. */
    record Written(List<String> files) implements Event.Answer {}

    /** What cannot be done, and in which field. */
    record Wrong(Refusal refusal) implements Event.Answer {}

    /**
     * The form.
     *
     * @param query the query of the list one comes from
     */
    public static ExportView of(String query) {
        TextField none = TextField.EMPTY;
        return new ExportView(
                Selection.NONE,
                List.of(TextField.of(query), none, TextField.of("promo"), none, none),
                query.isEmpty() ? 0 : 1,
                Optional.empty(),
                ExportReach.none());
    }

    /** The form for those marked in a list. */
    public static ExportView of(Selection marked) {
        ExportView form = of("");
        return new ExportView(marked, form.fields, 1, form.wrong, form.reach);
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.export");
    }

    private boolean looked() {
        return reach.order().isPresent();
    }

    @Override
    public boolean typing() {
        return !looked() || search().open();
    }

    @Override
    public SpeedSearch search() {
        return reach.left().search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return new ExportView(marked, fields, focus, wrong, reach.seeking(next));
    }

    /** In the form letters are what is wanted. */
    @Override
    public Optional<View> sought(Event event, Scene scene) {
        return looked() ? Able.Seeks.super.sought(event, scene) : Optional.empty();
    }

    @Override
    public long personId() {
        return looked() ? reach.left().current().map(Exporting.Left::personId).orElse(0L) : 0;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Reached reached) {
            return Step.to(with(reach.looked(reached.order, reached.reach)));
        }
        if (event instanceof Written written) {
            return Step.to(with(reach.written(written.files)));
        }
        if (event instanceof Wrong wrongly) {
            return refused(wrongly.refusal);
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new ExportView(marked, fields, focus, wrong, reach.sized(sized.rows())));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(clicked(clicked.row()));
        }
        if (event instanceof Event.Pasted pasted && !looked()) {
            return Step.to(with(fields.get(focus).pasted(pasted.text())));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(this);
    }

    private ExportView clicked(int row) {
        boolean onField = !looked() && row >= 1 && row <= NAMES.size();
        return looked() ? with(reach.pointed(row)) : on(onField ? row - 1 : focus);
    }

    /** Beside the field where it can be mended; asks where older files are in the way. */
    private Step refused(Refusal refusal) {
        Optional<Message> reason = Optional.of(refusal.reason());
        if (refusal.place().equals(Exporting.Order.REPLACING) && looked()) {
            List<Choice.Item> items = List.of(
                    new Choice.Item((char) 0, Message.of("workbench.action.back"), "Esc", List.of()),
                    new Choice.Item(
                            (char) 0,
                            Message.of("workbench.export.replace"),
                            "",
                            List.of(making(reach.order().orElseThrow().replace()))));
            Choice question = Choice.of(Message.of("workbench.export.inTheWay"), items);
            return Step.to(new ExportView(marked, fields, focus, reason, reach), new Effect.PopUp(question));
        }
        int at = NAMES.indexOf(refusal.place());
        return Step.to(new ExportView(marked, fields, at < 0 ? focus : at, reason, at < 0 ? reach : reach.back()));
    }

    @Override
    public boolean wantsBack() {
        return looked() && reach.files().isEmpty();
    }

    @Override
    public Step back() {
        return Step.to(with(reach.back()));
    }

    private Step typed(Key key) {
        if (looked()) {
            boolean opens = key.is(Key.ENTER) && personId() != 0;
            return opens
                    ? Step.to(this, new Effect.Open(PersonView.of(personId())))
                    : Step.to(new ExportView(marked, fields, focus, wrong, reach.typed(key)));
        }
        if (key.is(Key.ENTER) && focus == NAMES.size() - 1) {
            return save();
        }
        if (key.is(Key.TAB) || key.is(Key.DOWN) || key.is(Key.ENTER)) {
            return Step.to(on((focus + 1) % NAMES.size()));
        }
        if (key.is(Key.UP) || key.equals(new Key(Key.TAB, Key.SHIFT))) {
            return Step.to(on(Math.floorMod(focus - 1, NAMES.size())));
        }
        return Step.to(with(fields.get(focus).typed(key)));
    }

    /** The keyboard in a field; not in the query's where those meant are marked. */
    private ExportView on(int field) {
        int open = marked.isEmpty() || field != 0 ? field : focus == 1 ? NAMES.size() - 1 : 1;
        return new ExportView(marked, fields, open, wrong, reach);
    }

    private ExportView with(TextField text) {
        List<TextField> changed = new ArrayList<>(fields);
        changed.set(focus, text);
        return new ExportView(marked, List.copyOf(changed), focus, Optional.empty(), reach);
    }

    private ExportView with(ExportReach other) {
        return new ExportView(marked, fields, focus, Optional.empty(), other);
    }

    private Exporting.Order order() {
        List<String> texts = new ArrayList<>();
        fields.forEach(field -> texts.add(field.text().strip()));
        Selection whom = marked.isEmpty() ? Selection.all(texts.get(0)) : marked;
        return new Exporting.Order(whom, texts.get(1), texts.get(2), texts.get(3), texts.get(4), false);
    }

    /** Whom the query finds is kept as a segment, to be written to again. */
    @Override
    public Step add() {
        Effect kept = new Effect.Open(
                KeepForm.of(SegmentFields.fresh(fields.get(0).text().strip())));
        Effect no = new Effect.Tell(Effect.Tone.WARNING, Message.of("sending.segment.marked"));
        return Step.to(this, marked.isEmpty() ? kept : no);
    }

    /** Looks first whom it would reach; then it writes. */
    @Override
    public Step save() {
        if (looked()) {
            return reach.files().isEmpty() ? Step.to(this, making(reach.order().orElseThrow())) : Step.to(this);
        }
        Exporting.Order order = order();
        return Step.to(
                this,
                new Effect.Work(
                        Message.of("workbench.export.looking"),
                        (desk, progress) -> desk.traffic()
                                .out()
                                .preview(order, progress)
                                .<Event.Answer>fold(found -> new Reached(order, found), Wrong::new)));
    }

    private static Effect making(Exporting.Order order) {
        return new Effect.Work(
                Message.of("workbench.export.making"),
                (desk, progress) ->
                        desk.traffic().out().make(order, progress).<Event.Answer>fold(Written::new, Wrong::new));
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (looked()) {
            reach.draw(canvas.part(0, 0, canvas.width(), canvas.height()), scene);
            wrong.ifPresent(reason -> canvas.part(1, 1, canvas.width() - 2, 2).wrap(Ink.ERROR, error(reason, scene)));
            return;
        }
        for (int at = 0; at < NAMES.size(); at++) {
            boolean focused = at == focus;
            Canvas row = canvas.part(1, 1 + at, canvas.width() - 2, 1);
            row.put(0, 0, focused ? Ink.FOCUS : Ink.DIM, scene.say("workbench.export." + NAMES.get(at)), LABEL - 1);
            fields.get(at)
                    .atStart(!focused)
                    .draw(row.part(LABEL, 0, row.width() - LABEL, 1), focused && scene.focused());
        }
        if (!marked.isEmpty()) {
            canvas.put(
                    1 + LABEL,
                    1,
                    Ink.WARNING,
                    marked.size() < 0
                            ? scene.say("lists.marked.all")
                            : scene.say("lists.export.marked", scene.number(marked.size())));
        }
        Canvas foot = canvas.part(1, NAMES.size() + 2, canvas.width() - 2, 4);
        if (wrong.isPresent()) {
            foot.wrap(Ink.ERROR, error(wrong.get(), scene));
        } else {
            foot.wrap(Ink.DIM, scene.say("workbench.export.about." + NAMES.get(focus)));
        }
    }

    private static String error(Message reason, Scene scene) {
        return "! " + scene.texts().of(reason);
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("guide.about.export"));
    }

    @Override
    public Message enter() {
        return looked() ? Message.of("workbench.action.open") : Message.of("guide.enter.go");
    }

    @Override
    public List<String> reminders() {
        return looked()
                ? List.of("save", "open", "look", "back", "help", "jobs")
                : List.of("save", "back", "help", "menu");
    }
}
