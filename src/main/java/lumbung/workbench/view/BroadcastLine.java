package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import lumbung.broadcast.text.Figures;
import lumbung.message.Message;
import lumbung.workbench.widget.Ink;

/** A line in the window of broadcasts. */
sealed interface BroadcastLine {
    /** How it is drawn. */
    Strip strip();

    /** What Enter opens, and what is edited, deleted and made again; empty for a line that is only read. */
    default Optional<BroadcastItem> item() {
        return Optional.empty();
    }

    /** A heading, a remark or a gap. */
    record Said(Strip strip) implements BroadcastLine {}

    /** Something that can be opened. */
    record Thing(Strip strip, BroadcastItem of) implements BroadcastLine {
        @Override
        public Optional<BroadcastItem> item() {
            return Optional.of(of);
        }
    }

    /**
     * The sections one under the other, without those whose names do not fit what was typed.
     *
     * @param sizes how many people segments find, as far as they were counted
     */
    static List<BroadcastLine> of(BroadcastShelf shelf, Map<Long, Long> sizes, SpeedSearch search) {
        String typed = search.field().text();
        boolean tags = typed.startsWith("#");
        Predicate<String> fits = name -> !tags && search.fits(name);
        Predicate<BroadcastShelf.Kept> kept = tags
                ? it -> BroadcastNames.isTagged(Figures.hashtags(it.template().text()), typed)
                : it -> search.fits(it.template().name());
        boolean whole = search.isEmpty();
        List<BroadcastLine> lines = new ArrayList<>();
        if (!shelf.waiting().isEmpty()) {
            section("waiting", whole, some(shelf.waiting(), it -> it.name(), fits, BroadcastLine::of), lines);
        }
        section("profiles", whole, some(shelf.profiles(), it -> it.profile().name(), fits, it -> of(it, shelf)), lines);
        section(
                "segments",
                whole,
                some(
                        shelf.segments(),
                        it -> it.segment().name(),
                        fits,
                        it -> of(it, Optional.ofNullable(sizes.get(it.segment().id())))),
                lines);
        section(
                "templates",
                whole,
                shelf.templates().stream().filter(kept).map(BroadcastLine::of).toList(),
                lines);
        if (whole) {
            lines.add(new Said(Strip.GAP));
            lines.add(way("sending.unsaved.name", new BroadcastItem.Unsaved()));
            lines.add(way("sending.log.name", new BroadcastItem.Log()));
        }
        return List.copyOf(lines);
    }

    private static <T> List<BroadcastLine> some(
            List<T> all, Function<T, String> name, Predicate<String> fits, Function<T, BroadcastLine> line) {
        return all.stream().filter(it -> fits.test(name.apply(it))).map(line).toList();
    }

    private static void section(String code, boolean whole, List<BroadcastLine> in, List<BroadcastLine> lines) {
        if (in.isEmpty() && !whole) {
            return;
        }
        if (!lines.isEmpty()) {
            lines.add(new Said(Strip.GAP));
        }
        Ink ink = code.equals("waiting") ? Ink.WARNING : Ink.TITLE;
        lines.add(
                new Said(Strip.of(ink, "sending.section.".concat(code)).ending(0, Ink.DIM, Strip.literal(in.size()))));
        if (in.isEmpty()) {
            lines.add(new Said(Strip.GAP.and(2, Ink.DIM, Message.of("sending.none.".concat(code)))));
        }
        lines.addAll(in);
    }

    private static BroadcastLine of(BroadcastShelf.Waiting waiting) {
        Message age = waiting.days() == 0 ? Message.of("history.today") : Message.of("sending.days", waiting.days());
        return new Thing(
                named(waiting.name())
                        .and(26, Ink.TEXT, Message.of("sending.lists", waiting.lists()))
                        .ending(0, Ink.DIM, age),
                new BroadcastItem.Told(waiting.broadcast().id(), waiting.name()));
    }

    private static BroadcastLine of(BroadcastShelf.Ready ready, BroadcastShelf shelf) {
        Message last = ready.last()
                .map(when -> Message.of("sending.made", when.near(shelf.today())))
                .orElse(Message.of("sending.never"));
        return new Thing(
                named(ready.profile().name())
                        .and(26, Ink.TEXT, Message.of("sending.from", ready.segment(), ready.phone()))
                        .ending(0, Ink.DIM, last),
                new BroadcastItem.Profile(ready.profile()));
    }

    private static BroadcastLine of(BroadcastShelf.Aimed aimed, Optional<Long> size) {
        Message people = size.map(it -> Message.of("sending.people", it)).orElse(Message.of("sending.counting"));
        String query = aimed.segment().query();
        return new Thing(
                named(aimed.segment().name())
                        .and(26, Ink.TEXT, owner(aimed.owner()))
                        .and(40, Ink.DIM, query.isEmpty() ? Message.of("sending.everybody") : Strip.literal(query))
                        .ending(0, Ink.DIM, people),
                new BroadcastItem.Target(aimed.segment()));
    }

    private static BroadcastLine of(BroadcastShelf.Kept kept) {
        String text = kept.template().text();
        int end = text.indexOf('\n');
        return new Thing(
                named(kept.template().name())
                        .and(26, Ink.TEXT, owner(kept.owner()))
                        .and(40, Ink.DIM, Strip.literal(end < 0 ? text : text.substring(0, end))),
                new BroadcastItem.Template(kept.template()));
    }

    private static BroadcastLine way(String key, BroadcastItem item) {
        return new Thing(Strip.GAP.and(2, Ink.TEXT, Message.of(key)), item);
    }

    private static Strip named(String name) {
        return Strip.GAP.and(2, Ink.TEXT, Strip.literal(name));
    }

    private static Message owner(String name) {
        return name.isEmpty() ? Message.of("workbench.person.cooperative") : Strip.literal(name);
    }
}
