package lumbung.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lumbung.broadcast.MessageTemplate;
import lumbung.broadcast.text.Starter;
import lumbung.message.Outcome;
import lumbung.search.Nearest;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was said about a message that is kept; what was not said stays as it is. */
final class TemplateWishes {
    private static final String STANDARD_INPUT = "-";
    private static final int MOST = 64 * 1_024;
    private static final int OFFERED = 10;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "kept.NAME")
    private String name = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "TEXT", descriptionKey = "kept.TEXT")
    private String text = "";

    @Option(
            names = {"--usaha", "--business"},
            paramLabel = "NAME",
            descriptionKey = "kept.business")
    private String business = "";

    @Option(names = "--purpose", paramLabel = "PURPOSE", descriptionKey = "kept.purpose")
    private String purpose = "";

    /** Which message. */
    String name() {
        return name;
    }

    /** The message as it was wished for, of the given name; one that has no text yet is read from standard input. */
    Outcome<MessageTemplate> of(MessageTemplate before, String called, Outbox outbox) {
        boolean reads =
                text.equals(STANDARD_INPUT) || (text.isEmpty() && before.text().isEmpty());
        String wanted = reads ? typed(outbox.desk()) : Said.or(text, before.text());
        return Said.or(business, before.businessId(), outbox::business)
                .then(owner -> Said.or(purpose, before.purpose(), Outbox::purpose)
                        .map(what -> new MessageTemplate(before.id(), before.version(), called, owner, what, wanted)));
    }

    private static String typed(Desk desk) {
        try {
            return new String(desk.streams().in().readNBytes(MOST), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text to begin with, by its name. */
    static Outcome<Starter> starter(String name) {
        Optional<Starter> found = Starter.all().stream()
                .filter(it -> it.name().equalsIgnoreCase(name.strip()))
                .findFirst();
        return found.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        "command.refused.no-starter",
                        name,
                        Nearest.listed(
                                name, Starter.all().stream().map(Starter::name).toList(), OFFERED)));
    }
}
