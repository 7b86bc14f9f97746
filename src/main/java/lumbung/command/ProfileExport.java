package lumbung.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.broadcast.Dispatch;
import lumbung.broadcast.MonthlyCap;
import lumbung.broadcast.Pack;
import lumbung.message.Outcome;

/** An export as a profile says: who is left out, what changes on each list, the files. */
record ProfileExport(ProfileExport.Wish wish, ExportList.Way way) {
    /**
     * Which profile, and how this time.
     *
     * @param everybody whether the files hold everybody again
     * @param override why the week's limit does not hold; empty where it does
     */
    record Wish(String profile, boolean everybody, String override) {}

    Outcome<Integer> run(Desk desk) {
        Outbox outbox = new Outbox(desk);
        return outbox.profile(wish.profile())
                .then(profile -> outbox.dispatch().plan(profile, new Dispatch.Wish(wish.override(), () -> false)))
                .then(plan ->
                        outbox.broadcasting(plan.aim().phone().businessId()).map(open -> plan))
                .then(plan -> way.dryRun() ? told(plan, Optional.empty(), desk) : made(plan, outbox));
    }

    private Outcome<Integer> made(Dispatch.Plan plan, Outbox outbox) {
        String folder = Said.or(way.folder(), plan.profile().folder());
        if (folder.isEmpty()) {
            return Outcome.refused("command.refused.no-folder", plan.profile().name());
        }
        return ImportList.path(folder)
                .then(to -> outbox.dispatch().make(plan, new Dispatch.Delivery(to, way.replace(), wish.everybody())))
                .then(sent -> told(plan, Optional.of(sent), outbox.desk()));
    }

    private Outcome<Integer> told(Dispatch.Plan plan, Optional<Dispatch.Sent> sent, Desk desk) {
        return desk.answer(() -> json(plan, sent, desk), () -> lines(plan, sent, desk));
    }

    private static List<Path> files(Optional<Dispatch.Sent> sent) {
        return sent.map(it -> it.made().files()).orElse(List.of());
    }

    private List<String> lines(Dispatch.Plan plan, Optional<Dispatch.Sent> sent, Desk desk) {
        List<String> lines = new ArrayList<>(new Reach(plan.audience(), desk).lines());
        lines.add(row(
                desk.say("command.pack.list"),
                desk.say("command.pack.people"),
                desk.say("command.pack.added"),
                desk.say("command.pack.changed"),
                desk.say("command.pack.removed"),
                desk.say("command.pack.file")));
        plan.pack().sums().forEach(it -> lines.add(row(it, plan, sent, desk)));
        files(sent).forEach(file -> lines.add("  " + file));
        sent.ifPresent(it ->
                lines.add(desk.say("command.pack.tell", Json.id(it.broadcast().id()))));
        plan.open().ifPresent(it -> lines.add(desk.say("command.pack.open", it.at())));
        reminder(plan, desk).ifPresent(lines::add);
        return lines;
    }

    private String row(Pack.Sums sums, Dispatch.Plan plan, Optional<Dispatch.Sent> sent, Desk desk) {
        return row(
                plan.aim().tag().numbered(sums.list()),
                Integer.toString(sums.people()),
                Integer.toString(sums.added()),
                Integer.toString(sums.changed()),
                Integer.toString(sums.removed()),
                file(sums, plan, files(sent), desk));
    }

    /** The list's file; that nothing changes where there is none for that reason. */
    private String file(Pack.Sums sums, Dispatch.Plan plan, List<Path> files, Desk desk) {
        String begins = plan.aim().tag().numbered(sums.list());
        return files.stream()
                .map(it -> it.getFileName().toString())
                .filter(it -> it.startsWith(begins))
                .findFirst()
                .orElseGet(() -> sums.same() ? desk.say("command.pack.same") : "");
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-18s %8s %8s %8s %8s  %s", cells).stripTrailing();
    }

    /** WhatsApp caps a month's broadcasts: told when this phone has come to it. */
    private static Optional<String> reminder(Dispatch.Plan plan, Desk desk) {
        MonthlyCap month = new Outbox(desk).dispatch().month(plan.aim().phone().id());
        return month.reached()
                ? Optional.of(desk.say("command.pack.cap", month.sent(), month.cap()))
                : Optional.empty();
    }

    private Map<String, Object> json(Dispatch.Plan plan, Optional<Dispatch.Sent> sent, Desk desk) {
        Reach reach = new Reach(plan.audience(), desk);
        Map<String, Object> json = Json.object(
                "profile", plan.profile().name(),
                "tag", plan.aim().tag().word(),
                "dryRun", way.dryRun(),
                "broadcast", sent.map(it -> Json.id(it.broadcast().id())),
                "files", files(sent).stream().map(Path::toString).toList(),
                "lists", plan.pack().sums().stream().map(it -> json(it, plan)).toList());
        json.putAll(reach.json());
        json.put("leftOut", Reach.leftOut(plan.audience().leftOut()));
        return json;
    }

    private static Map<String, Object> json(Pack.Sums sums, Dispatch.Plan plan) {
        return Json.object(
                "list", plan.aim().tag().numbered(sums.list()),
                "people", sums.people(),
                "added", sums.added(),
                "changed", sums.changed(),
                "removed", sums.removed());
    }
}
