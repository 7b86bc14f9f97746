package lumbung.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import lumbung.register.Answer;
import lumbung.register.Directory;
import lumbung.register.Naming;
import lumbung.register.Purpose;
import lumbung.register.SendingPhone;
import lumbung.register.Suppression;
import lumbung.register.matching.PhoneKind;
import org.junit.jupiter.api.Test;

/** Who can be written to and why not: R022, R028, R029, N06, N08, N21. */
final class AudienceTest {
    private static final Directory DIRECTORY = new Directory(
            List.of("Desa", "Dusun", "RW", "RT"),
            List.of(),
            List.of(),
            List.of(),
            List.of(new SendingPhone(Cards.AZZALEAS_PHONE, 0, Cards.AZZALEA, "+6281200001111", "HP Azzalea")));
    private static final List<Suppression> SUPPRESSIONS = List.of(
            new Suppression(1, 0, "+6281200000008", "casmi", Purpose.PROMO, 0, Cards.DAY),
            new Suppression(2, 0, "+6281200000001", "siti", Purpose.ORDER, 0, Cards.DAY));

    @Test
    void everybodyIsOnTheListOrLeftOutForOneReason() {
        Audience audience = gather(
                Cards.person(1, "Siti").says(true, 3).mobile(1),
                Cards.person(2, "Tarni").says(true, 9).says(false, 1).mobile(2),
                Cards.person(3, "Darno").says(false, 1).mobile(3),
                Cards.person(4, "Yanti").mobile(4),
                Cards.person(5, "Ratna").says(true, 1),
                Cards.person(6, "Wati").says(true, 1).phone("", PhoneKind.UNCERTAIN),
                Cards.person(7, "Kasmi").says(true, 1).phone("+62284000123", PhoneKind.LANDLINE),
                Cards.person(8, "Casmi").says(true, 1).mobile(8),
                Cards.person(9, "Rini").says(true, 1).phone("+6281200000009", PhoneKind.MOBILE, Answer.NO),
                Cards.person(10, "Adik Siti").says(true, 1).mobile(1),
                Cards.person(11, "Eni").says(true, 1).mobile(11).saved(false),
                Cards.person(12, "Umi").says(true, 1).mobile(12).saved(true));
        assertEquals(
                List.of(new Recipient(1, "Siti", "+6281200000001"), new Recipient(12, "Umi", "+6281200000012")),
                audience.recipients());
        assertEquals(1, audience.savedUnknown());
        assertEquals(
                List.of(
                        new LeftOut(2, "Tarni", LeftOut.Reason.WITHDRAWN, 0),
                        new LeftOut(3, "Darno", LeftOut.Reason.NO_CONSENT, 0),
                        new LeftOut(4, "Yanti", LeftOut.Reason.UNKNOWN_CONSENT, 0),
                        new LeftOut(5, "Ratna", LeftOut.Reason.NO_NUMBER, 0),
                        new LeftOut(6, "Wati", LeftOut.Reason.UNCERTAIN_NUMBER, 0),
                        new LeftOut(7, "Kasmi", LeftOut.Reason.LANDLINE, 0),
                        new LeftOut(8, "Casmi", LeftOut.Reason.SUPPRESSED, 0),
                        new LeftOut(9, "Rini", LeftOut.Reason.NOT_ON_WHATSAPP, 0),
                        new LeftOut(10, "Adik Siti", LeftOut.Reason.SAME_NUMBER, 1),
                        new LeftOut(11, "Eni", LeftOut.Reason.NOT_SAVED, 0)),
                audience.leftOut());
        assertEquals(12, audience.asked());
    }

    @Test
    void theFamilyOnTheSamePhoneIsSparedASuppression() {
        Audience audience = gather(Cards.person(1, "Yanti").says(true, 1).mobile(8));
        assertEquals(1, audience.recipients().size());
    }

    @Test
    void aWithdrawalWithASameDayYesBeforeItCounts() {
        assertTrue(gather(Cards.person(1, "Siti").says(true, 0).says(false, 0).mobile(1))
                .recipients()
                .isEmpty());
    }

    @Test
    void aNameIsAsPeopleCallThePerson() {
        assertEquals("Bu Siti Aminah", Recipient.visible(new Naming("Siti Aminah", "Bu", "")));
        assertEquals("Hj. Fatimah", Recipient.visible(new Naming("Hj. Fatimah", "Bu Haji", "")));
        assertEquals("Tarni", Recipient.visible(new Naming("Tarni", "", "")));
    }

    private static Audience gather(Cards... people) {
        Gathering gathering = new Gathering(
                new Occasion(Purpose.PROMO, Cards.AZZALEA, Cards.DAY), Manner.EACH, SUPPRESSIONS, DIRECTORY);
        Stream.of(people).map(Cards::card).forEach(gathering::add);
        return gathering.audience();
    }
}
