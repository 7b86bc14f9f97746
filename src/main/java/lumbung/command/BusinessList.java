package lumbung.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import lumbung.journal.Intent;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.message.Refusal;
import lumbung.register.Business;
import lumbung.register.SendingPhone;
import lumbung.register.editing.Known;
import lumbung.register.matching.PhoneReading;
import lumbung.register.matching.Phones;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The member businesses and the phones they send from. */
@Command(
        name = "business",
        subcommands = {BusinessList.Added.class, BusinessList.Line.class})
final class BusinessList implements Task {
    private static final int LONGEST = 100;

    @Override
    public Outcome<Integer> run(Desk desk) {
        return list(desk);
    }

    /** Reads them again, since one may have been added. */
    private static Outcome<Integer> list(Desk desk) {
        var directory = desk.session().people().directory();
        List<SendingPhone> phones = directory.sendingPhones().stream()
                .sorted(Comparator.comparing(SendingPhone::e164).thenComparing(SendingPhone::id))
                .toList();
        List<Business> all = directory.businesses().stream()
                .sorted(Comparator.comparing(Business::name).thenComparing(Business::id))
                .toList();
        return desk.answer(
                () -> Json.object(
                        "businesses", all.stream().map(it -> json(it, phones)).toList()),
                () -> all.stream().map(it -> line(it, phones)).toList());
    }

    private static Map<String, Object> json(Business business, List<SendingPhone> phones) {
        return Json.object(
                "id", Json.id(business.id()),
                "name", business.name(),
                "kind", business.kind(),
                "since", business.since().stream().boxed().findFirst(),
                "sendingPhones",
                        of(business, phones).stream()
                                .map(it -> Json.object("number", it.e164(), "label", it.label()))
                                .toList());
    }

    private static String line(Business business, List<SendingPhone> phones) {
        List<String> numbers = of(business, phones).stream()
                .map(it -> Phones.display(it.e164()))
                .toList();
        return Columns.of(24, 22, 30).line(business.name(), business.kind(), String.join(" ", numbers));
    }

    private static List<SendingPhone> of(Business business, List<SendingPhone> phones) {
        return phones.stream().filter(it -> it.businessId() == business.id()).toList();
    }

    /** Adds a business. */
    @Command(name = "add")
    static final class Added implements Task {
        @Parameters(paramLabel = "NAME", descriptionKey = "NAME")
        private String name = "";

        @Option(
                names = {"--jenis", "--kind"},
                paramLabel = "KIND")
        private String kind = "";

        @Option(
                names = {"--sejak", "--since"},
                paramLabel = "YEAR")
        private int since;

        @Override
        public Outcome<Integer> run(Desk desk) {
            String clean = PlainText.clean(name);
            if (clean.isEmpty() || clean.length() > LONGEST || kind.length() > LONGEST) {
                return Outcome.refused("command.refused.name", LONGEST);
            }
            if (desk.directory().business(clean).isPresent()) {
                return Outcome.refused("command.refused.exists", clean);
            }
            Intent intent = desk.session().ledger().intent(Message.of("register.operation.added", clean));
            OptionalInt year = since == 0 ? OptionalInt.empty() : OptionalInt.of(since);
            return desk.session()
                    .ledger()
                    .write(intent, changes -> {
                        changes.add(new Business(changes.newId(), 0, clean, year, PlainText.clean(kind)));
                        return Outcome.done(true);
                    })
                    .then(done -> list(desk));
        }
    }

    /** Adds a phone from which a business writes. */
    @Command(name = "phone")
    static final class Line implements Task {
        @Parameters(index = "0", paramLabel = "BUSINESS", descriptionKey = "BUSINESS")
        private String business = "";

        @Parameters(index = "1", paramLabel = "NUMBER", descriptionKey = "NUMBER")
        private String number = "";

        @Option(names = "--label", paramLabel = "TEXT")
        private String label = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            return Known.business(desk.directory(), business, "BUSINESS")
                    .then(it -> e164().then(phone -> add(it, phone, desk)));
        }

        private Outcome<String> e164() {
            List<PhoneReading> readings = Phones.read(number);
            if (readings.size() != 1) {
                return Outcome.refused("register.refused.phone", number);
            }
            PhoneReading reading = readings.get(0);
            return reading.sendable()
                    ? Outcome.done(reading.e164().orElseThrow())
                    : Outcome.refused(new Refusal(
                            "NUMBER", reading.remark().orElse(Message.of("register.refused.phone", number))));
        }

        private Outcome<Integer> add(Business owner, String phone, Desk desk) {
            boolean there = desk.directory().sendingPhones().stream()
                    .anyMatch(it -> it.businessId() == owner.id() && it.e164().equals(phone));
            if (there) {
                return Outcome.refused("command.refused.exists", Phones.display(phone));
            }
            Message what = Message.of("register.operation.added", owner.name() + " " + Phones.display(phone));
            return desk.session()
                    .ledger()
                    .write(desk.session().ledger().intent(what), changes -> {
                        changes.add(new SendingPhone(changes.newId(), 0, owner.id(), phone, PlainText.clean(label)));
                        return Outcome.done(true);
                    })
                    .then(done -> list(desk));
        }
    }
}
