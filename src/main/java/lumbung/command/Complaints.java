package lumbung.command;

import java.util.List;
import java.util.Map;
import lumbung.message.Message;
import lumbung.message.Refusal;

/** Says why something was refused: a sentence, or JSON. */
final class Complaints {
    /** What to write where a screen would ask. */
    private static final Map<String, String> REMEDIES = Map.of(
            "broadcast.refused.exists", "command.remedy.replace",
            "print.refused.exists", "command.remedy.replace",
            "broadcast.refused.on-phone", "command.remedy.cleared");

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
            String remedy = REMEDIES.get(refusal.reason().key());
            err.line("lumbung: " + sentence
                    + (remedy == null ? "" : " " + spoken.texts().of(remedy)));
        }
        err.flush();
    }

    private List<String> arguments(Message message) {
        return message.arguments().stream()
                .map(it -> it instanceof Message inner ? spoken.texts().of(inner) : it.toString())
                .toList();
    }
}
