package lumbung.broadcast.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lumbung.register.greeting.Greetings;
import lumbung.search.Completion;
import lumbung.search.Completion.Candidate;
import lumbung.search.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered goes on from what stands before the caret, which ^ marks here. */
class MessageCompletionTest {
    private static final MessageCompletion COMPLETION = new MessageCompletion(
            new Completion(Village.CATALOGUE, Village.STANDPOINT), Abbreviations.of(List.of()), Greetings.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Halo {pan^                           | Halo {panggilan}
            Halo {pan^} apa                      | Halo {panggilan} apa
            Halo {gre^                           | Halo {greeting}
            Halo {ji^                            | Halo {jika ^
            Halo {jika per^                      | Halo {jika peran:^
            Halo {jika peran:res^}A              | Halo {jika peran:reseller^}A
            {jika ada:hp}A{jika desa:bo^         | {jika ada:hp}A{jika desa:bongas^
            {jika ada:hp}A{la^                   | {jika ada:hp}A{lain}
            {jika ada:hp}A{lain}B{ak^            | {jika ada:hp}A{lain}B{akhir}
            Halo sl^                             | Halo slm
            """)
    void theFirstOfferGoesOn(String typed, String taken) {
        String text = typed.replace("^", "");
        Candidate first = at(typed).get(0);

        assertEquals(
                taken.replace("^", "").toLowerCase(java.util.Locale.ROOT),
                first.in(text).toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Halo ^                     | 11
            {jika ada:hp}A ^           | 13
            {jika ada:hp}A{akhir} ^    | 11
            {^                         | 11
            Kurung {{^                 | 11
            Kurung {{ sl^              | 1
            {salah                     | 11
            """)
    void whatBelongsToAConditionIsOfferedWithinOne(String typed, int offers) {
        assertEquals(offers, at(typed.contains("^") ? typed : typed + "/^").size());
    }

    @Test
    void nothingIsOfferedForWhatThereIsNot() {
        assertTrue(at("Halo {xyz^").isEmpty());
        assertTrue(at("Halo xyz^").isEmpty());
    }

    private static List<Candidate> at(String typed) {
        String text = typed.replace("/", "\n");
        return COMPLETION.at(text.replace("^", ""), text.indexOf('^'));
    }
}
