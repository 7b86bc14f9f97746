package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.i18n.Texts;
import lumbung.meeting.MemberBook;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.report.Press;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;

/**
 * Printing: what is wanted first, then the pages as they will look, then paper or a file.
 *
 * @param what is printed
 * @param texts the words that stand on the paper
 * @param form how it is wanted
 * @param preview the pages; empty until somebody looked
 * @param room how large the view is
 */
public record PrintView(Printable what, Texts texts, PrintForm form, Optional<PrintPreview> preview, Event.Sized room)
        implements Able.Saves, Able.Backs {
    /** The pages, laid out. */
    record Laid(PrintPreview preview) implements Event.Answer {}

    /** What cannot be done, and in which field. */
    record Wrong(Refusal refusal) implements Event.Answer {}

    private static final Event.Answer FINE = Event.Wishes.of();

    public static PrintView of(Printable what, Texts texts) {
        return new PrintView(what, texts, PrintForm.of(what, texts), Optional.empty(), new Event.Sized(80, 20));
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.print");
    }

    /** A filter that cannot be read is told at once. */
    @Override
    public List<Effect> opened() {
        String filter = form.text("filter");
        return filter.isEmpty()
                ? List.of()
                : List.of(new Effect.Run((desk, progress) ->
                        PaperDesk.filter(desk.session(), filter).fold(query -> FINE, Wrong::new)));
    }

    @Override
    public boolean typing() {
        return preview.isEmpty();
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Laid laid) {
            return Step.to(with(laid.preview));
        }
        if (event instanceof Wrong wrong) {
            return refused(wrong.refusal);
        }
        if (event instanceof Event.Typed typed) {
            return typed(typed.key());
        }
        if (event instanceof Event.Wheeled wheeled && preview.isPresent()) {
            return Step.to(with(preview.get().scrolled(wheeled.by())));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new PrintView(what, texts, form, preview, sized));
        }
        return Step.to(preview.isPresent() ? this : with(form.after(event, room)));
    }

    private Step typed(Key key) {
        if (preview.isPresent()) {
            return key.is(Key.ENTER) ? save() : Step.to(with(preview.get().typed(key)));
        }
        return form.form().ends(key) ? save() : Step.to(with(form.after(new Event.Typed(key), room)));
    }

    /** Beside the field where it can be mended; asks where an older file is in the way. */
    private Step refused(Refusal refusal) {
        PrintView back = with(form.refused(refusal));
        if (!refusal.reason().key().equals("print.refused.exists")) {
            return Step.to(back);
        }
        List<Choice.Item> items = List.of(
                new Choice.Item((char) 0, Message.of("workbench.action.back"), "Esc", List.of()),
                new Choice.Item((char) 0, Message.of("workbench.export.replace"), "", List.of(printing(true))));
        return Step.to(back, new Effect.PopUp(Choice.of(Message.of("workbench.export.inTheWay"), items)));
    }

    private PrintView with(PrintForm other) {
        return new PrintView(what, texts, other, Optional.empty(), room);
    }

    private PrintView with(PrintPreview other) {
        return new PrintView(what, texts, form, Optional.of(other), room);
    }

    @Override
    public boolean wantsBack() {
        return preview.isPresent();
    }

    @Override
    public Step back() {
        return Step.to(with(form));
    }

    /** Shows the pages first; then it prints them. */
    @Override
    public Step save() {
        if (preview.isPresent()) {
            return Step.to(this, printing(false));
        }
        PrintView settled = with(form.settled());
        return settled.form
                .strayed()
                .map(it -> Step.to(with(it)))
                .orElseGet(
                        () -> Step.to(settled, settled.form.isOfMembers() ? settled.numbering() : settled.looking()));
    }

    @Override
    public Message saving() {
        return Message.of(preview.isPresent() ? "workbench.action.print" : "print.saving.look");
    }

    /** The book of members gives numbers that stay, so it is asked first where somebody has none. */
    private Effect numbering() {
        return new Effect.Run((desk, progress) -> {
            long waiting = new MemberBook(desk.ledger(), desk.session().meetings(), desk.people()).waiting();
            return Event.Wishes.of(waiting == 0 ? looking() : new Effect.PopUp(asked(waiting)));
        });
    }

    private View asked(long waiting) {
        return Choice.of(
                Message.of("book.numbers.ask", waiting),
                Message.of("book.numbers.stay"),
                List.of(
                        new Choice.Item((char) 0, Message.of("workbench.action.back"), "Esc", List.of()),
                        new Choice.Item((char) 0, Message.of("book.numbers.give"), "", List.of(looking()))));
    }

    private Effect looking() {
        return new Effect.Work(
                Message.of("print.looking"),
                (desk, progress) -> new PaperDesk(desk.session(), texts, progress)
                        .preview(what, form)
                        .<Event.Answer>fold(Laid::new, Wrong::new));
    }

    private Effect printing(boolean replace) {
        return new Effect.Work(
                Message.of("workbench.action.print"),
                (desk, progress) -> new PaperDesk(desk.session(), texts, progress)
                        .print(what, form, replace)
                        .<Event.Answer>fold(PrintView::told, Wrong::new));
    }

    private static Event.Answer told(PaperDesk.Made made) {
        Press.Printed printed = made.printed();
        Message said = Message.of("print.done", printed.pages(), made.where());
        return Event.Wishes.of(new Effect.Tell(Effect.Tone.NEWS, said));
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (preview.isPresent()) {
            preview.get().draw(canvas, scene);
        } else {
            PrintForm.PAINTER.draw(canvas, form.form(), scene);
        }
    }

    @Override
    public List<String> reminders() {
        return List.of("save", "back", "help", "menu");
    }
}
