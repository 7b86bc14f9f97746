package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.journal.Audit;
import lumbung.journal.Operation;
import lumbung.journal.Seal;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What concerns the journal itself. */
@Command(name = "journal", subcommands = Journal.Verify.class)
final class Journal {
    /** Walks the whole chain: refused, for scripts, where something does not hold. */
    @Command(name = "verify")
    static final class Verify implements Task {
        @Option(names = "--rows")
        private boolean rows;

        @Option(names = "--seal", paramLabel = "SEAL")
        private String seal = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Optional<Seal.Printed> printed = Seal.read(seal);
            if (!seal.isEmpty() && printed.isEmpty()) {
                return Outcome.refused("command.journal.refused.seal", seal);
            }
            Audit audit = desk.session().ledger().audit(new Audit.Wish(rows, printed));
            boolean good = audit.whole() && audit.proven().orElse(true);
            return desk.answer(() -> json(audit, desk), () -> text(audit, desk))
                    .map(done -> good ? Exit.DONE : Exit.REFUSED);
        }

        private static Map<String, Object> json(Audit audit, Desk desk) {
            return Json.object(
                    "whole", audit.whole(),
                    "entries", audit.seal().number(),
                    "erased", audit.erased(),
                    "head", audit.seal().head(),
                    "seal", audit.seal().written(),
                    "proven", audit.proven(),
                    "count", audit.count(),
                    "faults", audit.faults().stream().map(it -> json(it, desk)).toList());
        }

        private static Map<String, Object> json(Audit.Fault fault, Desk desk) {
            return Json.object(
                    "kind",
                    CardJson.word(fault.kind()),
                    "first",
                    fault.first(),
                    "last",
                    fault.last(),
                    "row",
                    fault.row(),
                    "clerk",
                    fault.operation().map(it -> desk.clerks().getOrDefault(it.clerkId(), "")),
                    "at",
                    fault.operation().map(Operation::at),
                    "what",
                    fault.operation().map(it -> desk.said(it.what())));
        }

        private List<String> text(Audit audit, Desk desk) {
            List<String> lines = new ArrayList<>();
            if (audit.whole()) {
                lines.add(desk.say(
                        rows ? "command.journal.whole.rows" : "command.journal.whole",
                        audit.seal().number()));
            } else {
                lines.add(desk.say("command.journal.broken", audit.count()));
                Map<Long, String> clerks = desk.clerks();
                audit.faults().forEach(it -> lines.addAll(text(it, clerks, desk)));
                if (audit.count() > audit.faults().size()) {
                    lines.add(desk.say(
                            "command.journal.more",
                            audit.count() - audit.faults().size()));
                }
                lines.add(desk.say("command.journal.remedy"));
            }
            if (audit.erased() > 0) {
                lines.add(desk.say("command.journal.erased", audit.erased()));
            }
            audit.proven().ifPresent(it -> lines.add(proof(it, desk)));
            lines.add(desk.say("command.journal.head", audit.seal().written()));
            return lines;
        }

        private String proof(boolean proven, Desk desk) {
            return desk.say(proven ? "command.journal.proven" : "command.journal.unproven", seal);
        }

        private static List<String> text(Audit.Fault fault, Map<Long, String> clerks, Desk desk) {
            List<String> lines = new ArrayList<>(List.of("  " + desk.texts().of(fault.said())));
            fault.operation()
                    .map(it ->
                            desk.say("command.journal.by", clerks.getOrDefault(it.clerkId(), "-"), it.at(), it.what()))
                    .ifPresent(line -> lines.add("    " + line));
            return lines;
        }
    }
}
