package lumbung.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The words that villagers' names are made of: common names first, then some thousands from their syllables. */
final class Vocabulary {
    private static final int WORDS = 6_000;
    private static final List<String> COMMON = List.of(("Siti Aminah Sri Wahyuni Slamet Muhammad Nur Hidayah Dwi "
                    + "Lestari Rini Tarni Tarno Karsini Kuswati Warsiti Sutrisno Suwarni Darmaji Rasmini Casmi Fatimah Indah "
                    + "Dika Pratama Yanto Wahyu Agus Setiawan Budi Santoso Eko Purnomo Tri Astuti Endang Sulastri Sugeng "
                    + "Rahayu Umi Kulsum Khasanah Maesaroh Solikhin Abdul Rohman Ahmad Fauzi Imam Syafii Nurjanah Rohmah "
                    + "Ngatini Ngatiman Sumarni Sumarno Tukinem Tukiman Wagiyem Wagiman Poniyem Paimin Painem Saminem Samini "
                    + "Dewi Puspita Ratna Sari Ayu Wulandari Fitri Handayani Yuni Kartika Dian Novita Rina Marlina Lilis "
                    + "Kusumawati Eni Ernawati Heri Susanto Joko Widodo Bambang Irawan Dedi Kurniawan Teguh Prasetyo Rizki "
                    + "Ramadhan Alfiansyah Maulana Ibrahim Yusuf Zaenal Arifin Khoirul Anwar Mukhlis Nasikhin Rokhman")
            .split(" "));
    private static final List<String> STARTS = List.of(
            "su", "sa", "ka", "ra", "wa", "da", "ta", "ma", "na", "pa", "tu", "ku", "ru", "mu", "nu", "si", "ti", "ri",
            "di", "mi", "kho", "sho", "nga", "nya", "pra", "tri", "dwi", "har", "wi", "ji");
    private static final List<String> MIDDLES = List.of(
            "ma", "ra", "la", "na", "ri", "ro", "ru", "di", "ti", "mi", "no", "ki", "gi", "war", "lis", "nar", "yat",
            "har", "ni", "li");
    private static final List<String> ENDS = List.of(
            "ni", "no", "ti", "to", "yah", "yem", "man", "min", "nah", "roh", "wati", "wan", "di", "jo", "sih", "tun",
            "rin", "nto", "lah", "dah");
    private static final List<String> VILLAGES =
            List.of(("Tlagasana Tundagan Bongas Cikadu Cawet Medayu Pagelaran Bodas "
                            + "Jojogan Majalangu Tambi Watukumpul Gapura Majakerta Wisnu")
                    .split(" "));

    private final List<String> words;

    Vocabulary(long seed) {
        Random random = new Random(seed);
        Set<String> made = new LinkedHashSet<>(COMMON);
        while (made.size() < WORDS) {
            StringBuilder word = new StringBuilder(one(random, STARTS));
            for (int syllables = random.nextInt(3); syllables > 0; syllables--) {
                word.append(one(random, MIDDLES));
            }
            word.append(one(random, ENDS));
            word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
            made.add(word.toString());
        }
        words = new ArrayList<>(made);
    }

    /** Few words are many people's, many are few people's. */
    String word(Random random) {
        double far = random.nextDouble();
        return words.get((int) (Math.pow(far, 3) * words.size()));
    }

    /** Fifteen real villages; further ones are numbered, for registers larger than a subdistrict. */
    static String village(int index) {
        String name = VILLAGES.get(index % VILLAGES.size());
        int round = index / VILLAGES.size();
        return round == 0 ? name : name + " " + (round + 1);
    }

    static <T> T one(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
