package lumbung.workbench.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.SendingPhone;
import lumbung.register.matching.Phones;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * Who has not saved a sending phone's number, to be ticked off once they have, and the poster that asks for it.
 *
 * @param phoneId the phone; 0 for the first there is
 * @param seen who; empty until it was read
 * @param list those of them who fit what is typed
 * @param ticked those who have saved it by now
 */
public record UnsavedView(
        long phoneId, Optional<UnsavedView.Seen> seen, Narrowing<UnsavedView.Line> list, Set<Long> ticked)
        implements Able.OnPerson, Able.Marks, Able.Saves, Able.Adds, Able.Seeks {
    private static final int HEAD = 3;

    /** Somebody. */
    record Line(long personId, String name, String where, String number) {}

    /**
     * What was read.
     *
     * @param phones all there are
     * @param phone the one it is about
     */
    record Seen(List<SendingPhone> phones, SendingPhone phone, String label, List<Line> lines)
            implements Event.Answer {}

    /** There is no phone to send from. */
    record None() implements Event.Answer {}

    static UnsavedView start() {
        return of(0);
    }

    static UnsavedView of(long phone) {
        return new UnsavedView(phone, Optional.empty(), Narrowing.of(List.of(), 10), Set.of());
    }

    @Override
    public Message name() {
        return Message.of("sending.unsaved.name");
    }

    @Override
    public List<Effect> opened() {
        return List.of(read(phoneId));
    }

    private static Effect read(long wanted) {
        return Effect.Work.quiet(Message.of("sending.unsaved.looking"), (desk, progress) -> {
            List<SendingPhone> phones = List.copyOf(desk.people().directory().sendingPhones());
            return phones.stream()
                    .filter(it -> wanted == 0 || it.id() == wanted)
                    .findFirst()
                    .<Event.Answer>map(it -> seen(desk, phones, it))
                    .orElse(new None());
        });
    }

    private static Seen seen(Desk desk, List<SendingPhone> phones, SendingPhone phone) {
        Directory directory = desk.people().directory();
        List<Line> lines = desk.phoneBooks().without(phone).stream()
                .map(card -> line(desk, card, directory))
                .toList();
        return new Seen(phones, phone, BroadcastShelf.label(phone, directory), lines);
    }

    private static Line line(Desk desk, Card card, Directory directory) {
        PersonLine line = PersonLine.of(card, directory, desk.today(), List.of());
        return new Line(
                card.id(),
                card.person().naming().shown(),
                line.place(),
                line.known().phone());
    }

    @Override
    public long personId() {
        return list.current().map(Line::personId).orElse(0L);
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Seen now) {
            Narrowing<Line> fresh = list.again(now.lines, UnsavedView::title);
            return Step.to(new UnsavedView(now.phone.id(), Optional.of(now), fresh, within(now.lines)));
        }
        if (event instanceof None) {
            return Step.to(
                    this, new Effect.Close(), new Effect.Tell(Effect.Tone.WARNING, Message.of("sending.phone.none")));
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, read(phoneId));
        }
        if (event instanceof Event.Typed typed && typed.key().is(Key.ENTER)) {
            return personId() == 0 ? Step.to(this) : Step.to(this, new Effect.Open(PersonView.of(personId())));
        }
        int by = event instanceof Event.Typed typed ? side(typed.key()) : 0;
        return by != 0 && seen.isPresent() ? turned(by) : Step.to(with(list.after(event, HEAD)));
    }

    private static int side(Key key) {
        return key.is(Key.RIGHT) ? 1 : key.is(Key.LEFT) ? -1 : 0;
    }

    @Override
    public SpeedSearch search() {
        return list.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return with(list.seeking(next, UnsavedView::title));
    }

    private static String title(Line line, Scene scene) {
        return line.name;
    }

    private Set<Long> within(List<Line> lines) {
        Set<Long> left = new HashSet<>(ticked);
        left.retainAll(lines.stream().map(Line::personId).toList());
        return Set.copyOf(left);
    }

    /** Another phone. */
    private Step turned(int by) {
        List<SendingPhone> phones = seen.orElseThrow().phones;
        int at = phones.indexOf(seen.orElseThrow().phone);
        long next = phones.get(Math.floorMod(at + by, phones.size())).id();
        return Step.to(new UnsavedView(next, seen, list, Set.of()), read(next));
    }

    private UnsavedView with(Narrowing<Line> other) {
        return new UnsavedView(phoneId, seen, other, ticked);
    }

    private UnsavedView with(Set<Long> other) {
        return new UnsavedView(phoneId, seen, list, Set.copyOf(other));
    }

    @Override
    public Step mark() {
        Set<Long> other = new HashSet<>(ticked);
        list.current().map(Line::personId).filter(id -> !other.remove(id)).ifPresent(other::add);
        return Step.to(with(other).with(list.moved(1)));
    }

    @Override
    public Step markAll() {
        Set<Long> all = new HashSet<>();
        list.list().rows().forEach(line -> all.add(line.personId));
        return Step.to(with(all.equals(ticked) ? Set.<Long>of() : all));
    }

    @Override
    public boolean unsaved() {
        return !ticked.isEmpty();
    }

    /** Those ticked have saved it. */
    @Override
    public Step save() {
        Set<Long> who = ticked;
        return seen.map(now -> Step.to(
                        this,
                        Checking.deed(desk -> desk.phoneBooks()
                                .saved(now.phone, who, desk.today())
                                .map(count -> Message.of("sending.unsaved.done", count)))))
                .orElse(Step.to(this));
    }

    /** A poster, or cards to be cut. */
    @Override
    public Step add() {
        return seen.map(now -> Step.to(
                        this,
                        new Effect.PopUp(Choice.of(
                                Message.of("sending.poster.which"),
                                List.of(
                                        poster('P', "sending.poster", now.phone, false),
                                        poster('K', "sending.poster.cards", now.phone, true))))))
                .orElse(Step.to(this));
    }

    private static Choice.Item poster(char letter, String key, SendingPhone phone, boolean cards) {
        View asking = AskView.of(
                new AskView.Asked(
                        Message.of("sending.folder.ask"),
                        Message.of("sending.poster.how"),
                        Message.of("sending.folder.missing"),
                        text -> List.of(PosterFile.writing(text, phone, cards))),
                "");
        return new Choice.Item(letter, Message.of(key), "", List.of(new Effect.PopUp(asking)));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (seen.isEmpty()) {
            canvas.put(1, 0, Ink.DIM, scene.say("sending.unsaved.looking"));
            return;
        }
        Seen now = seen.get();
        canvas.put(1, 0, Ink.TEXT, now.label + "  " + Phones.display(now.phone.e164()), canvas.width() - 2);
        canvas.put(1, 1, Ink.DIM, scene.say(now.lines.isEmpty() ? "sending.unsaved.nobody" : "sending.unsaved.how"));
        ListWindow<Line> left = list.list();
        left.draw(canvas.below(HEAD), (row, at) -> row(row, left.rows().get(at), left.isCursor(at), scene));
    }

    private void row(Canvas row, Line line, boolean chosen, Scene scene) {
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        row.put(2, 0, Ink.TEXT, ticked.contains(line.personId) ? "[x]" : "[ ]");
        row.put(6, 0, chosen ? Ink.FOCUS : Ink.TEXT, line.name, 24);
        row.put(31, 0, Ink.TEXT, line.number, 15);
        row.put(47, 0, Ink.DIM, line.where);
        if (chosen && scene.focused()) {
            row.cursor(2, 0);
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("sending.unsaved.about"));
    }

    @Override
    public List<String> reminders() {
        return List.of("mark", "save", "add", "qr", "open", "back");
    }
}
