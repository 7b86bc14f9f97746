package lumbung.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Term;
import lumbung.register.matching.PhoneKind;
import lumbung.settings.Home;
import lumbung.transfer.ImportLog;

/** A program of its own that takes over a list as one operation, telling how far it is, and expects to be killed. */
final class KilledWriter {
    static final int ROWS = 2_000;
    static final int STEP = 100;
    static final long CLERK = 7;

    private KilledWriter() {}

    /**
     * Takes over a list.
     *
     * @param arguments the home folder
     */
    public static void main(String[] arguments) {
        try (Store store = new Opening(new Home(Path.of(arguments[0])), Clock.systemUTC())
                .embedded()
                .get()) {
            Ledger ledger = store.ledger(CLERK);
            ImportLog log = store.importLog();
            ledger.write(ledger.intent(Message.of("test.import", ROWS)), changes -> {
                        for (int row = 1; row <= ROWS; row++) {
                            take(changes, log, row);
                            tell(row);
                        }
                        return Outcome.done(true);
                    })
                    .get();
            System.out.println("committed");
        }
    }

    private static void take(Changes changes, ImportLog log, int row) {
        Person person = Person.named(changes.newId(), new Naming("Tarni " + row, "Bu", "Tarni"));
        String number = String.format("%04d", row);
        changes.add(person);
        changes.add(new Phone(
                changes.newId(),
                0,
                person.id(),
                "0812-0000-" + number,
                "+628120000" + number,
                PhoneKind.MOBILE,
                Answer.UNKNOWN,
                Optional.empty(),
                false,
                Term.ALWAYS));
        log.applied(changes, String.format("%064d", row), person.id());
    }

    private static void tell(int row) {
        if (row % STEP == 0) {
            System.out.println(row);
        }
    }
}
