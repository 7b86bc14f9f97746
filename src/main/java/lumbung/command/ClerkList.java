package lumbung.command;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Clerk;
import lumbung.access.Rights;
import lumbung.access.Staff;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.editing.Known;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who works with the register. */
@Command(
        name = "clerk",
        subcommands = {
            ClerkList.Listed.class,
            ClerkList.Added.class,
            ClerkList.Changed.class,
            ClerkList.Removed.class,
            ClerkList.PinChanged.class,
            ClerkRecovery.Made.class,
            ClerkRecovery.Used.class
        })
final class ClerkList implements Task {
    private static final Map<String, Clerk.Duty> DUTIES = Map.ofEntries(
            Map.entry("petugas", Clerk.Duty.CLERK),
            Map.entry("clerk", Clerk.Duty.CLERK),
            Map.entry("pengurus", Clerk.Duty.OFFICER),
            Map.entry("officer", Clerk.Duty.OFFICER),
            Map.entry("pengawas", Clerk.Duty.SUPERVISOR),
            Map.entry("supervisor", Clerk.Duty.SUPERVISOR),
            Map.entry("pemilik", Clerk.Duty.OWNER),
            Map.entry("owner", Clerk.Duty.OWNER),
            Map.entry("rapat", Clerk.Duty.MEETING),
            Map.entry("meeting", Clerk.Duty.MEETING));

    /** A command that asks for more PINs than the one of the clerk who acts. */
    interface Secret {
        void knows(Secrets secrets);
    }

    @Override
    public Outcome<Integer> run(Desk desk) {
        return list(new Staff(desk.session()).atWork(), desk);
    }

    private static Outcome<Integer> list(Collection<Clerk> clerks, Desk desk) {
        return desk.answer(
                () -> Json.object(
                        "clerks", clerks.stream().map(it -> json(it, desk)).toList()),
                () -> clerks.isEmpty()
                        ? List.of(desk.say("command.clerk.none"))
                        : clerks.stream().map(it -> line(it, desk)).toList());
    }

    private static Map<String, Object> json(Clerk clerk, Desk desk) {
        return Json.object(
                "id",
                Json.id(clerk.id()),
                "name",
                clerk.name(),
                "duty",
                CardJson.word(clerk.duty()),
                "business",
                business(clerk, desk),
                "pin",
                desk.session().seats().pins().has(clerk));
    }

    private static Optional<String> business(Clerk clerk, Desk desk) {
        return desk.directory().business(clerk.businessId()).map(Business::name);
    }

    private static String line(Clerk clerk, Desk desk) {
        String pin = desk.session().seats().pins().has(clerk) ? "PIN" : "";
        return Columns.of(30, 16, 24, 4)
                .line(
                        clerk.name(),
                        desk.texts().of(Rights.duty(clerk.duty())),
                        business(clerk, desk).orElse(""),
                        pin);
    }

    private static Outcome<Clerk.Duty> duty(String word) {
        return Optional.ofNullable(DUTIES.get(word.toLowerCase(Locale.ROOT)))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        "register.refused.choice", word, "petugas, pengurus, pengawas, pemilik, rapat"));
    }

    private static Outcome<Long> owned(String business, Desk desk) {
        return business.isEmpty()
                ? Outcome.done(0L)
                : Known.business(desk.directory(), business, "--business").map(Business::id);
    }

    /** An officer's secret is a sentence; who had a PIN before keeps it until then, so that nobody is locked out. */
    private static Outcome<Integer> kept(Clerk clerk, Desk desk) {
        if (clerk.duty() == Clerk.Duty.OFFICER && !desk.json()) {
            desk.err().line(desk.say("command.clerk.sentence", clerk.name()));
        }
        return list(List.of(clerk), desk);
    }

    /** Lists those at work. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Override
        public Outcome<Integer> run(Desk desk) {
            return list(new Staff(desk.session()).atWork(), desk);
        }
    }

    /** Adds one. */
    @Command(name = "add")
    static final class Added implements Task {
        @Parameters(paramLabel = "NAME", descriptionKey = "NAME")
        private String name = "";

        @Option(names = "--duty", paramLabel = "DUTY")
        private String duty = "petugas";

        @Option(
                names = {"--usaha", "--business"},
                paramLabel = "BUSINESS")
        private String business = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            return duty(duty)
                    .then(known -> owned(business, desk).then(id -> new Staff(desk.session()).add(name, known, id)))
                    .then(kept -> kept(kept, desk));
        }
    }

    /** Gives one another duty. */
    @Command(name = "change")
    static final class Changed implements Task {
        @Parameters(paramLabel = "NAME", descriptionKey = "NAME")
        private String name = "";

        @Option(names = "--duty", paramLabel = "DUTY", required = true)
        private String duty = "";

        @Option(
                names = {"--usaha", "--business"},
                paramLabel = "BUSINESS")
        private String business = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Staff staff = new Staff(desk.session());
            return staff.named(name)
                    .then(clerk ->
                            duty(duty).then(known -> owned(business, desk).then(id -> staff.change(clerk, known, id))))
                    .then(kept -> kept(kept, desk));
        }
    }

    /** Sees one off. */
    @Command(name = "remove")
    static final class Removed implements Task {
        @Parameters(paramLabel = "NAME", descriptionKey = "NAME")
        private String name = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Staff staff = new Staff(desk.session());
            return staff.named(name).then(staff::remove).then(gone -> list(List.of(gone), desk));
        }
    }

    /** Sets a PIN, or takes it away. */
    @Command(name = "pin")
    static final class PinChanged implements Task, Secret {
        @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "NAME")
        private String name = "";

        @Option(names = "--new-pin-file", paramLabel = "FILE")
        private String file = "";

        @Option(names = "--none")
        private boolean none;

        private Optional<Secrets> secrets = Optional.empty();

        @Override
        public void knows(Secrets known) {
            secrets = Optional.of(known);
        }

        @Override
        public Outcome<Integer> run(Desk desk) {
            Clerk self = desk.session().clerk();
            Outcome<Clerk> whose = name.isEmpty() ? Outcome.done(self) : new Staff(desk.session()).named(name);
            return whose.then(clerk -> old(clerk, desk)
                            .then(old -> next(clerk)
                                    .then(pin -> desk.session()
                                            .seats()
                                            .pins()
                                            .change(desk.session().rights(), clerk, old, pin))))
                    .then(clerk -> list(List.of(clerk), desk));
        }

        private Outcome<String> old(Clerk clerk, Desk desk) {
            boolean own = clerk.id() == desk.session().clerk().id();
            return own && desk.session().seats().pins().has(clerk)
                    ? secrets.orElseThrow().pin(clerk)
                    : Outcome.done("");
        }

        private Outcome<String> next(Clerk clerk) {
            return none ? Outcome.done("") : secrets.orElseThrow().fresh(file, clerk);
        }
    }
}
