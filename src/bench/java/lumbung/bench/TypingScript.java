package lumbung.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What clerks type into a search: names, their beginnings run together, pieces of numbers, slips; letter by letter. */
final class TypingScript {
    private final GeneratedPeople people;
    private final Random random;

    TypingScript(GeneratedPeople people, long seed) {
        this.people = people;
        this.random = new Random(seed);
    }

    /** The texts that stand in the field after each key of so many searches. */
    List<String> keystrokes(int searches) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < searches; i++) {
            String wanted = wanted(people.person(random.nextInt(people.count())), i % 4);
            for (int length = 1; length <= wanted.length(); length++) {
                texts.add(wanted.substring(0, length));
            }
        }
        return texts;
    }

    private String wanted(GeneratedPerson person, int kind) {
        String name = person.name().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case 0 -> name;
            case 1 -> humps(name);
            case 2 -> person.phone().isEmpty() ? name : person.phone();
            default -> slip(name);
        };
    }

    private static String humps(String name) {
        StringBuilder humps = new StringBuilder();
        for (String word : name.split(" ")) {
            humps.append(word, 0, Math.min(3, word.length()));
        }
        return humps.toString();
    }

    /** Two neighbouring letters change places. */
    private String slip(String name) {
        int at = random.nextInt(Math.max(1, name.length() - 2));
        char[] letters = name.toCharArray();
        char letter = letters[at];
        letters[at] = letters[at + 1];
        letters[at + 1] = letter;
        return new String(letters);
    }
}
