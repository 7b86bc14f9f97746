package lumbung.workbench.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Clerk;
import lumbung.journal.Blame;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * A person in a popup, to be read and left again: the essentials, and beside each who wrote it last and when.
 *
 * @param scroll the first line shown
 */
public record QuickLook(long id, Optional<QuickLook.Looked> looked, int scroll) implements View {
    private static final int WIDTH = 72;
    private static final int LABEL = 16;
    private static final int BLAME = 20;
    /** Where who wrote it takes only the room it needs. */
    private static final int NARROW = 60;

    /** Who wrote something and when. */
    record Hand(String clerk, LocalDate day) {}

    /** What there is to see. */
    record Looked(PersonSeen seen, List<Essentials.Line> lines, Map<Long, Hand> hands) implements Event.Answer {}

    public static QuickLook of(long id) {
        return new QuickLook(id, Optional.empty(), 0);
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.look");
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Run((desk, progress) -> desk.people()
                .card(id)
                .<Event.Answer>map(card -> look(
                        desk,
                        new PersonSeen(
                                card,
                                desk.session().finder().directory(),
                                desk.today(),
                                desk.editing().sheet(card),
                                Optional.empty(),
                                List.of(),
                                PersonOrders.none(desk.today()),
                                PersonLoyalty.NONE,
                                Timeline.NONE)))
                .orElse(Event.Wishes.of())));
    }

    private static Looked look(Desk desk, PersonSeen seen) {
        Blame blame = Blame.of(desk.ledger().history(seen.card().id()));
        List<Essentials.Line> lines = Essentials.of(seen, blame);
        Map<Long, String> clerks = new HashMap<>();
        for (Clerk clerk : desk.session().clerks().all()) {
            clerks.put(clerk.id(), clerk.name());
        }
        ZoneId zone = desk.session().clock().getZone();
        Map<Long, Hand> hands = new HashMap<>();
        for (Essentials.Line line : lines) {
            line.operation()
                    .filter(id -> !hands.containsKey(id))
                    .flatMap(desk.ledger()::operation)
                    .ifPresent(done -> hands.put(done.id(), hand(done, clerks, zone)));
        }
        return new Looked(seen, lines, Map.copyOf(hands));
    }

    private static Hand hand(Operation done, Map<Long, String> clerks, ZoneId zone) {
        Instant at = done.at();
        return new Hand(clerks.getOrDefault(done.clerkId(), ""), LocalDate.ofInstant(at, zone));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Looked now) {
            return Step.to(new QuickLook(id, Optional.of(now), 0));
        }
        if (event instanceof Event.Wheeled wheeled) {
            return scrolled(wheeled.by());
        }
        if (event instanceof Event.Typed typed) {
            Key key = typed.key();
            return key.is(Key.ENTER)
                    ? Step.to(this, new Effect.Close(), new Effect.Open(PersonView.of(id)))
                    : scrolled(key.is(Key.DOWN) ? 1 : key.is(Key.UP) ? -1 : 0);
        }
        return Step.to(this);
    }

    private Step scrolled(int by) {
        int last = looked.map(it -> it.lines.size() - 1).orElse(0);
        return Step.to(new QuickLook(id, looked, Math.max(0, Math.min(last, scroll + by))));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (looked.isEmpty()) {
            return;
        }
        List<Essentials.Line> lines = looked.get().lines;
        int height = Math.min(canvas.height(), lines.size() + 2);
        int width = Math.min(WIDTH, canvas.width() - 4);
        int top = (canvas.height() - height) / 2;
        Canvas box = canvas.part((canvas.width() - width) / 2, top, width, height)
                .box(looked.get().seen.card().person().naming().shown());
        int from = Math.min(scroll, lines.size() - box.height());
        for (int at = 0; at < box.height(); at++) {
            line(box.part(0, at, box.width(), 1), lines.get(from + at), scene);
        }
        box.goesOn(from > 0, from + box.height() < lines.size());
        box.cursor(0, 0);
    }

    private void line(Canvas row, Essentials.Line line, Scene scene) {
        row.put(0, 0, Ink.DIM, scene.say(line.key()), LABEL - 1);
        String word = line.value().word().isEmpty()
                ? ""
                : scene.say(line.value().word()).concat(" ");
        String blame = line.operation()
                .map(looked.orElseThrow().hands::get)
                .map(hand -> said(hand, scene))
                .orElse("");
        String value = (word + line.value().text()).strip();
        int width = row.width() < NARROW ? Math.min(BLAME, Cells.width(blame)) : BLAME;
        row.put(LABEL, 0, Ink.TEXT, value, row.width() - LABEL - width - 1);
        row.put(row.width() - width, 0, Ink.DIM, blame, width);
    }

    private String said(Hand hand, Scene scene) {
        boolean lately = hand.day.getYear() == looked.orElseThrow().seen.today().getYear();
        DateTimeFormatter form = DateTimeFormatter.ofPattern(
                lately ? "d MMM" : "d MMM yyyy", scene.texts().language().locale());
        String who = hand.clerk.isEmpty() ? scene.say("find.blame.program") : hand.clerk;
        return scene.say("find.blame", who, form.format(hand.day));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
