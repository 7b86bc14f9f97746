package lumbung.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import lumbung.register.matching.Candidate;
import lumbung.register.matching.FoldedName;
import lumbung.register.matching.Names;

/** People of the register as the matching sees them. */
public final class Candidates {
    private final Directory directory;
    private final int rtLevel;

    public Candidates(Directory directory) {
        this.directory = directory;
        this.rtLevel = directory.levels().size() - 1;
    }

    /** A person under the own id. */
    public Candidate of(Card card) {
        return of(card, card.id(), List.of());
    }

    /**
     * A person under another number.
     *
     * @param kin the names of those in the same house, by which others may have written the person down
     */
    public Candidate of(Card card, long number, List<FoldedName> kin) {
        Person person = card.person();
        List<FoldedName> aliases =
                card.aliases().stream().map(alias -> Names.fold(alias.text())).toList();
        return new Candidate(
                number,
                new Candidate.Called(Names.fold(person.naming().shown()), aliases, kin),
                card.phones().stream()
                        .filter(phone -> !phone.e164().isEmpty())
                        .map(phone -> new Candidate.Line(phone.e164(), phone.shared()))
                        .toList(),
                place(person.dwelling()),
                traits(person));
    }

    /**
     * A place in the one form in which all are compared: village and RT, since RW and dusun are often left out.
     *
     * @param village empty for unknown
     * @param rt empty for unknown
     */
    public static List<String> areas(String village, String rt) {
        String number = rt.replaceFirst("^0+(?=\\d)", "");
        return Stream.of(village.toLowerCase(Locale.ROOT).strip(), number)
                .takeWhile(text -> !text.isEmpty())
                .toList();
    }

    /** The person's own facts. */
    public static Candidate.Traits traits(Person person) {
        Optional<String> email =
                Optional.of(person.email().toLowerCase(Locale.ROOT)).filter(text -> !text.isEmpty());
        OptionalLong day = person.birth().day().stream()
                .mapToLong(date -> date.toEpochDay())
                .findFirst();
        OptionalInt year = person.birth().year();
        return new Candidate.Traits(day, year, person.sex(), email);
    }

    private Candidate.Place place(Dwelling dwelling) {
        List<Area> path = directory.path(dwelling.areaId());
        String village = path.stream().findFirst().map(Area::name).orElse("");
        String rt = path.stream()
                .filter(area -> area.level() == rtLevel)
                .findFirst()
                .map(Area::name)
                .orElse("");
        OptionalLong household =
                dwelling.householdId() == 0 ? OptionalLong.empty() : OptionalLong.of(dwelling.householdId());
        return new Candidate.Place(areas(village, rt), household);
    }
}
