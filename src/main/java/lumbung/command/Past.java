package lumbung.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lumbung.access.Chronicle;
import lumbung.message.Outcome;
import lumbung.register.editing.Days;
import lumbung.register.past.Difference;

/** A person's record at earlier moments, as commands ask for it. */
final class Past {
    private static final Pattern ID = Pattern.compile("#?(?:\\d{15,18}|[1-8]\\d{18})");

    private final Desk desk;
    private final Chronicle chronicle;

    Past(Desk desk) {
        this.desk = desk;
        this.chronicle = new Chronicle(desk.session());
    }

    Chronicle chronicle() {
        return chronicle;
    }

    /** The person meant; by its id also one who is no longer there. */
    Outcome<Long> person(List<String> words) {
        String text = String.join(" ", words);
        if (ID.matcher(text).matches()) {
            long id = Long.parseLong(text.replace("#", ""));
            boolean known = !desk.session().ledger().history(id).isEmpty();
            return known ? Outcome.done(id) : Outcome.refused("command.refused.nobody", text);
        }
        return new Persons(desk).one(text).map(card -> card.id());
    }

    /** The last entry about a person on a day that was typed. */
    Outcome<Long> number(long personId, String day) {
        Optional<LocalDate> read = Days.read(day, desk.session().today());
        return read.map(it -> Outcome.done(chronicle.before(personId, behind(it))))
                .orElseGet(() -> Outcome.refused("register.refused.day", day));
    }

    private Instant behind(LocalDate day) {
        return day.plusDays(1).atStartOfDay(desk.session().clock().getZone()).toInstant();
    }

    Map<String, Object> json(Difference difference) {
        return Json.object(
                "field", difference.place().field(),
                "row", Json.id(difference.place().row()),
                "before", difference.before(),
                "after", difference.after());
    }

    String line(Difference difference) {
        return "  " + desk.texts().of(difference.said());
    }

    /** Differences as an answer, with a warning where something on the way was erased. */
    Outcome<Integer> answer(List<Difference> all, boolean whole) {
        if (!whole) {
            desk.err().line(desk.say("history.partly"));
        }
        return desk.answer(
                () -> Json.object(
                        "whole", whole, "changes", all.stream().map(this::json).toList()),
                () -> all.isEmpty()
                        ? List.of(desk.say("history.same"))
                        : all.stream().map(this::line).toList());
    }
}
