package lumbung.broadcast.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.register.greeting.Greetings;
import lumbung.search.Completion;
import lumbung.search.Completion.Candidate;
import lumbung.search.Keys;
import lumbung.search.Span;

/** What may stand at the caret of a message: placeholders, conditions, the words of their queries, abbreviations. */
public final class MessageCompletion {
    private final Completion queries;
    private final Abbreviations abbreviations;
    private final Greetings greetings;

    /**
     * Completes messages.
     *
     * @param queries completes what stands in a condition
     */
    public MessageCompletion(Completion queries, Abbreviations abbreviations, Greetings greetings) {
        this.queries = queries;
        this.abbreviations = abbreviations;
        this.greetings = greetings;
    }

    /**
     * What goes on from what stands before the caret, best first: in braces a placeholder or a condition, in a condition
     * fields and values, behind a word the abbreviations that begin so, elsewhere everything in braces.
     *
     * @param caret in UTF-16 units, from 0 to the length of the text
     */
    public List<Candidate> at(String text, int caret) {
        Place place = Place.of(text.substring(0, caret));
        if (place.brace().isPresent()) {
            return inBraces(text, caret, place);
        }
        int word = Words.start(text, caret);
        return word < caret ? phrases(text, word, caret) : all("", new Span(caret, caret), place.conditions() > 0);
    }

    private List<Candidate> inBraces(String text, int caret, Place place) {
        int open = place.brace().orElseThrow();
        String typed = text.substring(open + 1, caret).stripLeading();
        int blank = typed.indexOf(' ');
        if (blank > 0 && Tag.named(typed.substring(0, blank)).equals(Optional.of(Tag.IF))) {
            int from = caret - typed.length() + blank + 1;
            return queries.at(text.substring(from, caret), caret - from).stream()
                    .map(it -> new Candidate(it.text(), moved(it.span(), from), it.about()))
                    .toList();
        }
        boolean closed = text.startsWith("}", caret);
        return all(typed.toLowerCase(Locale.ROOT), new Span(open, closed ? caret + 1 : caret), place.conditions() > 0);
    }

    private static Span moved(Span span, int by) {
        return new Span(span.from() + by, span.to() + by);
    }

    private List<Candidate> phrases(String text, int from, int caret) {
        String start = text.substring(from, caret).toLowerCase(Locale.ROOT);
        return abbreviations.all().entrySet().stream()
                .filter(it -> it.getKey().startsWith(start))
                .map(it -> phrase(it, new Span(from, caret)))
                .toList();
    }

    private static Candidate phrase(Map.Entry<String, String> abbreviation, Span span) {
        return new Candidate(abbreviation.getKey(), span, Message.of("letter.abbreviation", abbreviation.getValue()));
    }

    /** Everything in braces that begins so; what belongs to a condition only where one is open. */
    private List<Candidate> all(String start, Span span, boolean within) {
        List<Candidate> all = new ArrayList<>();
        for (Placeholder each : Placeholder.values()) {
            begins(each.keys(), start)
                    .map(key -> new Candidate("{" + key + "}", span, each.about()))
                    .forEach(all::add);
        }
        if (start.indexOf(' ') > 0) {
            greetings.feasts().stream()
                    .filter(feast ->
                            Placeholder.GREETING.keys().all().anyMatch(key -> (key + " " + feast).startsWith(start)))
                    .map(feast -> new Candidate(
                            Placeholder.GREETING.written(feast), span, Message.of("letter.placeholder.feast")))
                    .forEach(all::add);
        }
        for (Tag tag : within ? List.of(Tag.values()) : List.of(Tag.IF)) {
            begins(tag.keys(), start)
                    .map(key -> new Candidate(tag == Tag.IF ? "{" + key + " " : "{" + key + "}", span, tag.about()))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static Stream<String> begins(Keys keys, String start) {
        return keys.all().filter(key -> key.startsWith(start)).limit(1);
    }

    /**
     * Where a caret is.
     *
     * @param brace the one that is open there
     * @param conditions how many are not ended there
     */
    private record Place(Optional<Integer> brace, int conditions) {
        static Place of(String before) {
            int conditions = 0;
            int at = before.indexOf('{');
            while (at >= 0) {
                Braces braces = Braces.at(before, at);
                if (before.startsWith("{{", at)) {
                    at = before.indexOf('{', at + 2);
                    continue;
                }
                if (!braces.closed() && before.indexOf('\n', at) < 0) {
                    return new Place(Optional.of(at), conditions);
                }
                Optional<Tag> tag = Tag.named(braces.word());
                conditions += tag.equals(Optional.of(Tag.IF)) ? 1 : tag.equals(Optional.of(Tag.END)) ? -1 : 0;
                at = before.indexOf('{', braces.span().to());
            }
            return new Place(Optional.empty(), conditions);
        }
    }
}
