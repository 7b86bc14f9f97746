package lumbung.command;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Clerk;
import lumbung.journal.Intent;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.register.Business;
import lumbung.register.editing.Known;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who works with the register. */
@Command(name = "clerk", subcommands = ClerkList.Added.class)
final class ClerkList implements Task {
    private static final Map<String, Clerk.Duty> DUTIES = Map.of(
            "petugas", Clerk.Duty.CLERK,
            "clerk", Clerk.Duty.CLERK,
            "pengurus", Clerk.Duty.OFFICER,
            "officer", Clerk.Duty.OFFICER,
            "pengawas", Clerk.Duty.SUPERVISOR,
            "supervisor", Clerk.Duty.SUPERVISOR,
            "pemilik", Clerk.Duty.OWNER,
            "owner", Clerk.Duty.OWNER);

    @Override
    public Outcome<Integer> run(Desk desk) {
        return list(desk.session().clerks().all(), desk);
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
        Optional<String> business =
                desk.directory().business(clerk.businessId()).map(Business::name);
        return Json.object(
                "id",
                Json.id(clerk.id()),
                "name",
                clerk.name(),
                "duty",
                CardJson.word(clerk.duty()),
                "business",
                business);
    }

    private static String line(Clerk clerk, Desk desk) {
        String business = desk.directory()
                .business(clerk.businessId())
                .map(Business::name)
                .orElse("");
        return Columns.of(30, 16, 30)
                .line(clerk.name(), desk.say("command.duty." + clerk.duty().name()), business);
    }

    /** Adds one. */
    @Command(name = "add")
    static final class Added implements Task {
        private static final int LONGEST = 100;

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
            String clean = PlainText.clean(name);
            Optional<Clerk.Duty> known = Optional.ofNullable(DUTIES.get(duty));
            if (clean.isEmpty() || clean.length() > LONGEST) {
                return Outcome.refused("command.refused.name", LONGEST);
            }
            if (known.isEmpty()) {
                return Outcome.refused("register.refused.choice", duty, "petugas, pengurus, pengawas, pemilik");
            }
            if (desk.clerks().values().stream().anyMatch(clean::equalsIgnoreCase)) {
                return Outcome.refused("command.refused.exists", clean);
            }
            Outcome<Long> owned = business.isEmpty()
                    ? Outcome.done(0L)
                    : Known.business(desk.directory(), business, "--business").map(Business::id);
            return owned.then(id -> add(new Clerk(0, 0, clean, known.get(), id), desk));
        }

        private static Outcome<Integer> add(Clerk clerk, Desk desk) {
            Intent intent = desk.session().ledger().intent(Message.of("register.operation.added", clerk.name()));
            return desk.session()
                    .ledger()
                    .write(intent, changes -> {
                        Clerk kept = new Clerk(changes.newId(), 0, clerk.name(), clerk.duty(), clerk.businessId());
                        changes.add(kept);
                        return Outcome.done(kept);
                    })
                    .then(kept -> list(List.of(kept), desk));
        }
    }
}
