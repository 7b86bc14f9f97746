package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.register.Purpose;
import lumbung.register.editing.Parts;
import lumbung.register.editing.Vocabulary;
import lumbung.search.Selection;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.ChoiceField.Option;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * Contact files for a phone: whom, for which business and purpose, where to and under which tag; then whom that reaches.
 *
 * @param marked those marked before, in place of a query; or nobody
 * @param form what is typed
 * @param room what it has on the screen
 * @param wrong why the last step could not be done
 * @param reach whom it would reach, once that was looked at
 */
public record ExportView(Selection marked, Form form, Event.Sized room, Optional<Message> wrong, ExportReach reach)
        implements Able.Saves, Able.Backs, Able.OnPerson, Able.Seeks, Able.Adds {
    private static final int LABEL = 16;
    private static final FormPainter PAINTER = new FormPainter(LABEL);
    private static final int TOP = 1;
    private static final String QUERY = "query";
    private static final String BUSINESS = "business";
    private static final String FOLDER = "folder";

    /** What there is to choose from. */
    record Known(List<Option> businesses, List<Option> sticks) implements Event.Answer {}

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
        List<FormRow> rows = new ArrayList<>();
        rows.add(row(QUERY, QueryField.of(query)));
        rows.addAll(others());
        return of(Selection.NONE, Form.each(rows).at(query.isEmpty() ? 0 : 1));
    }

    /** The form for those marked in a list. */
    public static ExportView of(Selection marked) {
        return of(marked, Form.each(others()));
    }

    private static ExportView of(Selection marked, Form form) {
        return new ExportView(marked, form, new Event.Sized(80, 20), Optional.empty(), ExportReach.none());
    }

    private static List<FormRow> others() {
        return List.of(
                row(BUSINESS, ChoiceField.of("", List.of())),
                row("purpose", ChoiceField.of(Vocabulary.PURPOSES.word(Purpose.PROMO), PersonOptions.purposes())),
                row(FOLDER, ChoiceField.of("", List.of())),
                row("tag", TextField.EMPTY));
    }

    private static FormRow row(String name, FormField field) {
        Message label = Message.of("workbench.export.".concat(name));
        return FormRow.of(FormRow.Key.of(name, label, Message.of("workbench.export.about.".concat(name))), field);
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Run((desk, progress) -> new Known(
                PersonOptions.of(Parts.Kind.BUSINESS, desk.people().directory()), ProfileFields.sticks(desk))));
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
        return new ExportView(marked, form, room, wrong, reach.seeking(next));
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
        if (event instanceof Known known) {
            return Step.to(among(BUSINESS, known.businesses).among(FOLDER, known.sticks));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new ExportView(marked, form, sized, wrong, reach.sized(sized.rows())));
        }
        return looked() ? looking(event) : filling(event);
    }

    private ExportView among(String field, List<Option> options) {
        return with(form.find(field, -1)
                .map(at -> form.with(
                        at,
                        form.rows()
                                .get(at)
                                .with(((ChoiceField) form.rows().get(at).field()).among(options))))
                .orElse(form));
    }

    private Step looking(Event event) {
        if (event instanceof Event.Clicked clicked) {
            return Step.to(with(reach.pointed(clicked.row())));
        }
        if (!(event instanceof Event.Typed typed)) {
            return Step.to(this);
        }
        boolean opens = typed.key().is(Key.ENTER) && personId() != 0;
        return opens
                ? Step.to(this, new Effect.Open(PersonView.of(personId())))
                : Step.to(new ExportView(marked, form, room, wrong, reach.typed(typed.key())));
    }

    private Step filling(Event event) {
        if (event instanceof Completing found) {
            return form.current().field() instanceof QueryField query
                    ? Step.to(with(form.with(query.offered(found))))
                    : Step.to(this);
        }
        if (event instanceof Event.Typed typed && form.ends(typed.key())) {
            return save();
        }
        ExportView next = with(form.after(event, room, TOP));
        boolean asks = next.form.current().field() instanceof QueryField
                && !next.form.text(QUERY).equals(form.text(QUERY));
        return asks
                ? Step.to(next, Completing.of(((QueryField) next.form.current().field()).field()))
                : Step.to(next);
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
            return Step.to(new ExportView(marked, form, room, reason, reach), new Effect.PopUp(question));
        }
        boolean mended = form.find(refusal.place(), -1).isPresent();
        return looked() && !mended
                ? Step.to(new ExportView(marked, form, room, reason, reach))
                : Step.to(new ExportView(marked, form.refused(refusal), room, Optional.empty(), reach.back()));
    }

    @Override
    public boolean wantsBack() {
        return looked() && reach.files().isEmpty();
    }

    @Override
    public Step back() {
        return Step.to(with(reach.back()));
    }

    private ExportView with(Form other) {
        return new ExportView(marked, other, room, Optional.empty(), reach);
    }

    private ExportView with(ExportReach other) {
        return new ExportView(marked, form, room, Optional.empty(), other);
    }

    private Exporting.Order order() {
        Selection whom = marked.isEmpty() ? Selection.all(form.text(QUERY)) : marked;
        return new Exporting.Order(
                whom, form.text(BUSINESS), form.text("purpose"), form.text(FOLDER), form.text("tag"), false);
    }

    /** Whom the query finds is kept as a segment, to be written to again. */
    @Override
    public Step add() {
        Effect kept = new Effect.Open(KeepForm.of(SegmentFields.fresh(form.text(QUERY))));
        Effect no = new Effect.Tell(Effect.Tone.WARNING, Message.of("sending.segment.marked"));
        return Step.to(this, marked.isEmpty() ? kept : no);
    }

    /** Looks first whom it would reach; then it writes. */
    @Override
    public Step save() {
        if (looked()) {
            return reach.files().isEmpty() ? Step.to(this, making(reach.order().orElseThrow())) : Step.to(this);
        }
        ExportView settled = with(form.settled());
        Exporting.Order order = settled.order();
        return Step.to(
                settled,
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
        if (!marked.isEmpty()) {
            canvas.put(1, 0, Ink.DIM, scene.say("workbench.export.query"));
            canvas.put(
                    1 + LABEL,
                    0,
                    Ink.WARNING,
                    marked.size() < 0
                            ? scene.say("lists.marked.all")
                            : scene.say("lists.export.marked", scene.number(marked.size())));
        }
        PAINTER.draw(canvas.part(0, TOP, canvas.width(), canvas.height() - TOP), form, scene);
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
