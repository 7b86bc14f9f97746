package lumbung.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.register.Alias;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.Dwelling;
import lumbung.register.Membership;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Post;
import lumbung.register.Term;
import lumbung.register.matching.PhoneKind;
import lumbung.search.Node;
import lumbung.search.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R018, R031: anyone is found by whatever one remembers of them. */
class IndexTest {
    private static final List<Card> PEOPLE = List.of(
            card(1, "Siti Aminah", "0812-0000-3456", 5, "Bu Yanto"),
            card(2, "Siti Ambarwati", "0812-0000-3333", 8),
            card(3, "Hj. St. Nur Aminah, S.Pd", "0812-0000-1111", 6),
            card(4, "Mochamad Dwi Saputro", "0812-0000-2222", 5),
            card(5, "Moh. Dwiyanto", "0812-0000-4444", 0),
            card(6, "Soekarni", "0285-412345", 9),
            card(7, "Widjaja Tjahjadi", "+65 8123 4567", 5),
            card(8, "Tarni", "0812-0000-5555", 8, "Mamane Dika"),
            card(9, "René Ma'ruf", "0812-0000-6666", 0));

    private final Index index = index(PEOPLE);

    private static Index index(List<Card> people) {
        Index index = new Index(Village.DIRECTORY);
        index.fill(sink -> people.forEach(card -> sink.accept(Entry.of(card, Village.TODAY))));
        return index;
    }

    static Card card(long id, String name, String phone, long areaId, String... aliases) {
        Person person = Person.named(id, new Naming(name, "", "")).with(new Dwelling(areaId, "", 0));
        List<Alias> others = new ArrayList<>();
        for (String alias : aliases) {
            others.add(new Alias(100 * id + others.size(), 1, id, alias));
        }
        String digits = phone.replaceAll("[^+\\d]", "");
        String e164 = digits.startsWith("+") ? digits : "+62" + digits.substring(1);
        Phone number = new Phone(
                1000 * id, 1, id, phone, e164, PhoneKind.MOBILE, Answer.YES, Optional.empty(), false, Term.ALWAYS);
        List<Membership> groups =
                id % 4 == 0 ? List.of(new Membership(2000 + id, 1, id, 21, Post.MEMBER, Term.ALWAYS)) : List.of();
        return new Card(person, others, List.of(number), List.of(), List.of(), groups, List.of(), List.of(), List.of());
    }

    private static String found(Index index, String typed) {
        return index.search(typed, 10).stream()
                .map(match -> String.valueOf(match.id()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            siti                  | 2 1 3
            SITI AM               | 2 1 3
            siti aminah           | 1 3
            sitam                 | 2 1 3
            sa                    | 4 2 1 3
            bu siti aminah        | 1 3
            st. aminah            | 1 3
            aminah                | 1 3
            nur aminah            | 3
            nuraminah             | 3
            bu yanto              | 1
            yanto                 | 1
            mamane dika           | 8
            dika                  | 8
            moch dwi              | 4 5
            muh dwi               | 4 5
            muhammad d            | 4 5
            mocha                 | 4
            soekar                | 6
            sukarni               | 6
            wijaya                | 7
            widj                  | 7
            cahyadi               | 7
            rene maruf            | 9
            René                  | 9
            ma'ruf                | 9
            tarmi                 | 8
            ambarwaty             | 2
            ambrawati             | 2
            0812 3456             | 7 1
            +62812-3456           | 7 1
            0812 0000 3456        | 1
            '+62812-0000-3456'    | 1
            3456                  | 1 7
            62812000033           | 2
            0812-0000             | 4 5 9 2 1 3 8
            siti 3333             | 2
            +65 8123              | 7
            412345                | 6
            bongas                | 4 1 3 8 7
            siti bongas           | 1 3
            rt 03                 | 4 2 1 8 7
            rt3 siti              | 2 1
            cawet rt 03           | 2 8
            bongsa tarni          | 8
            bongsa siti           | 1 3
            pkk                   | 4 8
            pkk tarni             | 8
            zzz                   | ''
            12                    | ''
            ''                    | ''
            """)
    void isFoundBy(String typed, String ids) {
        assertEquals(ids, found(index, typed));
    }

    private Hits hits(Node.Text text) {
        return index.hits(List.of(text)).get(text);
    }

    @Test
    void theBestComeFirst() {
        Index more = index(List.of(
                card(1, "Aminah Siti", "0812-0000-0001", 0),
                card(2, "Siti", "0812-0000-0002", 0),
                card(3, "Sitinur", "0812-0000-0003", 0),
                card(4, "Sita", "0812-0000-0004", 0),
                card(5, "Sinta Titin", "0812-0000-0005", 0)));
        assertEquals("2 1 3 5 4", found(more, "siti"));
    }

    @Test
    void aTextMeansTheForgivenOnlyWhereNobodyElseIsMeant() {
        assertEquals(3, hits(new Node.Text("siti am", false)).size());
        assertEquals(1, hits(new Node.Text("tarmi", false)).size());
        assertEquals(3, hits(new Node.Text("sitam", false)).size());
    }

    @Test
    void inQuotesWordsStandSideBySideAndNothingIsForgiven() {
        assertEquals(2, hits(new Node.Text("siti am", true)).size());
        assertEquals(0, hits(new Node.Text("aminah siti", true)).size());
        assertEquals(0, hits(new Node.Text("tarmi", true)).size());
        assertEquals(0, hits(new Node.Text("sitam", true)).size());
    }

    @Test
    void hitsAreInOrderOfNameAndCanBeEnteredAnywhere() {
        Hits hits = hits(new Node.Text("0812", false));
        for (int i = 0; i < hits.size(); i++) {
            assertEquals(i, hits.before(hits.key(i), hits.id(i), false));
            assertEquals(i + 1, hits.before(hits.key(i), hits.id(i), true));
            assertTrue(hits.contains(hits.id(i)));
            assertTrue(i == 0 || hits.key(i - 1).compareTo(hits.key(i)) <= 0);
        }
    }
}
