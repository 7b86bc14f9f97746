package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lumbung.broadcast.Audience;
import lumbung.broadcast.LeftOut;
import lumbung.message.PlainText;

/** Whom a message reaches, whom not and why, to read and for programs. */
record Reach(Audience audience, Desk desk) {
    private static final Columns LEFT_OUT = Columns.of(36, 42);

    /** Everybody left out by name, then the sums. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(names(audience.leftOut(), desk));
        lines.addAll(sums());
        return lines;
    }

    /** Everybody left out by name, with the reason. */
    static List<String> names(List<LeftOut> leftOut, Desk desk) {
        List<String> lines = new ArrayList<>();
        leftOut.forEach(it -> lines.add(LEFT_OUT.line(PlainText.shown(it.name()), reason(it.reason(), desk))));
        return lines;
    }

    /** How many were asked for, how many are left out for each reason, how many are on the list. */
    List<String> sums() {
        List<String> lines = new ArrayList<>();
        lines.add(desk.say("command.export.asked", audience.asked()));
        new TreeMap<>(audience.reasons()).forEach((reason, count) -> lines.add(counted(count, reason(reason, desk))));
        lines.add(counted(audience.recipients().size(), desk.say("command.export.count")));
        int behind = audience.reached() - audience.recipients().size();
        if (behind > 0) {
            lines.add(counted(behind, desk.say("command.export.behind")));
        }
        if (audience.savedUnknown() > 0) {
            lines.add(counted(audience.savedUnknown(), desk.say("command.export.saved-unknown")));
        }
        return lines;
    }

    static String counted(long count, String what) {
        return String.format(Locale.ROOT, "%9d  %s", count, what);
    }

    static String reason(LeftOut.Reason reason, Desk desk) {
        return desk.say("broadcast.reason." + reason.name().toLowerCase(Locale.ROOT));
    }

    /** The sums. */
    Map<String, Object> json() {
        Map<String, Object> reasons = new TreeMap<>(audience.reasons().entrySet().stream()
                .collect(Collectors.toMap(it -> CardJson.word(it.getKey()), Map.Entry::getValue)));
        return Json.object(
                "asked", audience.asked(),
                "reached", audience.reached(),
                "savedUnknown", audience.savedUnknown(),
                "reasons", reasons);
    }

    List<Map<String, Object>> recipients() {
        return audience.recipients().stream()
                .map(it -> Json.object(
                        "id", Json.id(it.personId()),
                        "name", it.name(),
                        "number", it.e164(),
                        "behind", it.behind().stream().map(Json::id).toList()))
                .toList();
    }

    static List<Map<String, Object>> leftOut(List<LeftOut> leftOut) {
        return leftOut.stream().map(Reach::json).toList();
    }

    private static Map<String, Object> json(LeftOut left) {
        Optional<String> other = left.other() == 0 ? Optional.empty() : Optional.of(Json.id(left.other()));
        return Json.object(
                "id", Json.id(left.personId()),
                "name", left.name(),
                "reason", CardJson.word(left.reason()),
                "other", other);
    }
}
