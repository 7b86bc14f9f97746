package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.care.kept.RoundLine;
import lumbung.care.round.RoundState;
import lumbung.care.round.VisitWords;
import lumbung.message.Message;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.Purpose;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * A round of visits: what is to be done with its sheet, how far it is, and its lines as they were keyed. What a clerk may yet
 * be asked to key a second time is not shown to that clerk. N12.
 *
 * @param read empty until it was read
 */
public record RoundView(long id, Optional<RoundView.Read> read, Strips strips, Event.Sized room)
        implements Able.Prints {
    private static final int HEAD = 2;
    private static final int ROOMY = 66;

    /**
     * What it shows.
     *
     * @param state empty where it is gone
     * @param cards of those whom the clerk sees, by their numbers
     * @param where they live, by the same
     * @param clerkId who looks
     * @param keeps whether that clerk may key
     */
    record Read(
            Optional<RoundState> state,
            Map<Long, Card> cards,
            Map<Long, String> where,
            Map<Long, String> clerks,
            long clerkId,
            boolean keeps)
            implements Event.Answer {}

    static RoundView of(long id) {
        return new RoundView(id, Optional.empty(), Strips.NONE, new Event.Sized(80, 20));
    }

    @Override
    public Message name() {
        return state().map(it -> Strip.literal(it.round().name())).orElse(Message.of("round.name"));
    }

    @Override
    public Object key() {
        return "round " + id;
    }

    private Optional<RoundState> state() {
        return read.flatMap(Read::state);
    }

    @Override
    public List<Effect> opened() {
        return List.of(reading());
    }

    private Effect reading() {
        return new Effect.Run((desk, progress) -> read(id, desk));
    }

    private static Read read(long id, Desk desk) {
        Optional<RoundState> state = desk.session().care().round(id).map(it -> Caring.state(it, desk));
        List<Long> people = state.stream()
                .flatMap(it -> it.lines().stream())
                .map(RoundLine::personId)
                .distinct()
                .toList();
        Map<Long, Card> cards = desk.people().cards(people).stream().collect(Collectors.toMap(Card::id, it -> it));
        Map<Long, String> where = cards.values().stream()
                .collect(Collectors.toMap(
                        Card::id,
                        it -> desk.people()
                                .directory()
                                .address(it.person().dwelling().areaId())));
        Map<Long, String> clerks =
                desk.session().clerks().all().stream().collect(Collectors.toMap(it -> it.id(), it -> it.name()));
        return new Read(state, cards, where, clerks, desk.session().clerk().id(), Caring.keeps(desk));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Read now) {
            return Step.to(new RoundView(id, Optional.of(now), strips, room).lined());
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, reading());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new RoundView(id, read, strips, sized).lined());
        }
        return strips.after(event, HEAD, this, it -> new RoundView(id, read, it, room));
    }

    private RoundView lined() {
        List<Strip> all = new ArrayList<>();
        state().ifPresent(it -> {
            head(it, all);
            lines(it, all);
        });
        return new RoundView(id, read, strips.sized(room.rows() - HEAD).with(all), room);
    }

    private void head(RoundState state, List<Strip> all) {
        all.add(Strip.GAP.and(0, Ink.TEXT, VisitWords.together(VisitWords.progress(state))));
        if (state.isBeyond() && !state.isFinished()) {
            all.add(Strip.GAP.and(0, Ink.WARNING, VisitWords.beyond(state)));
        }
        int before = all.size();
        Read now = read.orElseThrow();
        int unkeyed = state.unkeyed().size();
        int check = state.toCheck(now.clerkId).size();
        int settle = state.toSettle(now.clerkId).size();
        deed(all, unkeyed, "round.key", SheetFields.of(state.round(), false));
        deed(all, check, "round.check", SheetFields.of(state.round(), true));
        deed(all, settle, "round.settle", PaperFields.of(state.round()));
        int others = state.unchecked() - check + state.disputed().size() - settle;
        if (others > 0) {
            all.add(Strip.of(Ink.DIM, "round.others", others));
        }
        if (before == all.size() && state.isFinished()) {
            all.add(Strip.of(Ink.DIM, "round.finished"));
        }
        all.add(Strip.GAP);
    }

    private void deed(List<Strip> all, int lines, String text, KeepForm.What form) {
        if (lines > 0) {
            Strip strip = Strip.of(Ink.KEY, text, lines);
            boolean keeps = read.orElseThrow().keeps;
            all.add(keeps ? strip.entering(new Effect.Open(KeepForm.of(form))) : strip);
        }
    }

    private void lines(RoundState state, List<Strip> all) {
        Read now = read.orElseThrow();
        Optional<String> before = Optional.empty();
        for (RoundLine line : state.lines()) {
            String here = now.where.getOrDefault(line.personId(), "");
            if (!before.equals(Optional.of(here))) {
                Message title = here.isEmpty() ? Message.of("selling.route.nowhere") : Strip.literal(here);
                all.add(Strip.GAP.and(0, Ink.TITLE, title));
                before = Optional.of(here);
            }
            all.add(line(line, state));
        }
    }

    private Strip line(RoundLine line, RoundState state) {
        Read now = read.orElseThrow();
        Optional<Card> card = Optional.ofNullable(now.cards.get(line.personId()));
        Message who =
                card.map(it -> Strip.literal(it.person().naming().shown())).orElse(Message.of("caring.nobody"));
        int from = room.columns() < ROOMY ? 24 : 32;
        Strip strip = Strip.GAP
                .and(2, Ink.TEXT, Message.of("round.line", line.number(), who))
                .and(from, Ink.DIM, said(line, state, card));
        if (line.faults().isPresent()) {
            boolean right = line.faults().getAsLong() == 0;
            strip = strip.ending(
                    0, right ? Ink.DIM : Ink.WARNING, Message.of(right ? "round.right" : "round.corrected"));
        } else if (line.keyed().isPresent()) {
            strip = strip.ending(
                    0,
                    Ink.DIM,
                    Strip.literal(now.clerks.getOrDefault(line.keyed().get().clerkId(), "")));
        }
        return card.map(Card::id)
                .map(person -> new Effect.Open(PersonView.of(person)))
                .map(strip::entering)
                .orElse(strip);
    }

    private Message said(RoundLine line, RoundState state, Optional<Card> card) {
        if (line.keyed().isEmpty()) {
            return Message.of("round.blank");
        }
        if (!state.shows(line, read.orElseThrow().clerkId)) {
            return Message.of("round.hidden");
        }
        RoundLine.Keyed keyed = line.keyed().get();
        List<Message> parts = new ArrayList<>(VisitWords.of(keyed.visit()));
        long business = state.round().businessId();
        boolean withdrew = keyed.visit().allowed() == Answer.YES
                && card.filter(it -> it.allows(Purpose.PROMO, business) == Answer.NO)
                        .isPresent();
        if (withdrew) {
            parts.add(Message.of("round.withdrew"));
        }
        return line.isDisputed() ? Message.of("round.disputed") : VisitWords.together(parts);
    }

    @Override
    public Printable printable() {
        return new Printable.Sheet(id);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int behind = scene.head(canvas, scene.texts().of(name()));
        state().ifPresent(it -> {
            String day = scene.say("form.day", it.round().day());
            String goers = it.round().goers();
            String right = goers.isEmpty() ? day : day + ", " + goers;
            canvas.part(behind, 0, canvas.width() - behind, 1).putRight(canvas.width() - behind - 1, 0, Ink.DIM, right);
        });
        canvas.rule(1);
        Canvas body = canvas.part(0, HEAD, canvas.width(), canvas.height() - HEAD);
        if (state().isEmpty()) {
            body.put(3, 0, Ink.DIM, scene.say(read.isEmpty() ? "find.looking" : "round.gone"));
        } else {
            strips.draw(body, scene);
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("round.about"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "print", "back", "help", "undo", "menu");
    }
}
