package lumbung.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/** Reads conditions with the catalogue's fields. */
final class Conditions {
    private static final int LISTED = 40;

    private final Catalogue catalogue;
    private final Standpoint from;

    Conditions(Catalogue catalogue, Standpoint from) {
        this.catalogue = catalogue;
        this.from = from;
    }

    /** A condition in its one form, and whom it means. */
    record Found(Node.Condition condition, Meaning meaning) {}

    Outcome<Found> read(Token.Asked asked) {
        Optional<Field> field = catalogue.field(asked.key().text());
        if (field.isEmpty()) {
            return Outcome.refused(unknown(asked.key()));
        }
        List<Reading> readings = new ArrayList<>();
        for (Token.Value value : asked.values()) {
            Outcome<Reading> read =
                    field.get().read(asked.operator(), value.text().strip(), from);
            if (read instanceof Outcome.Refused<Reading> refused) {
                return Outcome.refused(
                        new Refusal(value.span().place(), refused.refusal().reason()));
            }
            readings.add(read.get());
        }
        return Outcome.done(found(field.get(), asked.operator(), readings));
    }

    private static Found found(Field field, Operator operator, List<Reading> readings) {
        List<String> values = readings.stream().map(Reading::value).toList();
        List<Meaning> meanings = readings.stream().map(Reading::meaning).toList();
        Meaning meaning = meanings.size() == 1 ? meanings.get(0) : Meaning.any(meanings);
        return new Found(new Node.Condition(field.keys().canonical(), operator, values), meaning);
    }

    private Refusal unknown(Token.Value key) {
        List<String> canonical = catalogue.fields().stream()
                .map(field -> field.keys().canonical())
                .toList();
        Message reason = Nearest.to(key.text(), catalogue.keys())
                .map(near -> Message.of("search.refused.field.near", key.text(), near))
                .orElseGet(() ->
                        Message.of("search.refused.field", key.text(), Nearest.listed(key.text(), canonical, LISTED)));
        return new Refusal(key.span().place(), reason);
    }
}
