package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.access.Echoes;
import lumbung.broadcast.Addressee;
import lumbung.broadcast.Broadcast;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.message.Message;
import lumbung.register.SendingPhone;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * Whom a broadcast reached, and what came back of each; Enter and a letter note an answer, a sharing or a reaction: R037 to R039.
 *
 * @param id the broadcast
 * @param profile what it is called
 */
record EchoView(long id, String profile, Narrowing<EchoView.Line> lines) implements Able.OnPerson, Able.Seeks {
    private static final int HEAD = 1;

    /** Somebody, with how many signs of each kind; nobody known for 0. */
    record Line(long personId, String name, Map<TouchKind, Long> signs) {}

    /** What was read. */
    record Seen(List<Line> lines) implements Event.Answer {}

    static EchoView of(long id, String profile) {
        return new EchoView(id, profile, Narrowing.of(List.of(), 10));
    }

    @Override
    public Message name() {
        return Message.of("sending.profile", profile);
    }

    @Override
    public Object key() {
        return "echo " + id;
    }

    @Override
    public long personId() {
        return lines.current().map(Line::personId).orElse(0L);
    }

    @Override
    public List<Effect> opened() {
        return List.of(read());
    }

    private Effect read() {
        return new Effect.Run((desk, progress) -> new Seen(lines(desk)));
    }

    private List<Line> lines(Desk desk) {
        Optional<Broadcast> broadcast = desk.session().broadcasts().broadcast(id);
        if (broadcast.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<TouchKind, Long>> signs = new HashMap<>();
        CareFilter after = CareFilter.ALL
                .only(TouchKind.TALK, TouchKind.SHARE, TouchKind.REACTION)
                .between(When.of(broadcast.get().at(), desk).day(), desk.today());
        desk.session().care().each(after, touch -> {
            if (touch.about().broadcastId() == id) {
                signs.computeIfAbsent(touch.personId(), any -> new HashMap<>()).merge(touch.kind(), 1L, Long::sum);
            }
            return true;
        });
        List<Long> reached = desk.session().broadcasts().addressees(id).stream()
                .filter(it -> it.sent().isPresent())
                .map(Addressee::personId)
                .toList();
        List<Line> all = desk.people().cards(reached).stream()
                .map(card -> new Line(
                        card.id(), card.person().naming().shown(), Map.copyOf(signs.getOrDefault(card.id(), Map.of()))))
                .collect(Collectors.toCollection(ArrayList::new));
        all.add(new Line(0, "", Map.copyOf(signs.getOrDefault(0L, Map.of()))));
        return all;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Seen seen) {
            return Step.to(new EchoView(id, profile, lines.again(seen.lines, EchoView::title)));
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, read());
        }
        if (event instanceof Event.Typed typed && typed.key().is(Key.ENTER)) {
            return lines.current()
                    .map(line -> Step.to(this, new Effect.PopUp(choosing(line.personId()))))
                    .orElse(Step.to(this));
        }
        return Step.to(new EchoView(id, profile, lines.after(event, HEAD)));
    }

    private View choosing(long personId) {
        List<Choice.Item> items = new ArrayList<>();
        items.add(item('C', TouchKind.TALK, personId));
        items.add(item('G', TouchKind.SHARE, personId));
        items.add(item('F', TouchKind.REACTION, personId));
        if (personId != 0) {
            items.add(OrderAsks.item('B', "sending.echo.open", new Effect.Open(PersonView.of(personId))));
        }
        return Choice.of(Message.of("sending.echo.note"), items);
    }

    private Choice.Item item(char letter, TouchKind kind, long personId) {
        return OrderAsks.item(letter, "care.kind.".concat(kind.name()), noting(kind, personId));
    }

    private Effect noting(TouchKind kind, long personId) {
        return Caring.deed("caring.noted", desk -> {
            long business = desk.session()
                    .broadcasts()
                    .broadcast(id)
                    .flatMap(it ->
                            desk.people().directory().sendingPhone(it.target().sendingPhoneId()))
                    .map(SendingPhone::businessId)
                    .orElse(0L);
            Touch.Manner manner = new Touch.Manner(kind, Direction.IN, Medium.WHATSAPP);
            return Caring.touches(desk)
                    .note(Touch.of(personId, business, Caring.now(desk), manner, "")
                            .about(new Touch.About(0, id, 0)));
        });
    }

    @Override
    public SpeedSearch search() {
        return lines.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return new EchoView(id, profile, lines.seeking(next, EchoView::title));
    }

    private static String title(Line line, Scene scene) {
        return line.personId == 0 ? scene.say("sending.echo.nobody") : line.name;
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.put(
                1,
                0,
                Ink.DIM,
                scene.say("sending.people", Math.max(0, lines.all().size() - 1)));
        ListWindow<Line> list = lines.list();
        int half = Math.max(30, canvas.width() / 2);
        list.draw(canvas.below(HEAD), (row, at) -> {
            boolean chosen = list.isCursor(at);
            Line line = list.rows().get(at);
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            row.put(2, 0, chosen ? Ink.FOCUS : Ink.TEXT, title(line, scene), half - 3);
            String signs = Echoes.SIGNS.stream()
                    .filter(line.signs::containsKey)
                    .map(it -> scene.say("care.kind.".concat(it.name())) + " " + line.signs.get(it))
                    .collect(Collectors.joining(", "));
            row.put(half, 0, Ink.DIM, signs);
            if (chosen && scene.focused()) {
                row.cursor(0, 0);
            }
        });
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("sending.echo.about"));
    }

    @Override
    public Message enter() {
        return Message.of("sending.echo.note");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "look", "undo", "back", "help");
    }
}
