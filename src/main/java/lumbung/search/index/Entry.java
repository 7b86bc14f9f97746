package lumbung.search.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.register.Alias;
import lumbung.register.Card;
import lumbung.register.Membership;
import lumbung.register.Phone;
import lumbung.register.matching.Names;
import lumbung.register.matching.Phones;
import lumbung.register.matching.WrittenName;
import lumbung.search.SortKey;
import lumbung.search.Spelling;

/**
 * What the index knows of a person.
 *
 * @param names the words of each name; the first are those of {@link SortKey}, by which lists are sorted
 * @param phones digits as {@link Phones#searchDigits} looks for them
 * @param places the smallest known area, and the communities
 */
public record Entry(long id, List<List<String>> names, List<String> phones, List<Long> places) {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 40;

    /**
     * What the index is to know of a person.
     *
     * @param today only the communities of this day count
     */
    public static Entry of(Card card, LocalDate today) {
        String name = card.person().naming().name();
        Set<List<String>> names = new LinkedHashSet<>();
        Stream<String> others = Stream.concat(
                Stream.of(card.person().naming().callName()),
                card.aliases().stream().map(Alias::text));
        spell(name, names);
        others.forEach(other -> spell(other, names));
        List<List<String>> all = new ArrayList<>(names);
        List<String> sorted = List.of(SortKey.of(name).split(" ", -1));
        all.remove(sorted);
        all.add(0, sorted);
        return new Entry(card.id(), all, phones(card), places(card, today));
    }

    /** A name as written and as folded, and what stands beside it in brackets. */
    private static void spell(String name, Set<List<String>> names) {
        WrittenName written = Names.read(name);
        add(written.bare(), names);
        add(String.join(" ", written.folded().words()), names);
        written.also().forEach(also -> add(also, names));
    }

    private static void add(String name, Set<List<String>> names) {
        List<String> words = Spelling.words(name).stream()
                .limit(MOST_WORDS)
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .toList();
        if (!words.isEmpty()) {
            names.add(words);
        }
    }

    private static List<Long> places(Card card, LocalDate today) {
        long area = card.person().dwelling().areaId();
        Stream<Long> communities = card.memberships().stream()
                .filter(it -> it.term().holdsOn(today))
                .map(Membership::communityId);
        return Stream.concat(area == 0 ? Stream.of() : Stream.of(area), communities)
                .distinct()
                .toList();
    }

    private static List<String> phones(Card card) {
        return card.phones().stream()
                .map(Entry::digits)
                .filter(digits -> !digits.isEmpty())
                .distinct()
                .toList();
    }

    private static String digits(Phone phone) {
        return phone.e164().isEmpty() ? Phones.searchDigits(phone.raw()) : Phones.indexDigits(phone.e164());
    }
}
