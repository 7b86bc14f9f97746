package lumbung.register.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N07, N08: what speaks for two entries being one person, and what against it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DuplicatesTest {
    /** People are: name; then any of phone, phone*=shared, @area/inwards, #household, day/year born, e-mail. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Siti Aminah; @bongas/3            | Hj. St. Aminah, S.Pd; @bongas/3        | STRONG  | area
                    Siti Aminah; +6281200003456       | Hj. St. Aminah, S.Pd; +6281200003456   | STRONG  | phone
                    Siti Aminah; @bongas/3            | Siti Aminh; @bongas/3                  | PROPOSE | area
                    Siti Aminah; @bongas/3            | Siti Aminah; @bongas                   | PROPOSE | nearArea
                    Siti Aminah; @bongas/krajan/1/3   | Siti Aminah; @bongas///3               | STRONG  | area
                    Siti Aminah; @bongas/krajan/1/3   | Siti Aminah; @bongas/krajan/2/3        | NO      | otherArea
                    Siti Aminah; @bongas/krajan/1/    | Siti Aminah; @bongas/krajan/1/3        | PROPOSE | nearArea
                    Siti Aminah; @//                  | Siti Aminah; @//                       | NO      |
                    Siti Aminah; @bongas/3 #7         | Siti Aminah; @bongas/3 #8              | PROPOSE | otherHousehold area
                    Arya Utomo; @bongas/3             | Arya; @bongas/3                        | PROPOSE | area
                    Bu Wiwin; +6281200003456 #7       | Umi Lestari; +6281200003456 #7         | NO      | phone household
                    Bu Wiwin; +6281200003456          | Umi Lestari; +6281200003456            | NO      | byname phone
                    Bu Wiwin; +6281200003456 @bongas/3 | Umi Lestari; +6281200003456 @bongas/3 | PROPOSE | byname phone area
                    Siti Aminah; @bongas/3            | Siti Aminah; @bongas/4                 | NO      | otherArea
                    Siti Aminah                       | Siti Aminah                            | NO      |
                    Bu Tarni; @bongas/3               | Tarni; @bongas/3                       | PROPOSE | husband area
                    Bu Tarni; @bongas/3               | Mbak Tarni; @bongas/3                  | PROPOSE | area
                    Bu Siti; +6281200003456 @bongas/3 | Siti Aminah; +6281200003456 @bongas/3  | PROPOSE | phone area
                    Bu Siti; @bongas/3                | Siti Aminah; @bongas/3                 | NO      | area
                    Bu Siti; +6281200003456           | Pak Karto; +6281200003456              | NO      | byname phone sex
                    Siti Aminah; +6281200003456 #7    | Budi Santoso; +6281200003456 #7        | NO      | phone household
                    Aminah; +6281200003456*           | Rohmah; +6281200003456                 | NO      | sharedPhone
                    Aminah; +62285412345              | Aminah; +62285412345                   | NO      | sharedPhone
                    Aminah; +6281200003456            | Aminah; +6281200003456                 | PROPOSE | phone
                    Bu Yanto; @bongas/3               | Pak Yanto; @bongas/3                   | NO      | husband area sex
                    Bu Yanto; #7                      | Pak Yanto; #7                          | NO      | husband household sex
                    Mamane Dika; @bongas/3            | Dika; @bongas/3                        | NO      | byname area
                    Istri Pak Yanto; @bongas/3        | Bu Yanto; @bongas/3                    | PROPOSE | kin area
                    Mamane Dika; @bongas/3            | Ibunya Dika; @bongas/3                 | STRONG  | area
                    Siti Aminah; @bongas/3 1980       | Siti Aminah; @bongas/3 2004            | NO      | area otherBirth
                    Siti Aminah; @bongas/3 1980       | Siti Aminah; @bongas/3 1981            | STRONG  | area
                    Siti Aminah; 1980-05-01           | Siti Aminah; 1980-05-01                | STRONG  | birthDay
                    Siti Aminah; a@example.org        | Siti Aminah; a@example.org             | STRONG  | email
                    Tarni; @bongas/3                  | Tarno; @bongas/3                       | NO      | area
                    -; +6281200003456                 | -; +6281200003456                      | NO      | phone
                    -; @bongas/3                      | -; @bongas/3                           | NO      | area
                    """)
    void N07_N08_a_pair_is_weighed(String one, String other, String expected, String evidence) {
        Pair pair = Duplicates.compare(person(1, one), person(2, other));
        assertEquals(expected, verdict(pair), pair::toString);
        String told = pair.evidence().stream()
                .map(it -> it.key())
                .filter(key -> key.startsWith("matching.duplicate."))
                .map(key -> key.substring("matching.duplicate.".length()))
                .collect(Collectors.joining(" "));
        assertEquals(evidence == null ? "" : evidence, told);
    }

    @Test
    void the_order_of_two_people_changes_nothing() {
        Candidate one = person(1, "Bu Yanto; +6281200003456 @bongas/3");
        Candidate other = person(2, "Siti Aminah; +6281200003456 @bongas/3");
        assertEquals(Duplicates.compare(one, other), Duplicates.compare(other, one));
    }

    @Test
    void R031_an_alias_is_a_name_too() {
        Candidate known = called(person(1, "Siti Aminah; @bongas/3"), List.of(Names.fold("Bu Yanto")), List.of());
        Pair pair = Duplicates.compare(known, person(2, "Bu Yanto; @bongas/3"));
        assertTrue(pair.proposed(), pair::toString);
    }

    @Test
    void N07_a_woman_called_by_her_husbands_name_is_proposed_where_he_is_known() {
        Candidate known = called(person(1, "Siti Aminah; @bongas/3"), List.of(), List.of(Names.fold("Pak Yanto")));
        Pair pair = Duplicates.compare(known, person(2, "Bu Yanto; @bongas/3"));
        assertTrue(pair.proposed(), pair::toString);
        assertEquals("matching.duplicate.kin", pair.evidence().get(0).key());
        Pair unknown = Duplicates.compare(person(1, "Siti Aminah; @bongas/3"), person(2, "Bu Yanto; @bongas/3"));
        assertTrue(!unknown.proposed(), unknown::toString);
    }

    private static String verdict(Pair pair) {
        return pair.score() >= Duplicates.STRONG ? "STRONG" : pair.proposed() ? "PROPOSE" : "NO";
    }

    private static Candidate called(Candidate person, List<FoldedName> aliases, List<FoldedName> kin) {
        var called = new Candidate.Called(person.called().name(), aliases, kin);
        return new Candidate(person.id(), called, person.phones(), person.place(), person.traits());
    }

    static Candidate person(long id, String text) {
        List<String> parts = List.of(text.split("; ?", -1));
        WrittenName name = Names.read(parts.get(0));
        List<String> facts = parts.size() < 2 ? List.of() : List.of(parts.get(1).split(" ", -1));
        return new Candidate(
                id, Candidate.Called.by(name.folded()), lines(facts), place(facts), traits(facts, name.sex()));
    }

    private static List<Candidate.Line> lines(List<String> facts) {
        return starting(facts, "+")
                .map(fact -> new Candidate.Line(fact.replace("*", ""), fact.endsWith("*")))
                .toList();
    }

    private static Candidate.Place place(List<String> facts) {
        List<String> areas = starting(facts, "@")
                .flatMap(fact -> Arrays.stream(fact.substring(1).split("/", -1)))
                .toList();
        OptionalLong household = starting(facts, "#")
                .mapToLong(fact -> Long.parseLong(fact.substring(1)))
                .findFirst();
        return new Candidate.Place(areas, household);
    }

    private static Candidate.Traits traits(List<String> facts, Sex sex) {
        OptionalLong day = facts.stream()
                .filter(fact -> fact.matches("\\d{4}-.*"))
                .mapToLong(fact -> LocalDate.parse(fact).toEpochDay())
                .findFirst();
        OptionalInt year = facts.stream()
                .filter(fact -> fact.matches("\\d{4}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
        Optional<String> email = facts.stream()
                .filter(fact -> fact.indexOf('@') > 0)
                .map(fact -> fact.toLowerCase(Locale.ROOT))
                .findFirst();
        return new Candidate.Traits(day, year, sex, email);
    }

    private static Stream<String> starting(List<String> facts, String mark) {
        return facts.stream().filter(fact -> fact.startsWith(mark));
    }
}
