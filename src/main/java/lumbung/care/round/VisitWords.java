package lumbung.care.round;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Visit;
import lumbung.message.Message;
import lumbung.register.Answer;
import lumbung.register.editing.Vocabulary;

/** What there is to say about rounds, part by part. */
public final class VisitWords {
    private VisitWords() {}

    /** What a line says: whether somebody was met, and all that was told. */
    public static List<Message> of(Visit visit) {
        return List.of(Visit.Part.values()).stream()
                .flatMap(part -> of(visit, part).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    /** One part of it; nothing where nothing is said. */
    public static List<Message> of(Visit visit, Visit.Part part) {
        return switch (part) {
            case MET -> List.of(Message.of("round.met.".concat(visit.met().name())));
            case MOOD ->
                visit.mood() == Mood.UNKNOWN
                        ? List.of()
                        : List.of(Message.of("care.mood.".concat(visit.mood().name())));
            case PHONE -> visit.phone().isEmpty() ? List.of() : List.of(Message.of("round.said.phone", visit.phone()));
            case ALLOWED ->
                visit.allowed() == Answer.UNKNOWN
                        ? List.of()
                        : List.of(Message.of("round.said.allowed.".concat(Vocabulary.ANSWERS.word(visit.allowed()))));
            case SAID ->
                visit.said().stream()
                        .map(it -> Message.of(
                                "round.said.words",
                                Message.of("care.kind.".concat(it.kind().name())),
                                it.words()))
                        .toList();
        };
    }

    /** How far a round is. */
    public static List<Message> progress(RoundState state) {
        List<Message> parts = new ArrayList<>();
        parts.add(Message.of("round.keyed", state.keyed(), state.lines().size()));
        if (!state.wanted().isEmpty()) {
            parts.add(
                    Message.of("round.checked", state.checked(), state.wanted().size()));
        }
        state.share().ifPresent(share -> parts.add(Message.of("round.wrong", state.wrong(), state.checked(), share)));
        return parts;
    }

    /** Several of them in one sentence. */
    public static Message together(List<Message> parts) {
        return parts.stream()
                .reduce((one, two) -> Message.of("pricing.comma", one, two))
                .orElse(Message.of("round.nothing"));
    }

    /** That so much of the tenth was wrong that the others are to be checked as well. */
    public static Message beyond(RoundState state) {
        return Message.of("round.beyond", state.bearable());
    }
}
