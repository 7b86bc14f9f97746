package lumbung.register.matching;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N07: whom to compare a person with. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BlocksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Siti Aminah; @bongas/3   | Hj. St. Aminah, S.Pd; @bongas/3    | true
                    Siti Aminah; @bongas/3   | Aminah; @bongas/3                  | true
                    Siti Aminah; @bongas/3   | Sitiaminah; @cawet/1               | true
                    Siti Aminah; @bongas/3   | Aminah Siti; @cawet/1              | true
                    Ratna Sari; +6281200003456 | Bu Yanto; +6281200003456         | true
                    Khotimah; @bongas/3      | Chotimah; @bongas/3                | true
                    Tarni; @bongas/3         | Tarno; @bongas/4                   | true
                    Ratna; a@example.org     | Budi; a@example.org                | true
                    Ratna Sari; @bongas/3    | Budi Santoso; @bongas/3            | false
                    -                        | -                                  | false
                    -; @bongas/3             | -; @bongas/3                       | false
                    """)
    void N07_people_who_may_be_one_meet_in_a_block(String one, String other, boolean meet) {
        Blocks blocks = new Blocks();
        blocks.add(DuplicatesTest.person(1, one));
        blocks.add(DuplicatesTest.person(9, "Wagiyem; +6281200009999 @tambi/1"));
        assertArrayEquals(meet ? new long[] {1} : new long[0], blocks.candidates(DuplicatesTest.person(2, other)));
    }

    @Test
    void a_person_is_no_candidate_of_their_own_and_comes_once() {
        Blocks blocks = new Blocks();
        Candidate siti = DuplicatesTest.person(1, "Siti Aminah; +6281200003456 @bongas/3");
        blocks.add(siti);
        blocks.add(DuplicatesTest.person(5, "-"));
        blocks.add(DuplicatesTest.person(6, "-"));
        blocks.add(DuplicatesTest.person(2, "Siti Aminah; +6281200003456 @bongas/3"));
        blocks.add(siti);
        assertArrayEquals(new long[] {2}, blocks.candidates(siti));
        assertEquals(5, blocks.size());
    }

    @Test
    void N08_a_block_that_is_too_common_proposes_nobody() {
        Blocks blocks = new Blocks();
        for (int id = 1; id <= Blocks.COMMON; id++) {
            blocks.add(DuplicatesTest.person(id, "Tarni; @bongas/" + id));
        }
        Candidate next = DuplicatesTest.person(1000, "Tarni; @tambi/1");
        assertEquals(Blocks.COMMON, blocks.candidates(next).length);
        blocks.add(next);
        assertEquals(0, blocks.candidates(DuplicatesTest.person(1001, "Tarni; @wisnu/1")).length);
        assertTrue(blocks.candidates(DuplicatesTest.person(1001, "Tarni; @bongas/7")).length == 1);
    }
}
