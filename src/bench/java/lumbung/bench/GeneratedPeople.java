package lumbung.bench;

import java.util.List;
import java.util.Random;

/**
 * Made-up people, the same for the same seed: names of a village's vocabulary, twelve-digit numbers in all handwritings, one
 * in 25 an earlier person written differently. Whose number it is that comes out is nobody's business: they are never
 * shipped.
 */
final class GeneratedPeople {
    static final long SEED = 20_261_121;

    static final int RTS = 20;

    private static final int PEOPLE_A_VILLAGE = 3_000;
    private static final double AGAIN = 0.04;
    private static final double SINGLE_NAME = 0.3;
    private static final double THREE_WORDS = 0.15;
    private static final double NO_PHONE = 0.08;
    private static final List<String> TITLES = List.of("Bu ", "Pak ", "Mbak ", "Mas ", "Hj. ", "H. ", "Ust. ");
    private static final List<String> DEGREES = List.of(", S.Pd", ", S.E.", " (alm)", "");
    private static final List<String> FORMS = List.of(
            "0812-%s-%s",
            "0812%s%s", "+62 812-%s-%s", "62812%s%s", "0812 %s %s", "0812.%s.%s", "812%s%s", "(0812) %s %s");
    static final List<String> COMMUNITIES = List.of("PKK", "Karang Taruna", "Arisan", "Pengajian", "", "", "");

    private final long seed;
    private final int count;
    private final Vocabulary vocabulary;

    GeneratedPeople(long seed, int count) {
        this.seed = seed;
        this.count = count;
        this.vocabulary = new Vocabulary(seed);
    }

    int count() {
        return count;
    }

    int villages() {
        return Math.max(15, count / PEOPLE_A_VILLAGE);
    }

    /** The person of this index, without those before. */
    GeneratedPerson person(int index) {
        Random random = new Random(seed * 1_000_003 + index);
        random.nextInt();
        return index > 0 && random.nextDouble() < AGAIN
                ? again(original(random.nextInt(index)), random)
                : original(index);
    }

    private GeneratedPerson original(int index) {
        Random random = new Random(~seed * 1_000_033 + index);
        random.nextInt();
        String first = vocabulary.word(random);
        String name = random.nextDouble() < SINGLE_NAME ? first : first + " " + vocabulary.word(random);
        String full = random.nextDouble() < THREE_WORDS ? name + " " + vocabulary.word(random) : name;
        int village = random.nextInt(villages());
        int rt = 1 + random.nextInt(RTS);
        String community = Vocabulary.one(random, COMMUNITIES);
        return new GeneratedPerson(
                full,
                random.nextInt(4) == 0 ? first : "",
                random.nextDouble() < NO_PHONE ? "" : phone(index, random),
                village,
                rwOf(rt),
                two(rt),
                community.isEmpty() ? "" : community + " " + Vocabulary.village(village));
    }

    /** The same person on another list: titled, in old spelling, the number in another hand. */
    private static GeneratedPerson again(GeneratedPerson person, Random random) {
        String name =
                switch (random.nextInt(3)) {
                    case 0 -> Vocabulary.one(random, TITLES) + person.name() + Vocabulary.one(random, DEGREES);
                    case 1 -> person.name().replace("u", "oe").replace("Siti", "St.");
                    default -> person.name();
                };
        String digits = person.phone().replaceAll("\\D", "");
        String phone = digits.length() < 8 ? "" : written(digits.substring(digits.length() - 8), random);
        return new GeneratedPerson(name, "", phone, person.village(), person.rw(), person.rt(), person.community());
    }

    /** Different indexes have different numbers: 48,271 is a generator modulo the prime below 10^8 and prime to it. */
    private String phone(int index, Random random) {
        long number = (index * 48_271L + seed % 1_000) % 99_999_989L;
        return written(String.format("%08d", number), random);
    }

    private static String written(String eight, Random random) {
        return String.format(Vocabulary.one(random, FORMS), eight.substring(0, 4), eight.substring(4));
    }

    static String rwOf(int rt) {
        return two(1 + rt / 5);
    }

    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
