package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.editing.Batch;
import lumbung.register.editing.Forecast;
import lumbung.register.editing.Foreseen;
import lumbung.register.editing.Typed;
import lumbung.search.Query;

/** The same change to all whom a query finds: told for each, and carried out as one operation. */
final class EditMany {
    private static final int STEP = 1_000;

    private final Desk desk;
    private final Batch batch;

    EditMany(Desk desk, List<Typed> typed) {
        this.desk = desk;
        String said = typed.stream()
                .map(one -> one.field() + one.verb().sign() + one.text())
                .collect(Collectors.joining(", "));
        Message what = Message.of("history.text", said);
        this.batch = new Batch(desk.fields(), desk.around(), desk.session().people(), typed, what);
    }

    Outcome<Integer> run(String where, boolean preview) {
        return new Persons(desk)
                .query(where)
                .then(this::forecast)
                .then(forecast -> preview ? desk.answer(() -> json(forecast), () -> lines(forecast)) : apply(forecast));
    }

    private Outcome<Forecast> forecast(Query query) {
        return batch.forecast(visitor -> desk.session().finder().each(query, visitor), this::watch);
    }

    private boolean watch(long done, long all) {
        if (done % STEP == 0 && done > 0) {
            desk.err().write(done + "\n");
            desk.err().flush();
        }
        return true;
    }

    private Outcome<Integer> apply(Forecast forecast) {
        return batch.apply(forecast, Set.of(), desk.session().ledger(), this::watch)
                .then(changed -> desk.answer(() -> json(forecast), () -> told(forecast)));
    }

    private List<String> lines(Forecast forecast) {
        List<String> lines = new ArrayList<>();
        forecast.shown(Foreseen.Fate.CHANGED)
                .forEach(one -> lines.add(
                        one.name() + ": " + String.join("; ", one.written().gone()) + " -> "
                                + String.join("; ", one.written().come())));
        lines.addAll(told(forecast));
        return lines;
    }

    private List<String> told(Forecast forecast) {
        List<String> lines = new ArrayList<>();
        forecast.shown(Foreseen.Fate.REFUSED).forEach(one -> lines.add(one.name() + ": " + reason(one)));
        lines.add(desk.say(
                "batch.tally",
                forecast.number(Foreseen.Fate.CHANGED),
                forecast.number(Foreseen.Fate.REFUSED),
                forecast.number(Foreseen.Fate.SAME)));
        return lines;
    }

    private String reason(Foreseen one) {
        return one.after().fold(entry -> "", refusal -> desk.texts().of(refusal.reason()));
    }

    private Map<String, Object> json(Forecast forecast) {
        return Json.object(
                "changed", forecast.number(Foreseen.Fate.CHANGED),
                "refused", forecast.number(Foreseen.Fate.REFUSED),
                "same", forecast.number(Foreseen.Fate.SAME),
                "people",
                        forecast.shown(Foreseen.Fate.CHANGED).stream()
                                .map(EditMany::change)
                                .toList(),
                "refusals",
                        forecast.shown(Foreseen.Fate.REFUSED).stream()
                                .map(this::refusal)
                                .toList());
    }

    private static Map<String, Object> change(Foreseen one) {
        return Json.object(
                "id", Json.id(one.id()),
                "name", one.name(),
                "gone", one.written().gone(),
                "come", one.written().come());
    }

    private Map<String, Object> refusal(Foreseen one) {
        return Json.object("id", Json.id(one.id()), "name", one.name(), "reason", reason(one));
    }
}
