package lumbung.orders;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lumbung.register.Area;
import lumbung.register.Card;
import lumbung.register.Directory;

/**
 * Where one stops on the way through the village.
 *
 * @param path from the desa down to the RT; empty where nobody knows
 * @param house by what it is found
 * @param name of who lives there
 */
public record Doorstep(List<Area> path, String house, String name) {
    /** Area by area from above; a place that is not told goes behind its neighbours. */
    public static final Comparator<Doorstep> BY_AREA = Comparator.comparing(Doorstep::path, Doorstep::compare);

    /** The same of areas without anybody's door. */
    public static final Comparator<List<Area>> BY_PATH = Doorstep::compare;

    /** House by house within an area. */
    public static final Comparator<Doorstep> BY_HOUSE =
            Comparator.comparing(Doorstep::house, Doorstep::natural).thenComparing(Doorstep::name, Doorstep::natural);

    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    public Doorstep {
        path = List.copyOf(path);
    }

    /** Of somebody; of nobody, nowhere. */
    public static Doorstep of(Optional<Card> card, Directory directory) {
        return card.map(it -> new Doorstep(
                        directory.path(it.person().dwelling().areaId()),
                        it.person().dwelling().landmark(),
                        it.person().naming().name()))
                .orElse(new Doorstep(List.of(), "", ""));
    }

    private static int compare(List<Area> one, List<Area> other) {
        for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
            int order = natural(one.get(at).name(), other.get(at).name());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(other.size(), one.size());
    }

    /** RT 2 comes before RT 10. */
    private static int natural(String one, String other) {
        List<String> left = pieces(one);
        List<String> right = pieces(other);
        for (int at = 0; at < Math.min(left.size(), right.size()); at++) {
            int order = piece(left.get(at), right.get(at));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static int piece(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareToIgnoreCase(other);
    }
}
