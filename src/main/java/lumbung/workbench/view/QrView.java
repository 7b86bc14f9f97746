package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.broadcast.chat.ChatLink;
import lumbung.broadcast.chat.QrCode;
import lumbung.message.Message;
import lumbung.register.Phone;
import lumbung.register.matching.Phones;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * A popup with a code that a phone reads, and then opens the chat with somebody.
 *
 * @param id the person
 * @param seen the name, the number and the code; empty until it was read
 */
public record QrView(long id, Optional<QrView.Seen> seen) implements View {
    /**
     * What was read.
     *
     * @param code empty where there is no number to write to
     */
    record Seen(String name, String number, Optional<QrCode> code) implements Event.Answer {}

    public static QrView of(long person) {
        return new QrView(person, Optional.empty());
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.qr");
    }

    @Override
    public List<Effect> opened() {
        long person = id;
        return List.of(new Effect.Run((desk, progress) -> desk.people()
                .card(person)
                .<Event.Answer>map(card -> {
                    String number =
                            card.reachable(desk.today()).map(Phone::e164).orElse("");
                    Optional<QrCode> code = number.isEmpty()
                            ? Optional.empty()
                            : QrCode.of(new ChatLink(number, "").address())
                                    .fold(Optional::of, refusal -> Optional.<QrCode>empty());
                    return new Seen(card.person().naming().shown(), number, code);
                })
                .orElse(Event.Wishes.of(new Effect.Close()))));
    }

    @Override
    public Step update(Event event) {
        return event instanceof Seen found ? Step.to(new QrView(id, Optional.of(found))) : Step.to(this);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (seen.isEmpty()) {
            return;
        }
        Optional<QrCode> code = seen.get().code();
        boolean shown = code.isPresent() && size(code.get(), canvas).fits(canvas.width(), canvas.height() - 1);
        if (shown) {
            picture(canvas, code.get());
        } else {
            sentence(canvas, code, scene);
        }
    }

    /** Without block letters a module takes two cells. */
    private static QrCode.Size size(QrCode code, Canvas canvas) {
        return canvas.isAscii() ? code.asciiSize() : code.size();
    }

    private void picture(Canvas canvas, QrCode code) {
        QrCode.Size size = size(code, canvas);
        Canvas place = canvas.part((canvas.width() - size.columns()) / 2, 0, size.columns(), size.rows() + 1);
        place.clear();
        place.put(0, 0, Ink.TITLE, seen.orElseThrow().name() + "  " + number());
        List<String> rows = canvas.isAscii() ? code.ascii() : code.halfBlocks();
        for (int row = 0; row < rows.size(); row++) {
            place.put(0, row + 1, Ink.PAPER, rows.get(row));
            if (canvas.isAscii()) {
                printed(place, row + 1, rows.get(row));
            }
        }
    }

    /** Whole dark cells: between the strokes of a letter a scanner would see paper. */
    private static void printed(Canvas place, int row, String modules) {
        for (int at = modules.indexOf('#'); at >= 0; at = modules.indexOf('#', at + 1)) {
            place.put(at, row, Ink.PRINT, "#");
        }
    }

    private String number() {
        String e164 = seen.orElseThrow().number();
        return e164.isEmpty() ? "" : Phones.display(e164);
    }

    private void sentence(Canvas canvas, Optional<QrCode> code, Scene scene) {
        int width = Math.min(60, canvas.width() - 4);
        Canvas box = canvas.part((canvas.width() - width) / 2, canvas.height() / 3, width, 7)
                .box(scene.texts().of(name()));
        box.put(0, 0, Ink.TEXT, seen.orElseThrow().name() + "  " + number());
        String why = code.map(it -> size(it, canvas))
                .map(size -> scene.say("sending.qr.small", size.columns(), size.rows() + 3))
                .orElseGet(() -> scene.say("sending.qr.none"));
        box.part(0, 1, box.width(), 4).wrap(Ink.WARNING, why);
    }

    @Override
    public List<String> reminders() {
        return List.of("back");
    }
}
