package lumbung.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.settings.Settings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The mappings that somebody corrected once, kept as settings, so that the next list with these columns finds its own. */
public final class Mappings {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PREFIX = "mapping.";
    private static final int LONGEST = 8_000;

    private final Ledger ledger;
    private final Settings settings;

    public Mappings(Ledger ledger, Settings settings) {
        this.ledger = ledger;
        this.settings = settings;
    }

    /** The mapping kept for a list's columns, else a guess. */
    public Mapping of(Sheet sheet) {
        return saved(sheet.columns()).orElseGet(() -> Guess.of(sheet));
    }

    public Optional<Mapping> saved(List<String> columns) {
        return settings.named(name(columns)).flatMap(setting -> read(columns, setting.value()));
    }

    /** Keeps a mapping for its columns; refused where there are too many of them to keep. */
    public Outcome<Mapping> save(Mapping mapping) {
        List<String> columns = List.copyOf(mapping.targets().keySet());
        String written = write(mapping);
        if (written.length() > LONGEST) {
            return Outcome.refused("transfer.refused.mapping", columns.size());
        }
        Message what = Message.of("transfer.operation.mapping", columns.size());
        return ledger.write(ledger.intent(what), changes -> Outcome.done(settings.put(name(columns), written, changes)))
                .map(kept -> mapping);
    }

    private static String name(List<String> columns) {
        return PREFIX + Mapping.fingerprint(columns);
    }

    /** In the columns' order {@code FIELD} or {@code FIELD:detail}: the names themselves are in the fingerprint. */
    private static String write(Mapping mapping) {
        return JSON.writeValueAsString(mapping.targets().values().stream()
                .map(target ->
                        target.detail().isEmpty() ? target.field().name() : target.field() + ":" + target.detail())
                .toList());
    }

    /** Nothing where the text is none of ours: an older or newer program may have written it. */
    private static Optional<Mapping> read(List<String> columns, String value) {
        try {
            List<String> targets = JSON.readValue(value, new TypeReference<List<String>>() {});
            if (targets.size() != columns.size()) {
                return Optional.empty();
            }
            Map<String, Mapping.Target> mapping = new LinkedHashMap<>();
            for (int i = 0; i < targets.size(); i++) {
                String[] parts = targets.get(i).split(":", 2);
                mapping.put(
                        columns.get(i), new Mapping.Target(Field.valueOf(parts[0]), parts.length > 1 ? parts[1] : ""));
            }
            return Optional.of(new Mapping(mapping));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
