package lumbung.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lumbung.broadcast.Audience;
import lumbung.broadcast.Contact;
import lumbung.broadcast.Dispatch;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.Formats;
import lumbung.broadcast.ListMember;
import lumbung.broadcast.ListTag;
import lumbung.broadcast.Occasion;
import lumbung.broadcast.Pack;
import lumbung.broadcast.Wording;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.register.Channel;
import lumbung.register.Purpose;
import lumbung.register.Segment;
import lumbung.register.SendingPhone;
import lumbung.settings.Printing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheet that lies beside the phone is one page, whatever there is to do. */
final class PhoneStepsTest {
    private static final ExportProfile.Target TARGET = new ExportProfile.Target(7, 8);
    private static final Contact OLD = new Contact("Bu Lama PKK-01", "+6281200009999");

    private static Dispatch.Plan plan(int lists, int people) {
        List<Pack.Line> lines = IntStream.range(0, lists * people)
                .mapToObj(at -> new Pack.Line(
                        at,
                        1 + at / people,
                        at % people == 0
                                ? Optional.of(new ListMember(at, 0, at, TARGET, 1 + at / people, OLD, 1, OLD))
                                : Optional.empty(),
                        new Contact("Bu Warga " + at, "+6281200000000"),
                        at % 5 == 1))
                .toList();
        Segment segment = new Segment(7, 0, "PKK", 3, "", Purpose.PROMO, Channel.PERSON, "PKK");
        return new Dispatch.Plan(
                new ExportProfile(1, 0, "Bolu", TARGET, ExportProfile.Chosen.NONE, Formats.USUAL, ""),
                new Dispatch.Aim(
                        segment,
                        new SendingPhone(8, 0, 3, "+6281200001111", "HP Azzalea"),
                        new ListTag("PKK"),
                        new Occasion(Purpose.PROMO, 3, LocalDate.of(2026, 11, 21))),
                new Audience(List.of(), List.of(), 0),
                new Pack(lines),
                Wording.NONE,
                Optional.empty(),
                "");
    }

    private static String sheet(Dispatch.Plan plan, String message, Language language) {
        Texts texts = new Texts(language, ZoneId.of("Asia/Jakarta"));
        List<String> files = plan.pack().lists().keySet().stream()
                .map(list -> plan.aim().tag().changes(list) + ".vcf")
                .toList();
        PhoneSteps.Heading heading =
                new PhoneSteps.Heading("Azzalea", "/media/rini/RINI", Instant.parse("2026-11-21T03:02:00Z"), message);
        Typesetter typesetter = new Typesetter(new Paper(Form.PAGE, PageRange.ALL, Printing.USUAL), texts);
        Document document = PhoneSteps.of(plan, heading, files, texts);
        try (Spool spool = typesetter.spool(document)) {
            assertEquals(1, spool.pages());
            return String.join("\n", typesetter.page(document, spool, 1));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_says_from_which_phone_when_where_the_files_are_and_what_is_sent(Language language) {
        String sheet = sheet(plan(2, 4), "Selamat pagi Bapak/Ibu,\n\nada bolu pandan baru.", language);
        assertTrue(sheet.contains("HP Azzalea 0812-0000-1111"), sheet);
        assertTrue(sheet.contains("Azzalea"), sheet);
        assertTrue(sheet.contains("21 November 2026"), sheet);
        assertTrue(sheet.contains("/media/rini/RINI"), sheet);
        assertTrue(sheet.contains("Selamat pagi Bapak/Ibu,"), sheet);
        assertTrue(sheet.contains("ada bolu pandan baru."), sheet);
        assertTrue(sheet.contains("Bu Warga 6"), sheet);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void many_lists_with_few_names_each_are_one_page(Language language) {
        String sheet = sheet(plan(12, 10), "Selamat pagi", language);
        assertTrue(sheet.contains("PKK-12"), sheet);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hundreds_of_lists_and_a_long_message_are_one_page(Language language) {
        String sheet = sheet(plan(390, 4), "Satu baris kabar yang agak panjang.\n".repeat(200), language);
        assertTrue(sheet.contains("PKK-390"), sheet);
        assertTrue(sheet.contains("Satu baris kabar"), sheet);
    }
}
