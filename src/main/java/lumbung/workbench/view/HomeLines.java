package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Absence;
import lumbung.access.Clerk;
import lumbung.access.Permission;
import lumbung.care.today.Today;
import lumbung.message.Message;
import lumbung.register.editing.Drafts;

/**
 * The lines of the first screen, each of which one can stand on.
 *
 * @param top over the whole width: what has to be read first
 * @param left people
 * @param right days, and the ways on
 */
record HomeLines(List<HomeLines.Line> top, List<HomeLines.Section> left, List<HomeLines.Section> right) {
    static final HomeLines NONE = new HomeLines(List.of(), List.of(), List.of());

    /** Words that depend on the language and on nothing else. */
    @FunctionalInterface
    interface Words {
        String say(Scene scene);
    }

    /**
     * What a line says.
     *
     * @param about what stands beside the text; empty for nothing
     * @param note what stands at its end, dimmed
     */
    record Said(Words text, Words about, Words note) {
        static Said plain(Words text) {
            return new Said(text, scene -> "", scene -> "");
        }
    }

    /**
     * A line and what Enter opens.
     *
     * @param personId whom it is about, 0 for nobody
     * @param day the line of the day's lists that it is
     */
    record Line(Said said, Effect wish, long personId, Optional<Today.Line> day) {
        Line(Words text, Words note, Effect wish, long personId) {
            this(new Said(text, scene -> "", note), wish, personId, Optional.empty());
        }
    }

    /**
     * Lines under a title.
     *
     * @param count how many there are in all, 0 for what is not counted
     * @param instead what stands there where there are none
     */
    record Section(String title, long count, List<Line> lines, List<Words> instead) {}

    static HomeLines of(HomeFacts facts) {
        List<Line> top = new ArrayList<>();
        facts.waiting().notes().forEach(letter -> top.add(note(letter)));
        facts.waiting().drafts().forEach(draft -> top.add(draft(draft)));
        facts.waiting().orders().forEach(draft -> top.add(order(draft)));
        facts.waiting().absence().filter(away -> !away.absence().quiet()).ifPresent(away -> top.add(away(away, facts)));
        List<Line> recent = new ArrayList<>();
        facts.recent().forEach(person -> recent.add(person(person)));
        List<Section> left = new ArrayList<>();
        List<Section> right = new ArrayList<>();
        facts.lists().ifPresent(lists -> {
            left.addAll(lists.people());
            right.addAll(lists.deeds());
        });
        left.add(new Section(
                "history.home.recent",
                0,
                List.copyOf(recent),
                List.of(scene -> scene.say("history.home.recent.none"))));
        right.add(new Section("", 0, ways(facts), List.of()));
        return new HomeLines(List.copyOf(top), List.copyOf(left), List.copyOf(right));
    }

    private static List<Line> ways(HomeFacts facts) {
        Clerk.Duty duty = facts.heading().clerk().duty();
        List<Line> ways = new ArrayList<>();
        if (Permission.READ_PEOPLE.holds(duty)) {
            ways.add(way("workbench.home.people", Place.PEOPLE, facts.count()));
            ways.add(way("workbench.home.attention", Place.ATTENTION));
        }
        if (Permission.READ_CHANGES.holds(duty)) {
            ways.add(way("workbench.home.changes", Place.CHANGES));
        }
        return List.copyOf(ways);
    }

    private static Line way(String key, Place place, Object... arguments) {
        return new Line(scene -> scene.say(key, arguments), scene -> "", new Effect.Go(place), 0);
    }

    private static Line note(HomeFacts.Letter letter) {
        String text = letter.note().text();
        boolean anybody = letter.to().isEmpty();
        Message head = letter.own()
                ? anybody ? Message.of("history.note.own") : Message.of("history.note.own.to", letter.to())
                : Message.of("history.note.from", letter.from());
        return new Line(
                scene -> scene.texts().of(head) + ": " + text,
                scene -> "",
                new Effect.PopUp(new NoteLook(letter.note(), head)),
                0);
    }

    private static Line draft(Drafts.Draft draft) {
        Message who = Message.of(draft.name().isEmpty() ? "form.draft.unnamed" : "form.literal", draft.name());
        return new Line(
                scene -> scene.say("form.draft.home", who),
                scene -> "",
                new Effect.Open(PersonView.resuming(draft.subject())),
                draft.subject());
    }

    private static Line order(Drafts.Draft draft) {
        Message said = SaleKept.said(draft);
        return new Line(
                scene -> scene.say("form.draft.home", said),
                scene -> "",
                SaleKept.resuming(draft),
                SaleKept.buyer(draft));
    }

    private static Line away(HomeFacts.Away away, HomeFacts facts) {
        LocalDate today = facts.heading().today();
        Message title = Message.of("history.since.title");
        return new Line(
                scene -> told(away, today, scene),
                scene -> "",
                new Effect.Open(ChangesView.since(title, away.filter())),
                0);
    }

    /** "Sejak Rabu pukul 16.10: 12 perubahan oleh Tuti, impor pkk.csv". */
    private static String told(HomeFacts.Away away, LocalDate today, Scene scene) {
        List<String> parts = new ArrayList<>();
        for (Absence.Share share : away.absence().shares()) {
            String who = away.names().getOrDefault(share.clerkId(), "Lumbung");
            parts.add(
                    share.operations().isPresent()
                            ? scene.say(
                                    "history.since.share", share.operations().getAsInt(), who)
                            : scene.say("history.since.by", who));
        }
        away.absence().imports().stream()
                .limit(2)
                .forEach(operation -> parts.add(scene.texts().of(operation.what())));
        if (away.absence().more() || away.absence().imports().size() > 2) {
            parts.add(scene.say("history.since.more"));
        }
        return scene.say(
                "history.since", away.since().day(today, scene), away.since().time(scene), String.join(", ", parts));
    }

    private static Line person(PersonLine person) {
        String name = person.card().person().naming().shown();
        String place = person.place();
        return new Line(scene -> name, scene -> place, new Effect.Open(PersonView.of(person.id())), person.id());
    }

    private static List<Line> lines(List<Section> column) {
        return column.stream().flatMap(section -> section.lines.stream()).toList();
    }

    /** All lines in the order of the arrow keys. */
    List<Line> all() {
        List<Line> all = new ArrayList<>(top);
        all.addAll(lines(left));
        all.addAll(lines(right));
        return List.copyOf(all);
    }

    Optional<Line> at(int index) {
        List<Line> all = all();
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** The first line of the right column, in the order of the arrow keys. */
    int rightFrom() {
        return top.size() + lines(left).size();
    }

    /** The line beside another, in the other column. */
    int beside(int index, boolean toRight) {
        int from = rightFrom();
        int last = all().size() - 1;
        if (toRight && index >= top.size() && index < from) {
            return Math.min(last, from + index - top.size());
        }
        return !toRight && index >= from && from > top.size() ? Math.min(from - 1, top.size() + index - from) : index;
    }
}
