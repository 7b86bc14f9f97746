package lumbung.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import lumbung.register.Alias;
import lumbung.register.Answer;
import lumbung.register.Birth;
import lumbung.register.Card;
import lumbung.register.Consent;
import lumbung.register.Dwelling;
import lumbung.register.Handle;
import lumbung.register.Membership;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Post;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.SavedNumber;
import lumbung.register.Term;
import lumbung.register.matching.PhoneKind;
import lumbung.register.matching.Sex;

/** Makes up people of the {@link Village}, of whom now this and now that is unknown. */
public final class Villagers {
    private static final List<String> FIRST = List.of(
            "Siti",
            "St.",
            "Moch.",
            "Tarni",
            "Soekarni",
            "Nur",
            "Dwi",
            "Sri",
            "Casmi",
            "Abdul",
            "René",
            "Sitti",
            "Hj. Kasmi");
    private static final List<String> SECOND =
            List.of("Aminah", "Ambarwati", "Yanto", "Wati", "Rahman", "", "", "Aminah, S.Pd", "bin Slamet");
    private static final List<String> WORK = List.of("", "", "petani", "Petani padi", "guru TK");
    private static final List<String> GREETINGS = List.of("", "", "krama", "assalamualaikum");
    private static final long HOUSEHOLDS = 3;

    private final Random random;
    private long id;

    public Villagers(long seed, long firstId) {
        this.random = new Random(seed);
        this.id = firstId;
    }

    /** The ids of the households that people live in: 1 to this above 60. */
    public static List<Long> households() {
        return List.of(61L, 60 + HOUSEHOLDS - 1, 60 + HOUSEHOLDS);
    }

    public Card next() {
        Person person = person(id++);
        long own = person.id();
        return new Card(
                person,
                some(2, () -> new Alias(id++, 1, own, "Bu " + one(SECOND) + " " + one(FIRST))),
                some(3, () -> phone(own)),
                some(2, () -> new Handle(id++, 1, own, one(List.of("Facebook", "TikTok")), "akun" + own)),
                some(3, () -> new Role(id++, 1, own, business(), one(List.of(RoleKind.values())), term())),
                some(
                        3,
                        () -> new Membership(
                                id++, 1, own, one(Village.COMMUNITIES).id(), one(List.of(Post.values())), term())),
                some(5, () -> consent(own)),
                some(
                        4,
                        () -> new SavedNumber(
                                id++, 1, own, one(Village.SENDING_PHONES).id(), random.nextBoolean(), day())),
                List.of());
    }

    private Person person(long own) {
        String name = (one(FIRST) + " " + one(SECOND)).strip();
        String call = random.nextInt(3) == 0 ? one(FIRST) : "";
        long area = random.nextInt(4) == 0 ? 0 : one(Village.AREAS).id();
        long household = random.nextInt(3) == 0 ? one(households()) : 0;
        return new Person(
                own,
                1,
                new Naming(name, random.nextBoolean() ? "Bu" : "", call),
                one(List.of(Sex.values())),
                birth(),
                one(WORK),
                new Dwelling(area, "", household),
                random.nextInt(4) == 0 ? "a@contoh.id" : "",
                one(GREETINGS));
    }

    private Birth birth() {
        int year = 1940 + random.nextInt(80);
        return switch (random.nextInt(3)) {
            case 0 -> Birth.UNKNOWN;
            case 1 -> Birth.in(year);
            default -> Birth.on(LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)));
        };
    }

    private Phone phone(long own) {
        PhoneKind kind = one(List.of(PhoneKind.values()));
        String number = "0812-0000-%04d".formatted(random.nextInt(10_000));
        String e164 =
                kind == PhoneKind.UNCERTAIN ? "" : "+62" + number.substring(1).replace("-", "");
        boolean shared = random.nextInt(4) == 0;
        return new Phone(
                id++, 1, own, number, e164, kind, one(List.of(Answer.values())), Optional.empty(), shared, term());
    }

    private Consent consent(long own) {
        Proof proof = new Proof(Proof.Method.SPOKEN, "");
        long business = random.nextInt(3) == 0 ? 0 : business();
        return new Consent(id++, 1, own, one(List.of(Purpose.values())), business, random.nextBoolean(), proof, day());
    }

    private long business() {
        return one(Village.BUSINESSES).id();
    }

    private Term term() {
        Optional<LocalDate> since = random.nextBoolean() ? Optional.of(day().minusDays(500)) : Optional.empty();
        Optional<LocalDate> until = random.nextInt(3) == 0 ? Optional.of(day()) : Optional.empty();
        return new Term(since, until);
    }

    /** Within half a year of today, before or after. */
    private LocalDate day() {
        return Village.TODAY.plusDays(random.nextInt(365) - 182L);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> some(int fewerThan, Supplier<T> next) {
        List<T> list = new ArrayList<>();
        for (int count = random.nextInt(fewerThan); count > 0; count--) {
            list.add(next.get());
        }
        return list;
    }

    /** Conditions on every field, and what can be made of them. */
    public static String query(Random random) {
        List<String> all = conditions();
        String one = all.get(random.nextInt(all.size()));
        String other = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(5)) {
            case 0 -> one;
            case 1 -> "-" + one;
            case 2 -> one + " " + other;
            case 3 -> one + " atau " + other;
            default -> "-(" + one + " atau -" + other + ")";
        };
    }

    /** Each value that any field offers, and further comparisons. */
    public static List<String> conditions() {
        List<String> all = new ArrayList<>(List.of(
                "umur>=20",
                "umur<35",
                "umur:20..35",
                "umur>60",
                "umur<=1",
                "lahir<1990",
                "lahir>=1990-06",
                "lahir:1980..1990-03",
                "lahir>60t",
                "sejak>=60h",
                "sejak<2025",
                "sejak:2t",
                "sejak:minggu-ini",
                "hp:0812",
                "nama:siti",
                "pekerjaan:padi",
                "kk:61",
                "kk:999",
                "id:1000",
                "rt:3",
                "wilayah:bongas/03",
                "jabatan:ketua@pkk",
                "akun:facebook",
                "kelompok:bongas"));
        for (Field field : Village.CATALOGUE.fields()) {
            String key = field.keys().canonical();
            for (String value : field.values(Village.STANDPOINT)) {
                all.add(key + ":" + Node.written(value));
                for (String place : field.places(Village.STANDPOINT)) {
                    all.add(key + ":" + Node.written(value + "@" + place));
                }
            }
        }
        return all;
    }
}
