package lumbung.register.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Alias;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Community;
import lumbung.register.Consent;
import lumbung.register.Directory;
import lumbung.register.Household;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.SendingPhone;
import lumbung.register.Suppression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be typed into a person's fields: R001, R002, R012, R021, R027, R030, R031, R112, N01, N08. */
class FieldsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Directory DIRECTORY = new Directory(
            List.of("Desa", "Dusun", "RW", "RT"),
            List.of(
                    new Area(1, 1, 0, 0, "Bongas"),
                    new Area(2, 1, 1, 2, "01"),
                    new Area(3, 1, 2, 3, "03"),
                    new Area(4, 1, 1, 2, "02"),
                    new Area(5, 1, 4, 3, "03"),
                    new Area(6, 1, 0, 0, "Cawet"),
                    new Area(7, 1, 6, 3, "07")),
            List.of(
                    new Business(11, 1, "Azzalea Cake", OptionalInt.empty(), "kue"),
                    new Business(12, 1, "Sigendo", OptionalInt.empty(), "keripik")),
            List.of(new Community(21, 1, "PKK Bongas", "PKK", 1)),
            List.of(new SendingPhone(31, 1, 11, "+6281200001111", "HP Azzalea")));
    private static final Card TARNI = Card.of(Person.named(77, new Naming("Tarni", "Bu", "")));
    private static final Around AROUND = new Around(
            DIRECTORY,
            TODAY,
            text -> text.equals("Tarni") ? Outcome.done(TARNI) : Outcome.refused("test.nobody"),
            id -> id == 0 ? Optional.empty() : Optional.of(new Household(id, 1, "Tarni", 77)));
    private static final Fields FIELDS = Fields.of(DIRECTORY.levels());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nama=Siti Aminah, S.Pd | nama | Siti Aminah, S.Pd
            name=Siti | nama | Siti
            sapaan=bu | sapaan | Bu
            address=Bu Hj. | sapaan | Bu Haji
            panggilan=Siti | panggilan | Siti
            alias+=Bu Yanto | alias | Bu Yanto
            hp+=0812 0000 3456 | hp | 0812 0000 3456
            hp=+62812-0000-3456, wa:ya, bersama, sejak:2024 | hp | +62812-0000-3456, wa:ya, bersama, sejak:2024-01-01
            kelamin=P | kelamin | perempuan
            sex=male | kelamin | laki-laki
            lahir=21-11-1985 | lahir | 1985-11-21
            lahir=1985 | lahir | 1985
            pekerjaan=pedagang kue | pekerjaan | pedagang kue
            desa=bongas | desa | Bongas
            patokan=dekat musala | patokan | dekat musala
            kelompok+=pkk | kelompok | PKK Bongas
            community=PKK Bongas, post:head, since:2024-05 | kelompok | PKK Bongas, jabatan:ketua, sejak:2024-05-01
            peran+=reseller@sigendo, sejak:2025-03-01 | peran | reseller@Sigendo, sejak:2025-03-01
            role+=member | peran | anggota
            boleh+=promo@azzalea, bukti:wa | boleh | promo@Azzalea Cake:ya, bukti:wa, tanggal:2026-11-21
            boleh-=promo | boleh | promo:tidak, bukti:lisan, tanggal:2026-11-21
            simpan+=azzalea | simpan | 0812-0000-1111:ya, tanggal:2026-11-21
            simpan=0812-0000-1111:tidak | simpan | 0812-0000-1111:tidak, tanggal:2026-11-21
            salam=krama | salam | krama
            greeting=Javanese | salam | krama
            akun+=Shopee: siti.kue | akun | Shopee: siti.kue
            email=siti@contoh.id | email | siti@contoh.id
            hubungan+=tetangga: Tarni | hubungan | tetangga: 77
            catatan+=Azzalea: suka bolu, tanpa kacang | catatan | Azzalea Cake: suka bolu, tanpa kacang, tanggal:2026-11-21
            """)
    void whatIsTypedIsUnderstoodInEitherLanguage(String typed, String field, String written) {
        Entry entry = put(siti(), typed).get();
        assertEquals(List.of(written), FIELDS.named(field).orElseThrow().written(entry, AROUND));
    }

    @Test
    void theNeutralGreetingIsKeptAsNoneAndAnUnknownOneIsRefusedWithThoseThereAre() {
        Entry krama = put(siti(), "salam=krama").get();

        assertEquals("", put(krama, "salam=netral").get().person().greeting());
        assertEquals("", put(krama, "salam=").get().person().greeting());
        assertEquals(
                "netral, assalamualaikum, krama, kulanuwun, ngoko",
                refusal(put(krama, "salam=betawi")).reason().arguments().get(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nama= | nama | register.refused.empty
            sapa=Bu | sapa | register.refused.field
            hp+=8.12346E+11 | hp | matching.phone.scientific
            hp+=0812 | hp | matching.phone.short
            hp+=tidak ada | hp | register.refused.phone
            hp-=0812-0000-9999 | hp | register.refused.absent
            hp+=0285-412345, wa:ya | hp | register.refused.landline
            kelamin=X | kelamin | register.refused.choice
            lahir=31-02-1985 | lahir | register.refused.day
            lahir=2027-01-01 | lahir | register.refused.born
            desa=Wisnu | desa | register.refused.area
            rt=03 | rt | register.refused.area.several
            kelompok+=Arisan | kelompok | register.refused.community
            peran+=raja@Sigendo | peran | register.refused.choice
            peran+=reseller@Vanara | peran | register.refused.business
            peran+=reseller, sejak:2025, sampai:2024 | peran | register.refused.term
            boleh+=promo, tanggal:2027-01-01 | boleh | register.refused.day
            simpan+=HP Vanara | simpan | register.refused.sending-phone
            akun+=siti | akun | register.refused.handle
            salam=betawi | salam | register.refused.choice
            email=siti | email | register.refused.email
            hubungan+=tetangga: Wiwit | '' | test.nobody
            catatan+=suka bolu | catatan | register.refused.note
            """)
    void whatCannotBeIsRefusedAtItsField(String typed, String place, String reason) {
        Refusal refusal = refusal(put(siti(), typed));
        assertEquals(place, refusal.place());
        assertEquals(reason, refusal.reason().key());
        if (!reason.startsWith("test.")) {
            for (Language language : Language.values()) {
                assertTrue(new Texts(language, java.time.ZoneOffset.UTC).has(reason), reason);
            }
        }
    }

    @Test
    void whatIsWrittenCanBeTypedAgainAndChangesNothing() {
        Entry entry = put(
                        siti(),
                        "alias+=Bu Yanto",
                        "hp+=0812-0000-3456, wa:tidak, sampai:2024",
                        "peran+=reseller@Sigendo, sejak:2025",
                        "kelompok+=PKK, jabatan:ketua",
                        "desa=Bongas",
                        "rw=1",
                        "rt=3",
                        "lahir=1985",
                        "akun+=Facebook: siti")
                .get();
        for (Field field : FIELDS.all()) {
            for (String written : field.written(entry, AROUND)) {
                Typed again = new Typed(field.key().name(), Verb.SET, written);
                assertEquals(
                        entry,
                        field.put(entry, again, AROUND).get(),
                        field.key().name());
            }
        }
    }

    @Test
    void widerAreasAreReadBeforeSmallerOnesAndWhoMovesLeavesTheOldRtBehind() {
        Entry bongas = put(siti(), "rt=RT 03", "rw=02", "desa=Bongas").get();
        assertEquals(5, bongas.person().dwelling().areaId());
        Entry cawet = put(bongas, "desa=Cawet").get();
        assertEquals(6, cawet.person().dwelling().areaId());
        assertEquals(7, put(cawet, "rt=7").get().person().dwelling().areaId());
    }

    @Test
    void aReplacedNumberStaysInTheHistory() {
        Entry entry = put(siti(), "hp+=0812-0000-3456", "hp+=0812-0000-7777, ganti:0812 0000 3456")
                .get();
        List<Phone> phones = entry.rows(Phone.class);
        assertEquals(2, phones.size());
        assertEquals(Optional.of(TODAY.minusDays(1)), phones.get(0).term().until());
        assertTrue(phones.get(1).usable(TODAY));
        assertEquals(
                2,
                put(siti(), "hp+=0812-0000-3456 / 0857-0000-1234")
                        .get()
                        .rows(Phone.class)
                        .size());
    }

    /** R002: the number that was wrong is not used any more; what was known of it is not known of the other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hp+=0812-0000-3456, wa:ya, bersama | hp=0812-0000-7777 | 0812-0000-7777",
                "hp+=0812-0000-3456 | hp=0812 0000 3456, wa:ya | 0812-0000-3456, wa:ya",
                "hp+=0812-0000-3456 | hp+=0812-0000-7777 | 0812-0000-3456; 0812-0000-7777",
                "hp+=0812-0000-3456, sampai:2024 | hp=0812-0000-7777 | 0812-0000-3456, sampai:2024-12-31; 0812-0000-7777",
                "hp+=0812-0000-3456 / 0857-0000-1234 | hp=0857-0000-1234, wa:ya | 0812-0000-3456; 0857-0000-1234, wa:ya"
            })
    void aNumberThatIsSetTakesThePlaceOfTheOnlyOther(String before, String typed, String written) {
        Entry entry = put(siti(), before, typed).get();
        assertEquals(written, String.join("; ", new PhoneField().written(entry, AROUND)));
    }

    @Test
    void ofTwoNumbersOneHasToSayWhichGoes() {
        Outcome<Entry> outcome = put(siti(), "hp+=0812-0000-3456 / 0857-0000-1234", "hp=0812-0000-7777");
        Refusal refusal = outcome.fold(entry -> null, it -> it);
        assertEquals("register.refused.several", refusal.reason().key());
        assertEquals(
                2,
                put(siti(), "hp+=0812-0000-3456 / 0857-0000-1234", "hp=0812-0000-7777, ganti:0857-0000-1234")
                        .get()
                        .rows(Phone.class)
                        .stream()
                        .filter(phone -> phone.usable(TODAY))
                        .count());
    }

    @Test
    void aTitleTypedWithTheNameBecomesTheFormOfAddress() {
        assertEquals(
                new Naming("Siti Aminah, S.Pd", "Bu Haji", ""),
                Entry.named("Hj. Siti Aminah, S.Pd").person().naming());
        assertEquals("Bu", Entry.named("Bu").person().naming().name());
    }

    @Test
    void savingWritesOnlyWhatDiffersAndAWithdrawalOutlivesTheRecord() {
        Kept kept = new Kept();
        new Saving(kept, List.of())
                .added(put(siti(), "alias+=Bu Yanto", "hp+=0812-0000-3456").get());
        assertEquals(
                List.of(Person.class, Phone.class, Alias.class),
                kept.added.stream().map(Object::getClass).toList());

        Entry before = Entry.of(card(kept), List.of(), Optional.empty());
        Kept second = new Kept();
        Entry after = put(before, "alias-=Bu Yanto", "boleh-=promo").get();
        new Saving(second, List.of()).changed(before, after);
        assertEquals(
                List.of(Alias.class),
                second.removed.stream().map(Object::getClass).toList());
        assertEquals(
                List.of(Consent.class, Suppression.class),
                second.added.stream().map(Object::getClass).toList());
        Suppression suppression = (Suppression) second.added.get(1);
        assertEquals("siti aminah", suppression.nameKey());

        Kept third = new Kept();
        new Saving(third, List.of(suppression))
                .changed(after, put(after, "boleh+=promo").get());
        assertEquals(List.of(suppression), third.removed);
    }

    @Test
    void whoMovesInWithSomebodyMakesTheirHouseholdAndOneCanLeadIt() {
        Kept kept = new Kept();
        Entry entry = put(siti(), "serumah=Tarni").get();
        new Saving(kept, List.of()).added(entry);
        Household household = (Household) kept.added.get(0);
        assertEquals(77, household.headId());
        assertEquals(household.id(), ((Person) kept.added.get(1)).dwelling().householdId());
        assertEquals(household.id(), ((Person) kept.changed.get(0)).dwelling().householdId());

        Kept alone = new Kept();
        long id = new Saving(alone, List.of()).added(put(siti(), "kepala=ya").get());
        assertEquals(id, ((Household) alone.added.get(0)).headId());
    }

    private static Card card(Kept kept) {
        Person person = (Person) kept.added.get(0);
        Stream<Entity> rows = kept.added.stream();
        List<Entity> all = rows.toList();
        return new Card(
                person,
                List.of((Alias) all.get(2)),
                List.of((Phone) all.get(1)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Entry siti() {
        return Entry.named("Siti Aminah");
    }

    private static Outcome<Entry> put(Entry entry, String... typed) {
        return FIELDS.put(
                entry, Stream.of(typed).map(it -> Typed.read(it).orElseThrow()).toList(), AROUND);
    }

    private static Refusal refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private static final class Kept implements Changes {
        private final List<Entity> added = new ArrayList<>();
        private final List<Entity> changed = new ArrayList<>();
        private final List<Entity> removed = new ArrayList<>();
        private long ids = 1000;

        @Override
        public long newId() {
            return ids++;
        }

        @Override
        public void add(Entity row) {
            added.add(row);
        }

        @Override
        public void change(Entity row) {
            changed.add(row);
        }

        @Override
        public void remove(Entity row) {
            removed.add(row);
        }
    }
}
