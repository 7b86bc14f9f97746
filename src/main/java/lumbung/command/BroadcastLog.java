package lumbung.command;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lumbung.access.Echoes;
import lumbung.broadcast.Broadcasts.Sending;
import lumbung.broadcast.text.Figures;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What was sent, newest first, or how many people it reached by weekday and hour: R034, R043, R050. */
@Command(name = "log")
final class BroadcastLog implements Task {
    private static final Columns LINE = Columns.of(32, 7, 20, 17);

    @Option(names = "--from", paramLabel = "DAY")
    private String from = "";

    @Option(names = "--hashtag", paramLabel = "TAG")
    private String hashtag = "";

    @Option(names = "--responses")
    private boolean responses;

    @Option(names = "--table")
    private boolean table;

    /** A weekday and an hour at which something was sent. */
    private record Slot(DayOfWeek day, int hour) {}

    @Override
    public Outcome<Integer> run(Desk desk) {
        Optional<Refusal> off = responses ? Echoes.off(desk.session()) : Optional.empty();
        if (off.isPresent()) {
            return Outcome.refused(off.get());
        }
        return Said.or(
                        from,
                        Instant.EPOCH,
                        text -> Moments.day(text, desk.session().clock()))
                .then(since -> responses
                        ? new EchoTelling(Echoes.since(since, desk.session()), new Outbox(desk)).told()
                        : told(since, desk));
    }

    private Outcome<Integer> told(Instant since, Desk desk) {
        return Outcome.done(wanted(since, desk)).then(sendings -> table ? table(sendings, desk) : list(sendings, desk));
    }

    private List<Sending> wanted(Instant since, Desk desk) {
        String sought = hashtag.isEmpty() || hashtag.startsWith("#") ? hashtag : "#" + hashtag;
        return desk.session().broadcasts().sendings(since).stream()
                .filter(it -> sought.isEmpty() || hashtags(it).contains(sought.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<String> hashtags(Sending sending) {
        return Figures.hashtags(sending.broadcast().wording().text());
    }

    private static Outcome<Integer> list(List<Sending> sendings, Desk desk) {
        Outbox outbox = new Outbox(desk);
        return desk.answer(
                () -> Json.object(
                        "sendings",
                        sendings.stream().map(it -> json(it, outbox)).toList()),
                () -> sendings.isEmpty()
                        ? List.of(desk.say("command.broadcast.nothing"))
                        : sendings.stream().map(it -> line(it, outbox)).toList());
    }

    private static String line(Sending sending, Outbox outbox) {
        return LINE.line(
                outbox.desk().say("command.history.at", sending.at()),
                Integer.toString(sending.people()),
                outbox.title(sending.broadcast()),
                outbox.phone(sending.broadcast().target().sendingPhoneId()));
    }

    private static Map<String, Object> json(Sending sending, Outbox outbox) {
        return Json.object(
                "id", Json.id(sending.broadcast().id()),
                "at", sending.at(),
                "people", sending.people(),
                "profile", outbox.title(sending.broadcast()),
                "phone", outbox.phone(sending.broadcast().target().sendingPhoneId()),
                "text", sending.broadcast().wording().text(),
                "hashtags", hashtags(sending));
    }

    private static Outcome<Integer> table(List<Sending> sendings, Desk desk) {
        Map<Slot, Integer> people =
                sendings.stream().collect(Collectors.toMap(it -> slot(it, desk), Sending::people, Integer::sum));
        return desk.answer(() -> json(people), () -> lines(people, desk));
    }

    private static Slot slot(Sending sending, Desk desk) {
        ZonedDateTime here = sending.at().atZone(desk.session().clock().getZone());
        return new Slot(here.getDayOfWeek(), here.getHour());
    }

    private static Map<String, Object> json(Map<Slot, Integer> people) {
        List<Object> slots = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            hours(people).keySet().forEach(hour -> {
                Integer count = people.get(new Slot(day, hour));
                if (count != null) {
                    slots.add(Json.object("day", day.getValue(), "hour", hour, "people", count));
                }
            });
        }
        return Json.object("slots", slots);
    }

    private static SortedMap<Integer, Integer> hours(Map<Slot, Integer> people) {
        SortedMap<Integer, Integer> hours = new TreeMap<>();
        people.forEach((slot, count) -> hours.merge(slot.hour(), count, Integer::sum));
        return hours;
    }

    /** A row a weekday, a column an hour in which anything was ever sent. */
    private static List<String> lines(Map<Slot, Integer> people, Desk desk) {
        SortedMap<Integer, Integer> hours = hours(people);
        List<String> lines = new ArrayList<>();
        lines.add(row(
                "",
                hours.keySet().stream()
                        .map(it -> String.format(Locale.ROOT, "%02d.00", it))
                        .toList()));
        for (DayOfWeek day : DayOfWeek.values()) {
            String name =
                    day.getDisplayName(TextStyle.FULL, desk.texts().language().locale());
            lines.add(row(
                    name,
                    hours.keySet().stream()
                            .map(hour -> people.getOrDefault(new Slot(day, hour), 0))
                            .map(count -> count == 0 ? "." : Integer.toString(count))
                            .toList()));
        }
        return lines;
    }

    private static String row(String name, List<String> cells) {
        return String.format(Locale.ROOT, "%-12s", name)
                + cells.stream()
                        .map(it -> String.format(Locale.ROOT, "%8s", it))
                        .collect(Collectors.joining());
    }
}
