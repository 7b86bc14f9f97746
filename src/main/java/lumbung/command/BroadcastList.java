package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.ListTag;
import lumbung.broadcast.Taking;
import lumbung.message.Outcome;
import lumbung.register.Segment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What became of the files once they had left the building. */
@Command(
        name = "broadcast",
        subcommands = {
            BroadcastList.Open.class,
            BroadcastList.Told.class,
            BroadcastList.Drop.class,
            BroadcastLog.class,
            BroadcastTo.class
        })
final class BroadcastList {
    private static final Set<String> ALL = Set.of("all", "semua");

    /** Those of which nobody has told yet. */
    @Command(name = "open")
    static final class Open implements Task {
        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            List<Broadcast> open = outbox.broadcasts().open();
            return desk.answer(
                    () -> Json.object(
                            "broadcasts",
                            open.stream().map(it -> json(it, outbox)).toList()),
                    () -> open.isEmpty()
                            ? List.of(desk.say("command.broadcast.none"))
                            : open.stream()
                                    .flatMap(it -> lines(it, outbox).stream())
                                    .toList());
        }
    }

    private static List<String> lines(Broadcast broadcast, Outbox outbox) {
        Desk desk = outbox.desk();
        List<String> lines = new ArrayList<>();
        lines.add(desk.say(
                "command.broadcast.title",
                outbox.title(broadcast),
                desk.say("command.history.at", broadcast.at()),
                Json.id(broadcast.id())));
        lines.add("  " + outbox.phone(broadcast.target().sendingPhoneId()));
        outbox.taking().lines(broadcast).stream()
                .filter(it -> !it.told())
                .forEach(it -> lines.add("  "
                        + desk.say(
                                "command.broadcast.line",
                                list(it.list(), broadcast, desk),
                                it.toImport(),
                                it.toRemove(),
                                it.unsent())));
        return lines;
    }

    private static String list(int number, Broadcast broadcast, Desk desk) {
        return desk.directory()
                .segment(broadcast.target().segmentId())
                .map(Segment::tag)
                .map(tag -> new ListTag(tag).numbered(number))
                .orElse(Integer.toString(number));
    }

    private static Map<String, Object> json(Broadcast broadcast, Outbox outbox) {
        return Json.object(
                "id", Json.id(broadcast.id()),
                "profile", outbox.title(broadcast),
                "phone", outbox.phone(broadcast.target().sendingPhoneId()),
                "at", broadcast.at(),
                "stage", CardJson.word(broadcast.stage()),
                "lists",
                        outbox.taking().lines(broadcast).stream()
                                .map(it -> Json.object(
                                        "list", it.list(),
                                        "toImport", it.toImport(),
                                        "toRemove", it.toRemove(),
                                        "unsent", it.unsent(),
                                        "sent", it.sent()))
                                .toList());
    }

    private static Outcome<Integer> now(Broadcast broadcast, Outbox outbox) {
        boolean open = broadcast.stage() == Broadcast.Stage.OPEN;
        return outbox.desk()
                .answer(
                        () -> json(broadcast, outbox),
                        () -> open
                                ? lines(broadcast, outbox)
                                : List.of(outbox.desk().say("command.broadcast.done", outbox.title(broadcast))));
    }

    /** What was imported, removed and sent, list by list. */
    @Command(name = "told")
    static final class Told implements Task {
        @Parameters(paramLabel = "ID", descriptionKey = "told.ID")
        private String id = "";

        @Option(names = "--imported", paramLabel = "LISTS")
        private String imported = "";

        @Option(names = "--removed", paramLabel = "LISTS")
        private String removed = "";

        @Option(names = "--sent", paramLabel = "LISTS")
        private String sent = "";

        @Option(names = "--at", paramLabel = "MOMENT")
        private String at = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            return outbox.broadcast(id)
                    .then(broadcast -> ticks(broadcast, outbox)
                            .then(ticks -> outbox.taking().tell(broadcast, ticks)))
                    .then(broadcast -> now(broadcast, outbox));
        }

        private Outcome<Taking.Ticks> ticks(Broadcast broadcast, Outbox outbox) {
            Set<Integer> known = new TreeSet<>();
            outbox.taking().lines(broadcast).forEach(it -> known.add(it.list()));
            return lists(imported, known)
                    .then(in -> lists(removed, known)
                            .then(out -> lists(sent, known)
                                    .then(gone -> Moments.read(
                                                    at, outbox.desk().session().clock())
                                            .map(moment -> new Taking.Ticks(in, out, gone, moment)))));
        }

        private static Outcome<Set<Integer>> lists(String text, Set<Integer> known) {
            Set<Integer> lists = new TreeSet<>();
            for (String word : text.toLowerCase(Locale.ROOT).split("[,\\s]+", -1)) {
                if (ALL.contains(word)) {
                    lists.addAll(known);
                } else if (word.matches("\\d{1,4}") && known.contains(Integer.parseInt(word))) {
                    lists.add(Integer.parseInt(word));
                } else if (!word.isEmpty()) {
                    String all = known.stream().map(String::valueOf).collect(Collectors.joining(", "));
                    return Outcome.refused("command.refused.list", word, all);
                }
            }
            return Outcome.done(lists);
        }
    }

    /** Nothing more will be told of it. */
    @Command(name = "drop")
    static final class Drop implements Task {
        @Parameters(paramLabel = "ID", descriptionKey = "told.ID")
        private String id = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            return outbox.broadcast(id).then(outbox.taking()::drop).then(broadcast -> now(broadcast, outbox));
        }
    }
}
