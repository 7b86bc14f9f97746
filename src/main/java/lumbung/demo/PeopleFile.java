package lumbung.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.journal.Changes;
import lumbung.register.Alias;
import lumbung.register.Answer;
import lumbung.register.Birth;
import lumbung.register.Dwelling;
import lumbung.register.Household;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.matching.PhoneReading;
import lumbung.register.matching.Phones;
import lumbung.register.matching.Sex;

/** Takes over {@code people.csv}: households, people, their other names and their phones. */
final class PeopleFile {
    static final String FILE = "people.csv";

    private static final int PHONES = 3;
    private static final int YEAR_ONLY = 4;
    private static final Map<String, Sex> SEXES = Map.of("L", Sex.MALE, "P", Sex.FEMALE, "", Sex.UNKNOWN);
    private static final Map<String, Answer> ANSWERS = Map.of("ya", Answer.YES, "tidak", Answer.NO, "", Answer.UNKNOWN);

    private final List<Line> lines;
    private final Land land;
    private final Changes changes;
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, Long> households = new HashMap<>();
    private final Set<String> shared;

    private PeopleFile(List<Line> lines, Land land, Changes changes) {
        this.lines = lines;
        this.land = land;
        this.changes = changes;
        this.shared = sharedNumbers(lines);
    }

    /** The people's ids by key. */
    static Map<String, Long> take(List<Line> lines, Land land, Changes changes) {
        return new PeopleFile(lines, land, changes).run();
    }

    private Map<String, Long> run() {
        for (Line line : lines) {
            if (ids.put(line.text("key"), changes.newId()) != null) {
                throw line.fault("the key occurs twice: " + line.text("key"));
            }
        }
        lines.stream()
                .filter(line -> !line.isBlank("household"))
                .collect(Collectors.groupingBy(line -> line.text("household"), LinkedHashMap::new, Collectors.toList()))
                .forEach(this::household);
        lines.forEach(this::person);
        return ids;
    }

    /** A household is called after its head, or the first of its people where the head is not among them. */
    private void household(String key, List<Line> members) {
        List<Line> heads = members.stream()
                .filter(member -> member.one("head", ANSWERS) == Answer.YES)
                .toList();
        if (heads.size() > 1) {
            throw heads.get(1).fault("a second head of " + key);
        }
        Line named = heads.isEmpty() ? members.get(0) : heads.get(0);
        long headId = heads.isEmpty() ? 0 : ids.get(named.text("key"));
        households.put(key, changes.newId());
        changes.add(new Household(households.get(key), 0, named.text("name"), headId));
    }

    private void person(Line line) {
        long id = ids.get(line.text("key"));
        Naming naming = new Naming(line.text("name"), line.text("form_of_address"), line.text("call_name"));
        Dwelling dwelling =
                new Dwelling(land.of(line), line.text("landmark"), households.getOrDefault(line.text("household"), 0L));
        changes.add(Person.named(id, naming)
                .with(line.one("sex", SEXES))
                .with(birth(line))
                .withOccupation(line.text("occupation"))
                .withGreeting(line.text("greeting"))
                .with(dwelling));
        line.texts("aliases").forEach(alias -> changes.add(new Alias(changes.newId(), 0, id, alias)));
        for (int i = 1; i <= PHONES; i++) {
            phones(line, id, String.valueOf(i));
        }
    }

    private static Birth birth(Line line) {
        String text = line.text("birth");
        if (text.matches("\\d{" + YEAR_ONLY + "}")) {
            return Birth.in(Integer.parseInt(text));
        }
        return line.openDay("birth").map(Birth::on).orElse(Birth.UNKNOWN);
    }

    private void phones(Line line, long personId, String column) {
        for (PhoneReading reading : Phones.read(line.text("phone" + column))) {
            String number = reading.e164().orElse("");
            changes.add(new Phone(
                    changes.newId(),
                    0,
                    personId,
                    reading.raw(),
                    number,
                    reading.kind(),
                    line.one("whatsapp" + column, ANSWERS),
                    Optional.empty(),
                    shared.contains(line.text("household") + number),
                    line.term("since" + column, "until" + column)));
        }
    }

    /** Numbers that several of one household answer now, each behind the household's key; two households are no family. */
    private static Set<String> sharedNumbers(List<Line> lines) {
        Set<String> once = new HashSet<>();
        return lines.stream()
                .filter(line -> !line.isBlank("household"))
                .flatMap(line -> numbers(line).stream().map(number -> line.text("household") + number))
                .filter(number -> !once.add(number))
                .collect(Collectors.toSet());
    }

    private static Set<String> numbers(Line line) {
        Set<String> numbers = new HashSet<>();
        for (int i = 1; i <= PHONES; i++) {
            if (line.isBlank("until" + i)) {
                Phones.read(line.text("phone" + i))
                        .forEach(reading -> reading.e164().ifPresent(numbers::add));
            }
        }
        return numbers;
    }
}
