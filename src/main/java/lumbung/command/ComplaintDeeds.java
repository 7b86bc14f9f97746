package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Mood;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What becomes of a complaint. */
final class ComplaintDeeds {
    private ComplaintDeeds() {}

    private static Outcome<Integer> again(Concern it, CareDesk care) {
        return care.desk().answer(() -> ComplaintList.json(it, care), () -> lines(it, care));
    }

    private static List<String> lines(Concern it, CareDesk care) {
        Desk desk = care.desk();
        Concern.Handling now = it.handling();
        List<String> lines = new ArrayList<>();
        lines.add(ComplaintList.line(it, care));
        String business = care.business(it.businessId());
        lines.add(desk.say("command.care.about", business, it.matter().cause()));
        if (now.ownerId() != 0) {
            lines.add(desk.say("command.care.owner", care.clerk(now.ownerId())));
        }
        for (Concern.Step step : Concern.Step.values()) {
            String mark = now.steps().contains(step) ? "[x] " : "[ ] ";
            lines.add("  " + mark + desk.say("care.step.".concat(step.name())));
        }
        now.answer()
                .ifPresent(answer -> lines.add(
                        desk.say("command.care.answer", answer.day(), care.clerk(answer.clerkId()), answer.words())));
        if (!it.isOpen()) {
            lines.add(desk.say("command.care.taken-as", desk.say(LogList.mood(now.mood()))));
        }
        return lines;
    }

    /** A command about one complaint. */
    private abstract static class Deed implements Task {
        @Parameters(paramLabel = "ID", index = "0", descriptionKey = "touch.ID")
        private String id = "";

        @Override
        public final Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return care.numbered(id, care.care()::concern)
                    .then(it -> done(it, care))
                    .then(it -> again(it, care));
        }

        abstract Outcome<Concern> done(Concern it, CareDesk care);
    }

    /** One, with all that was done about it. */
    @Command(name = "show")
    static final class Shown extends Deed {
        @Override
        Outcome<Concern> done(Concern it, CareDesk care) {
            return Outcome.done(it);
        }
    }

    /** Somebody looks after it. */
    @Command(name = "take")
    static final class Taken extends Deed {
        @Option(names = "--by", paramLabel = "CLERK", descriptionKey = "touch.by")
        private String by = "";

        @Override
        Outcome<Concern> done(Concern it, CareDesk care) {
            long self = care.by().clerkId();
            return Said.or(by, self, text -> clerk(text, care))
                    .then(who -> care.concerns().take(it, who));
        }

        private static Outcome<Long> clerk(String text, CareDesk care) {
            return care.desk().clerks().entrySet().stream()
                    .filter(one -> one.getValue().equalsIgnoreCase(text.strip()))
                    .findFirst()
                    .map(one -> Outcome.done(one.getKey()))
                    .orElseGet(() -> Outcome.refused(Refusal.at(
                            "--by",
                            "register.refused.choice",
                            text,
                            String.join(", ", care.desk().clerks().values()))));
        }
    }

    /** A step of good handling is done, or is not after all. */
    @Command(name = "tick")
    static final class Ticked extends Deed {
        @Parameters(paramLabel = "STEP", index = "1", descriptionKey = "touch.STEP")
        private String step = "";

        @Override
        Outcome<Concern> done(Concern it, CareDesk care) {
            return care.one(step, Concern.Step.values(), "STEP", one -> "care.step.".concat(one.name()))
                    .then(one -> care.concerns().tick(it, one));
        }
    }

    /** It was answered. */
    @Command(name = "answer")
    static final class Answered extends Deed {
        @Parameters(paramLabel = "TEXT", index = "1", descriptionKey = "touch.TEXT")
        private String words = "";

        @Override
        Outcome<Concern> done(Concern it, CareDesk care) {
            return care.concerns().answer(it, words.strip());
        }
    }

    /** It is done with. */
    @Command(name = "close")
    static final class Closed extends Deed {
        @Option(names = "--mood", paramLabel = "MOOD", descriptionKey = "touch.mood")
        private String mood = "";

        @Override
        Outcome<Concern> done(Concern it, CareDesk care) {
            return Said.or(mood, Mood.UNKNOWN, text -> care.one(text, Mood.values(), "--mood", LogList::mood))
                    .then(how -> care.concerns().close(it, how));
        }
    }

    /** It comes up again. */
    @Command(name = "reopen")
    static final class Reopened extends Deed {
        @Override
        Outcome<Concern> done(Concern it, CareDesk care) {
            return care.concerns().reopen(it);
        }
    }
}
