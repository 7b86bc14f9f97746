package lumbung.register.matching;

/** A folded word by its sound, so that Chotimah and Hotimah, Saiful and Syaeful, Yusuf and Yusup, Zaenab and Jainab meet. */
final class Sound {
    private Sound() {}

    static String of(String word) {
        StringBuilder sound = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            char spoken = spoken(c, next);
            boolean silent = spoken == 'h' && !sound.isEmpty();
            if (!silent) {
                sound.append(spoken);
            }
            i += isPair(c, next) ? 2 : 1;
        }
        return sound.toString();
    }

    private static char spoken(char c, char next) {
        return switch (c) {
            case 'k' -> next == 'h' ? 'h' : 'k';
            case 'c' -> next == 'h' ? 'h' : 'c';
            case 'p', 'f', 'v' -> 'p';
            case 't' -> next == 's' ? 's' : 't';
            case 'd' -> next == 'z' ? 'j' : 'd';
            case 'z' -> 'j';
            case 'q' -> 'k';
            case 'a' -> isPair(c, next) ? 'e' : 'a';
            case 'i' -> 'e';
            case 'o' -> 'u';
            default -> c;
        };
    }

    /** Two letters for one sound. */
    private static boolean isPair(char c, char next) {
        return switch (c) {
            case 'k', 'c', 'g', 'p' -> next == 'h';
            case 's' -> next == 'y' || next == 'h';
            case 't' -> next == 's' || next == 'h';
            case 'd' -> next == 'z' || next == 'h';
            case 'a' -> next == 'i' || next == 'y' || next == 'e';
            case 'e' -> next == 'i';
            default -> false;
        };
    }

    /**
     * The consonants of the sound after its first letter, y as j: rough, for putting names that may be one side by side.
     */
    static String skeleton(String word) {
        String sound = of(word);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i) == 'y' ? 'j' : sound.charAt(i);
            boolean vowel = "aeiou".indexOf(c) >= 0;
            if (i == 0 || (!vowel && c != letters.charAt(letters.length() - 1))) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
