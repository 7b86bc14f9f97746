package lumbung.register.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A generated district: names out of a village's stock of words, families in an RT sharing phones, and some people entered
 * twice the way lists do it.
 */
final class ManyPeople {
    private static final List<String> STARTS =
            words("su wa ka tar cas dar jum sla rat kus ngad par mar sri ban tu sa ro mu ha");
    private static final List<String> MIDDLES = words("mi ri wi ti ya ma si ni di sti yan so ja ra wa na li ki dy la");
    private static final List<String> ENDS =
            words("ni no ti to yah nah ah mi man din tun tin sih jo di yem jan wati yono");
    private static final List<String> FIRST = words("Siti Muhammad Nur Sri Dwi Abdul Ahmad Eko Tri Bu Pak Mbak");

    private final Random random;
    private final List<String> stock = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    ManyPeople(long seed) {
        this.random = new Random(seed);
        while (stock.size() < 4_000) {
            stock.add(any(STARTS) + any(MIDDLES) + any(ENDS));
        }
    }

    /** Rows as {@link DuplicatesTest#person} reads them: first the people, then those entered once more, see {@link #original}. */
    List<String> rows(int people, int again) {
        for (int i = 0; i < people; i++) {
            rows.add(name() + "; " + phone(i) + area(i));
        }
        for (int i = 0; i < again; i++) {
            rows.add(again(rows.get(original(i)), i));
        }
        return rows;
    }

    /** Whom the row number {@code again} of the second entries repeats. */
    static int original(int again) {
        return again * 37 + 5;
    }

    private String name() {
        String first = random.nextInt(3) == 0 ? any(FIRST) + " " : "";
        String last = random.nextInt(5) < 3 ? " " + word() : "";
        return first + word() + last;
    }

    /** Some words are in every second house, most in few. */
    private String word() {
        double skewed = random.nextDouble() * random.nextDouble() * random.nextDouble();
        String word = stock.get((int) (skewed * stock.size()));
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String phone(int row) {
        int owner = random.nextInt(5) == 0 ? row - row % 4 : row;
        return random.nextInt(5) == 0 ? "" : "+6281" + (200_000_000L + owner) + " ";
    }

    private static String area(int row) {
        int rt = row / 120;
        return "@desa" + rt / 60 + "/dusun" + rt / 12 + "/rt" + rt;
    }

    private String again(String row, int way) {
        String name = row.substring(0, row.indexOf(';'));
        String facts = row.substring(row.indexOf(';') + 2);
        String area = facts.substring(facts.indexOf('@'));
        return switch (way % 6) {
            case 0 -> "Hj. " + name.replace("Siti", "St.").replace("Muhammad", "Moh.") + ", S.Pd; " + area;
            case 1 -> typo(name) + "; " + facts;
            case 2 -> name.replace("j", "dj").replace("u", "oe") + "; " + area;
            case 3 ->
                name.replace("Bu ", "").replace("Pak ", "").replace("Mbak ", "").replace(" ", "") + "; " + facts;
            case 4 -> name.toUpperCase(Locale.ROOT) + "; " + area.substring(0, area.indexOf('/'));
            default -> name + "; " + facts;
        };
    }

    private String typo(String name) {
        int at = 1 + random.nextInt(name.length() - 2);
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }
}
