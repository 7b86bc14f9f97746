package lumbung.register.matching;

import java.util.List;
import java.util.Map;

/** A folded word by its sound, so that Chotimah and Hotimah, Saiful and Syaeful, Yusuf and Yusup, Zaenab and Jainab meet. */
final class Sound {
    private static final List<Map.Entry<String, String>> LETTERS = List.of(
            Map.entry("kh", "h"),
            Map.entry("ch", "h"),
            Map.entry("sy", "s"),
            Map.entry("sh", "s"),
            Map.entry("ts", "s"),
            Map.entry("dz", "j"),
            Map.entry("dh", "d"),
            Map.entry("th", "t"),
            Map.entry("gh", "g"),
            Map.entry("ph", "p"),
            Map.entry("z", "j"),
            Map.entry("f", "p"),
            Map.entry("v", "p"),
            Map.entry("q", "k"),
            Map.entry("x", "ks"),
            Map.entry("ai", "e"),
            Map.entry("ay", "e"),
            Map.entry("ae", "e"),
            Map.entry("ei", "e"),
            Map.entry("i", "e"),
            Map.entry("o", "u"));

    private Sound() {}

    static String of(String word) {
        String sound = word;
        for (Map.Entry<String, String> letters : LETTERS) {
            sound = sound.replace(letters.getKey(), letters.getValue());
        }
        return sound.isEmpty() ? sound : sound.charAt(0) + sound.substring(1).replace("h", "");
    }

    /** The consonants of the sound after its first letter: rough, for putting names that may be one side by side. */
    static String skeleton(String word) {
        String sound = of(word);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i);
            boolean vowel = "aeiou".indexOf(c) >= 0;
            if (i == 0 || (!vowel && c != letters.charAt(letters.length() - 1))) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
