package lumbung.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Birth;
import lumbung.register.Naming;
import lumbung.register.greeting.Greetings;
import lumbung.register.matching.Names;
import lumbung.register.matching.PhoneReading;
import lumbung.register.matching.Phones;
import lumbung.register.matching.Sex;
import lumbung.register.matching.WrittenName;

/**
 * Rows to drafts by a mapping. A row is refused where its name is missing or cannot be one, where a spreadsheet destroyed
 * its number, or where its cells have shifted; everything else that cannot be read is left out with a warning.
 */
final class Drafting {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final String SCIENTIFIC = "matching.phone.scientific";
    private static final String NO_DIGITS = "matching.phone.none";

    private final Mapping mapping;
    private final Map<Field, List<String>> columns = new EnumMap<>(Field.class);
    private final List<String> read;
    private final AddressText addresses;
    private final Greetings greetings;
    private final BirthText births;

    Drafting(Mapping mapping, Collection<String> villages, Greetings greetings, LocalDate today) {
        this.mapping = mapping;
        this.greetings = greetings;
        Stream.of(Field.values()).forEach(field -> columns.put(field, mapping.columns(field)));
        this.read = mapping.targets().keySet().stream()
                .filter(column -> mapping.target(column).field() != Field.IGNORED)
                .toList();
        this.addresses = new AddressText(villages);
        this.births = new BirthText(today);
    }

    private List<String> columns(Field field) {
        return columns.getOrDefault(field, List.of());
    }

    Outcome<Draft> of(SourceRow row) {
        return new Row(row).draft();
    }

    /** One row being read. */
    private final class Row {
        private final SourceRow row;
        private final List<Message> warnings = new ArrayList<>();

        Row(SourceRow row) {
            this.row = row;
        }

        Outcome<Draft> draft() {
            String written = name();
            Optional<Refusal> refusal =
                    refusedName(written).or(this::refusedPhone).or(this::refusedLength);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            Naming naming = NameText.read(written, text(Field.ADDRESS_FORM), text(Field.CALL_NAME));
            WrittenName read = Names.read(naming.shown());
            return Outcome.done(new Draft(
                    naming,
                    read.folded(),
                    new Draft.About(sex(read), birth(), text(Field.OCCUPATION), email(), note(), greeting()),
                    where(),
                    aliases(naming),
                    phones(),
                    accounts(),
                    belonging(),
                    List.copyOf(warnings)));
        }

        private String name() {
            String whole = text(Field.NAME);
            String parts = Stream.of(Field.GIVEN_NAME, Field.MIDDLE_NAME, Field.FAMILY_NAME)
                    .map(this::text)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
            String suffix = text(Field.SUFFIX);
            String name = whole.isEmpty() ? parts : whole;
            boolean more = !suffix.isEmpty() && !name.isEmpty() && !name.contains(suffix);
            return more ? name + ", " + suffix : name;
        }

        private Optional<Refusal> refusedName(String name) {
            String column = Stream.of(Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME)
                    .flatMap(field -> columns(field).stream())
                    .findFirst()
                    .orElse("");
            if (name.isEmpty()) {
                return Optional.of(Refusal.at(column, "transfer.refused.no_name"));
            }
            int letters = name.codePointCount(0, name.length());
            return letters > Limits.NAME_CHARS
                    ? Optional.of(Refusal.at(column, "transfer.refused.long_name", letters, Limits.NAME_CHARS))
                    : Optional.empty();
        }

        private Optional<Refusal> refusedPhone() {
            return columns(Field.PHONE).stream()
                    .flatMap(column -> Phones.read(cell(column)).stream()
                            .flatMap(reading -> reading.remark().stream())
                            .flatMap(remark -> refused(column, remark).stream()))
                    .findFirst();
        }

        private Optional<Refusal> refused(String column, Message remark) {
            if (remark.key().equals(SCIENTIFIC)) {
                return Optional.of(new Refusal(column, remark));
            }
            boolean elsewhere = remark.key().equals(NO_DIGITS)
                    && row.values().entrySet().stream()
                            .filter(entry -> mapping.target(entry.getKey()).field() != Field.PHONE)
                            .anyMatch(entry -> isMobile(entry.getValue()));
            return elsewhere ? Optional.of(Refusal.at(column, "transfer.refused.shifted")) : Optional.empty();
        }

        private boolean isMobile(String text) {
            List<PhoneReading> readings = text.length() > 30 ? List.of() : Phones.read(Cell.text(text));
            return readings.size() == 1
                    && readings.get(0).sendable()
                    && !readings.get(0).toConfirm();
        }

        private Optional<Refusal> refusedLength() {
            return read.stream()
                    .filter(column -> row.value(column).length()
                            > longest(mapping.target(column).field()))
                    .map(column -> Refusal.at(
                            column,
                            "transfer.refused.long_text",
                            row.value(column).length(),
                            longest(mapping.target(column).field())))
                    .findFirst();
        }

        private int longest(Field field) {
            return field == Field.NOTE ? Limits.NOTE_CHARS : Limits.TEXT_CHARS;
        }

        private Sex sex(WrittenName name) {
            Sex said = Words.sex(text(Field.SEX));
            boolean man = !text(Field.MALE_MARK).isEmpty();
            boolean woman = !text(Field.FEMALE_MARK).isEmpty();
            Sex marked = man == woman ? said : man ? Sex.MALE : Sex.FEMALE;
            return marked == Sex.UNKNOWN ? name.sex() : marked;
        }

        private Birth birth() {
            String written = text(Field.BIRTH);
            Optional<Birth> birth = written.isEmpty() ? births.age(text(Field.AGE)) : births.read(written);
            if (birth.isEmpty() && written.matches(".*\\d{2}.*")) {
                warn(Field.BIRTH, "transfer.warning.birth", written);
            }
            return birth.orElse(Birth.UNKNOWN);
        }

        private String email() {
            List<String> all = Words.several(text(Field.EMAIL));
            Optional<String> good =
                    all.stream().filter(text -> EMAIL.matcher(text).matches()).findFirst();
            if (good.isEmpty() && !all.isEmpty()) {
                warn(Field.EMAIL, "transfer.warning.email", all.get(0));
            }
            return good.orElse("");
        }

        private String greeting() {
            String written = text(Field.GREETING);
            Optional<String> known = greetings.named(written);
            if (known.isEmpty() && !written.isEmpty()) {
                warn(Field.GREETING, "transfer.warning.greeting", written);
            }
            return known.filter(name -> !name.equals(Greetings.NEUTRAL)).orElse("");
        }

        private String note() {
            return columns(Field.NOTE).stream()
                    .map(this::cell)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("; "));
        }

        private Locality where() {
            Locality columns = new Locality(
                    text(Field.VILLAGE),
                    text(Field.HAMLET),
                    AddressText.number(text(Field.RW)),
                    AddressText.number(text(Field.RT)),
                    "");
            Locality both = text(Field.RT_RW).isEmpty() ? Locality.UNKNOWN : AddressText.rtRw(text(Field.RT_RW));
            String address = text(Field.ADDRESS);
            return columns.or(both).or(address.isEmpty() ? Locality.UNKNOWN : addresses.read(address));
        }

        private List<String> aliases(Naming naming) {
            return columns(Field.ALIAS).stream()
                    .flatMap(column -> Words.several(row.value(column)).stream())
                    .filter(alias -> !alias.equalsIgnoreCase(naming.name()))
                    .distinct()
                    .toList();
        }

        private List<PhoneReading> phones() {
            List<PhoneReading> found = new ArrayList<>();
            for (String column : columns(Field.PHONE)) {
                for (PhoneReading reading : Phones.read(cell(column))) {
                    reading.remark().ifPresent(warnings::add);
                    if (found.stream().noneMatch(it -> same(it, reading))) {
                        found.add(reading);
                    }
                }
            }
            return found;
        }

        private boolean same(PhoneReading one, PhoneReading other) {
            return one.e164().isPresent()
                    ? one.e164().equals(other.e164())
                    : one.raw().equals(other.raw());
        }

        private List<Draft.Account> accounts() {
            return columns(Field.HANDLE).stream()
                    .filter(column -> !cell(column).isEmpty())
                    .map(column -> new Draft.Account(mapping.target(column).detail(), cell(column)))
                    .toList();
        }

        private Draft.Belonging belonging() {
            List<String> communities = columns(Field.COMMUNITY).stream()
                    .flatMap(column -> Words.several(row.value(column)).stream())
                    .filter(name -> !name.startsWith("*"))
                    .toList();
            String role = text(Field.ROLE);
            if (!role.isEmpty() && Words.role(role).isEmpty()) {
                warn(Field.ROLE, "transfer.warning.role", role);
            }
            return new Draft.Belonging(
                    communities, Words.post(text(Field.POST)), text(Field.BUSINESS), Words.role(role));
        }

        private void warn(Field field, String key, String value) {
            String column = columns(field).stream().findFirst().orElse("");
            warnings.add(Message.of(key, column, value));
        }

        /** What the first filled column of a field holds. */
        private String text(Field field) {
            for (String column : columns(field)) {
                String text = cell(column);
                if (!text.isEmpty()) {
                    return text;
                }
            }
            return "";
        }

        private String cell(String column) {
            return Cell.text(row.value(column));
        }
    }
}
