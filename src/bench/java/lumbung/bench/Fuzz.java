package lumbung.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import lumbung.hostile.Round;
import lumbung.hostile.Target;
import lumbung.hostile.Targets;

/** Feeds every parser hostile inputs for as long as one likes, each out of a seed that is told where something breaks. */
final class Fuzz {
    private static final int MINUTES = 10;
    private static final Duration TURN = Duration.ofMillis(500);

    private Fuzz() {}

    /**
     * Prints a row for each target; an exit of 1 says that something broke.
     *
     * @param arguments minutes, 10 if not said; or {@code TARGET SEED} to feed one input again
     */
    public static void main(String[] arguments) {
        boolean again = arguments.length == 2;
        List<Round> rounds = Targets.all().stream()
                .filter(target -> !again || target.name().replace(' ', '-').equals(arguments[0]))
                .map(Round::new)
                .toList();
        if (again) {
            rounds.forEach(round -> round.once(Long.parseLong(arguments[1])));
        } else {
            feed(rounds, Duration.ofMinutes(arguments.length == 1 ? Integer.parseInt(arguments[0]) : MINUTES));
        }
        System.out.println(Round.head());
        rounds.forEach(round -> System.out.println(round.row()));
        rounds.forEach(Fuzz::tell);
        System.exit(rounds.stream().allMatch(round -> round.crashes().isEmpty()) ? 0 : 1);
    }

    /** In turns, so that each has its share whenever it is stopped. */
    private static void feed(List<Round> rounds, Duration time) {
        long seed = System.nanoTime() & Integer.MAX_VALUE;
        System.out.printf("%s, from seed %d on%n", time, seed);
        long[] next = rounds.stream().mapToLong(round -> seed).toArray();
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < time.toNanos()) {
            for (int i = 0; i < next.length; i++) {
                Target target = rounds.get(i).target();
                next[i] = rounds.get(i).feed(next[i], TURN.multipliedBy(target.share()));
            }
        }
    }

    private static void tell(Round round) {
        for (Map.Entry<Long, Throwable> crash : round.crashes().entrySet()) {
            System.out.printf(
                    "%n%s: src/bench/run fuzz %s %d%n",
                    round.target().name(), round.target().name().replace(' ', '-'), crash.getKey());
            crash.getValue().printStackTrace(System.out);
        }
    }
}
