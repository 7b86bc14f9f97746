package lumbung.command;

import java.util.List;
import lumbung.message.Message;
import lumbung.message.Refusal;

/** Says why something was refused: a sentence, or JSON. */
final class Complaints {
    private final Spoken spoken;
    private final Page err;

    Complaints(Spoken spoken, Page err) {
        this.spoken = spoken;
        this.err = err;
    }

    void refused(Refusal refusal) {
        String sentence = spoken.texts().of(refusal.reason());
        if (spoken.json()) {
            err.json(Json.object(
                    "error",
                    Json.object(
                            "place", refusal.place(),
                            "key", refusal.reason().key(),
                            "message", sentence,
                            "arguments", arguments(refusal.reason()))));
        } else {
            err.line("lumbung: " + sentence);
        }
        err.flush();
    }

    private List<String> arguments(Message message) {
        return message.arguments().stream()
                .map(it -> it instanceof Message inner ? spoken.texts().of(inner) : it.toString())
                .toList();
    }
}
