package lumbung.command;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Session;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.Purpose;
import lumbung.register.RoleKind;
import lumbung.register.editing.Days;
import lumbung.register.editing.Known;
import lumbung.register.editing.Vocabulary;
import lumbung.transfer.Field;
import lumbung.transfer.Mapping;
import lumbung.transfer.Mappings;
import lumbung.transfer.Plan;
import lumbung.transfer.Sheet;
import picocli.CommandLine.Option;

/** What was said about a list that is to be taken over. */
final class ImportWishes {
    @Option(names = "--map", paramLabel = "FIELD=COLUMN")
    private List<String> columns = List.of();

    @Option(names = "--set", paramLabel = "FIELD=VALUE", descriptionKey = "import.set")
    private List<String> constants = List.of();

    @Option(
            names = {"--usaha", "--business"},
            paramLabel = "NAME")
    private String business = "";

    @Option(names = "--consent", paramLabel = "PURPOSE")
    private String consent = "";

    @Option(names = "--consent-on", paramLabel = "DAY")
    private String consentOn = "";

    @Option(names = "--duplicates", paramLabel = "add|skip")
    private Duplicate duplicates = Duplicate.add;

    @Option(names = "--create-areas")
    private boolean createAreas;

    /** What to do with somebody who looks much like one who is there. */
    enum Duplicate {
        add,
        skip
    }

    /** Whether the guessed mapping was corrected. */
    boolean corrects() {
        return !columns.isEmpty();
    }

    Outcome<Plan> plan(Sheet sheet, Desk desk) {
        Session session = desk.session();
        Mapping guessed = new Mappings(session.ledger(), session.settings()).of(sheet);
        Plan.Options options = new Plan.Options(createAreas, true, duplicates == Duplicate.skip);
        return mapping(guessed)
                .then(mapping -> owner(desk)
                        .then(owner -> constants(owner)
                                .then(all -> basis(sheet, owner, session.today())
                                        .map(basis -> new Plan(mapping, all, basis, options)))));
    }

    private Outcome<Mapping> mapping(Mapping guessed) {
        Mapping mapping = guessed;
        for (String said : columns) {
            int equals = said.indexOf('=');
            Optional<Field> field = ImportFields.find(equals < 0 ? said : said.substring(0, equals));
            String column = said.substring(equals + 1);
            if (equals < 0 || field.isEmpty()) {
                return Outcome.refused("command.refused.map", said, ImportFields.words());
            }
            if (!mapping.targets().containsKey(column)) {
                String known = String.join(", ", mapping.targets().keySet());
                return Outcome.refused("command.refused.column", column, known);
            }
            mapping = mapping.with(column, Mapping.Target.of(field.get()));
        }
        return Outcome.done(mapping);
    }

    private Outcome<Optional<Business>> owner(Desk desk) {
        return business.isEmpty()
                ? Outcome.done(Optional.empty())
                : Known.business(desk.directory(), business, "--business").map(Optional::of);
    }

    private Outcome<Plan.Constants> constants(Optional<Business> owner) {
        Map<Field, String> all = new HashMap<>();
        for (String said : constants) {
            int equals = said.indexOf('=');
            Optional<Field> field = ImportFields.find(said.substring(0, Math.max(0, equals)));
            boolean settable = field.filter(it -> it == Field.VILLAGE || it == Field.COMMUNITY || it == Field.ROLE)
                    .isPresent();
            if (!settable) {
                return Outcome.refused("command.refused.set", said);
            }
            all.put(field.get(), said.substring(equals + 1).strip());
        }
        String role = all.getOrDefault(Field.ROLE, "");
        Optional<RoleKind> kind = Vocabulary.ROLES.find(role);
        if (!role.isEmpty() && kind.isEmpty()) {
            return Outcome.refused("register.refused.choice", role, Vocabulary.ROLES.list());
        }
        return Outcome.done(new Plan.Constants(
                all.getOrDefault(Field.VILLAGE, ""),
                all.getOrDefault(Field.COMMUNITY, ""),
                owner.map(Business::name).orElse(""),
                kind));
    }

    private Outcome<Optional<Plan.Basis>> basis(Sheet sheet, Optional<Business> owner, LocalDate today) {
        if (consent.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        Optional<Purpose> purpose = Vocabulary.PURPOSES.find(consent);
        if (purpose.isEmpty()) {
            return Outcome.refused("register.refused.choice", consent, Vocabulary.PURPOSES.list());
        }
        Optional<LocalDate> on = consentOn.isEmpty() ? Optional.of(today) : Days.read(consentOn, today);
        long id = owner.map(Business::id).orElse(0L);
        return on.filter(day -> !day.isAfter(today))
                .map(day -> Outcome.done(Optional.of(new Plan.Basis(purpose.get(), id, sheet.name(), day))))
                .orElseGet(() -> Outcome.refused("register.refused.day", consentOn));
    }
}
