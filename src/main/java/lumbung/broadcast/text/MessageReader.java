package lumbung.broadcast.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.greeting.Greetings;
import lumbung.search.Nearest;
import lumbung.search.Query;
import lumbung.search.Span;

/** Takes a message apart at its braces. Keeps the first mistake. */
final class MessageReader {
    private static final int LONGEST = 8_000;
    private static final int DEEPEST = 10;
    private static final int LISTED = 20;

    private final String text;
    private final Function<String, Outcome<Query>> queries;
    private final Greetings greetings;
    private Optional<Refusal> problem = Optional.empty();
    private int at;
    private int depth;

    private MessageReader(String text, Function<String, Outcome<Query>> queries, Greetings greetings) {
        this.text = text;
        this.queries = queries;
        this.greetings = greetings;
    }

    /** Where a list of parts came to its end: a word that belongs to a condition around it, or the end of the text. */
    private record Stop(Optional<Tag> tag, Span span) {}

    static Outcome<MessageText> read(String text, Function<String, Outcome<Query>> queries, Greetings greetings) {
        if (text.length() > LONGEST) {
            return Outcome.refused("letter.refused.long", LONGEST);
        }
        return new MessageReader(text, queries, greetings).message();
    }

    private Outcome<MessageText> message() {
        List<Part> parts = new ArrayList<>();
        Stop stop = parts(parts);
        stop.tag().ifPresent(tag -> refuse(stop.span(), "letter.refused.astray", tag.written(), Tag.IF.written()));
        return problem.<Outcome<MessageText>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new MessageText(parts)));
    }

    private Stop parts(List<Part> parts) {
        StringBuilder words = new StringBuilder();
        while (at < text.length() && problem.isEmpty()) {
            char next = text.charAt(at);
            if (next != '{' || text.startsWith("{{", at)) {
                words.append(next);
                at += next == '{' ? 2 : 1;
                continue;
            }
            flush(words, parts);
            Braces braces = Braces.at(text, at);
            at = braces.span().to();
            Optional<Tag> tag = read(braces, parts);
            if (tag.isPresent()) {
                return new Stop(tag, braces.span());
            }
        }
        flush(words, parts);
        return new Stop(Optional.empty(), new Span(at, at));
    }

    private static void flush(StringBuilder words, List<Part> parts) {
        String plain = Plain.lines(words.toString());
        if (!plain.isEmpty()) {
            parts.add(new Part.Words(plain));
        }
        words.setLength(0);
    }

    /** Reads what stands in braces; gives back what ends the list. */
    private Optional<Tag> read(Braces braces, List<Part> parts) {
        if (!braces.closed()) {
            refuse(braces.span(), "letter.refused.open");
            return Optional.empty();
        }
        Optional<Tag> tag = Tag.named(braces.word());
        if (tag.isEmpty()) {
            greeting(braces).or(() -> place(braces).map(Part.Place::new)).ifPresent(parts::add);
        } else if (tag.get() == Tag.IF) {
            choice(braces).ifPresent(parts::add);
            return Optional.empty();
        }
        return tag;
    }

    /** A greeting with a feast day behind it; one that is none of those there are is taken as none and refused. */
    private Optional<Part.Place> greeting(Braces braces) {
        Span rest = braces.rest();
        String feast = text.substring(rest.from(), rest.to());
        boolean festive =
                Placeholder.named(braces.word()).equals(Optional.of(Placeholder.GREETING)) && !feast.isBlank();
        if (!festive) {
            return Optional.empty();
        }
        Optional<String> known = greetings.feast(feast.strip());
        if (known.isEmpty()) {
            refuse(rest, "letter.refused.feast", Plain.line(feast), String.join(", ", greetings.feasts()));
        }
        return Optional.of(new Part.Place(Placeholder.GREETING, known.orElse("")));
    }

    private Optional<Placeholder> place(Braces braces) {
        Optional<Placeholder> known = Placeholder.named(braces.inner());
        if (known.isEmpty()) {
            String typed = Plain.line(braces.inner());
            Nearest.to(typed, Placeholder.names())
                    .flatMap(Placeholder::named)
                    .ifPresentOrElse(
                            near -> refuse(braces.span(), "letter.refused.unknown.near", typed, near.written()),
                            () -> refuse(braces.span(), "letter.refused.unknown", typed, known(typed)));
        }
        return known;
    }

    private static String known(String typed) {
        List<String> all = new ArrayList<>();
        for (Placeholder each : Placeholder.values()) {
            all.add(each.written());
        }
        return Nearest.listed(typed, all, LISTED);
    }

    private Optional<Part> choice(Braces open) {
        if (++depth > DEEPEST) {
            refuse(open.span(), "letter.refused.deep", DEEPEST);
            return Optional.empty();
        }
        Optional<Query> query = query(open);
        List<Part> chosen = new ArrayList<>();
        List<Part> others = new ArrayList<>();
        Stop stop = parts(chosen);
        if (stop.tag().equals(Optional.of(Tag.ELSE))) {
            stop = parts(others);
        }
        depth--;
        ended(open, stop);
        return query.map(it -> new Part.Choice(it, chosen, others));
    }

    private void ended(Braces open, Stop stop) {
        if (stop.tag().isEmpty()) {
            refuse(open.span(), "letter.refused.unended", Tag.END.written());
        } else if (stop.tag().get() == Tag.ELSE) {
            refuse(stop.span(), "letter.refused.else", Tag.END.written(), Tag.ELSE.written());
        }
    }

    private Optional<Query> query(Braces open) {
        Span span = open.rest();
        String typed = text.substring(span.from(), span.to());
        Outcome<Query> read = typed.isBlank() ? Outcome.refused("letter.refused.empty") : queries.apply(typed);
        Outcome<Query> decided = read.then(MessageReader::decidable);
        decided.ifRefused(why -> problem = problem.or(() -> Optional.of(within(span, open.span(), why))));
        return decided.fold(Optional::of, why -> Optional.empty());
    }

    /** Words are looked for in the index; whom they mean cannot be told from a person alone. */
    private static Outcome<Query> decidable(Query query) {
        return query.texts().isEmpty()
                ? Outcome.done(query)
                : Outcome.refused("letter.refused.words", query.texts().get(0).words());
    }

    /** What is wrong with a condition, told where it stands in the message. */
    private static Refusal within(Span query, Span braces, Refusal why) {
        Span place = Span.at(why.place())
                .map(it -> new Span(
                        Math.min(query.from() + it.from(), query.to()), Math.min(query.from() + it.to(), query.to())))
                .orElse(braces);
        return new Refusal(place.place(), why.reason());
    }

    private void refuse(Span span, String key, Object... arguments) {
        problem = problem.or(() -> Optional.of(Refusal.at(span.place(), key, arguments)));
    }
}
