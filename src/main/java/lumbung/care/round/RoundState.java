package lumbung.care.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lumbung.care.kept.Care;
import lumbung.care.kept.Round;
import lumbung.care.kept.RoundLine;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Settings;

/**
 * How far a round is: keyed, checked, with which share of mistakes. N12.
 *
 * @param lines in the order of the sheet
 * @param bearable how many of a hundred lines may be wrong
 */
public record RoundState(Round round, List<RoundLine> lines, int bearable) {
    private static final int TENTH = 10;

    public RoundState {
        lines = List.copyOf(lines);
    }

    public static RoundState of(Round round, Care care, Settings settings) {
        return new RoundState(round, care.lines(round.id()), CooperativeSetting.ROUND_FAULTS.number(settings));
    }

    /** Those that nobody keyed. */
    public List<RoundLine> unkeyed() {
        return lines.stream().filter(it -> it.keyed().isEmpty()).toList();
    }

    public int keyed() {
        return lines.size() - unkeyed().size();
    }

    /**
     * One of each ten that follow each other, so that all of the way is looked at; at least one. Which one follows from the
     * round's seed, so that it stays the same and whoever keys first cannot know it.
     */
    private List<RoundLine> tenth() {
        Map<Integer, List<RoundLine>> tens = lines.stream()
                .collect(Collectors.groupingBy(it -> (it.number() - 1) / TENTH, TreeMap::new, Collectors.toList()));
        List<RoundLine> drawn = new ArrayList<>();
        for (List<RoundLine> ten : tens.values()) {
            ten.stream().min(Comparator.comparingLong(this::lot)).ifPresent(drawn::add);
        }
        return drawn;
    }

    private long lot(RoundLine line) {
        return new SplittableRandom(round.seed() ^ ((long) line.number() << Integer.SIZE)).nextLong();
    }

    /** Those that are to be keyed twice: a tenth, or all where too many of the tenth were wrong; none while some are not keyed. */
    public List<RoundLine> wanted() {
        return !unkeyed().isEmpty() ? List.of() : isBeyond() ? lines : tenth();
    }

    /** Those that this clerk is to key again, who did not key them first. */
    public List<RoundLine> toCheck(long clerkId) {
        return wanted().stream()
                .filter(it -> it.again().isEmpty() && !it.isKeyedBy(clerkId))
                .toList();
    }

    /** Whether a clerk may see how a line was keyed: not one that the clerk may yet be asked to key without having seen it. */
    public boolean shows(RoundLine line, long clerkId) {
        boolean own = line.isKeyedBy(clerkId) || line.again().isPresent();
        return own || (unkeyed().isEmpty() && wanted().stream().noneMatch(it -> it.id() == line.id()));
    }

    /** How many still wait for a second person, whoever that is. */
    public int unchecked() {
        return (int) wanted().stream().filter(it -> it.again().isEmpty()).count();
    }

    /** Those that two people read differently. */
    public List<RoundLine> disputed() {
        return lines.stream().filter(RoundLine::isDisputed).toList();
    }

    /** Those of them of which this clerk may say what the paper says, who did not key them first. */
    public List<RoundLine> toSettle(long clerkId) {
        return disputed().stream().filter(it -> !it.isKeyedBy(clerkId)).toList();
    }

    /** How many are settled. */
    public int checked() {
        return (int) lines.stream().filter(it -> it.faults().isPresent()).count();
    }

    /** How many of them were wrong. */
    public int wrong() {
        return wrong(lines);
    }

    private static int wrong(Collection<RoundLine> some) {
        return (int) some.stream().filter(it -> it.faults().orElse(0) > 0).count();
    }

    /** How many of a hundred that are settled were wrong; empty where none is settled. */
    public OptionalInt share() {
        return checked() == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(100.0 * wrong() / checked()));
    }

    /** Whether the tenth is settled and more of it was wrong than is bearable, so that the others are to be checked, too. */
    public boolean isBeyond() {
        List<RoundLine> drawn = tenth();
        boolean settled = drawn.stream().allMatch(it -> it.faults().isPresent());
        return settled && 100L * wrong(drawn) > (long) bearable * drawn.size();
    }

    /** Whether nothing is left to do. */
    public boolean isFinished() {
        return unkeyed().isEmpty() && unchecked() == 0 && disputed().isEmpty();
    }
}
