package lumbung.workbench.view;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lumbung.broadcast.Taking;

/**
 * What is ticked of a broadcast.
 *
 * @param lists for each kind of news, the lists
 * @param column which kind the keyboard is in
 * @param at when it was sent; empty for now
 * @param typed the same as somebody wrote it
 */
record TakingTicks(Map<TakingTicks.News, Set<Integer>> lists, News column, Optional<Instant> at, String typed) {
    static final TakingTicks NONE = new TakingTicks(Map.of(), News.WHOLE, Optional.empty(), "");

    /** What there is to tell of a list. */
    enum News {
        /** All of it. */
        WHOLE,
        IMPORTED,
        REMOVED,
        SENT;

        static final List<News> EACH = List.of(IMPORTED, REMOVED, SENT);
        private static final List<News> ALL = List.of(values());

        News turned(int by) {
            return ALL.get(Math.floorMod(ALL.indexOf(this) + by, ALL.size()));
        }

        /** How much of it is yet to be told. */
        int of(Taking.Line line) {
            return switch (this) {
                case WHOLE -> line.toImport() + line.toRemove() + line.unsent();
                case IMPORTED -> line.toImport();
                case REMOVED -> line.toRemove();
                case SENT -> line.unsent();
            };
        }

        private List<News> parts() {
            return this == WHOLE ? EACH : List.of(this);
        }
    }

    boolean isEmpty() {
        return lists.values().stream().allMatch(Set::isEmpty);
    }

    boolean has(News news, int list) {
        return lists.getOrDefault(news, Set.of()).contains(list);
    }

    TakingTicks turned(int by) {
        return new TakingTicks(lists, column.turned(by), at, typed);
    }

    TakingTicks at(Optional<Instant> moment, String text) {
        return new TakingTicks(lists, column, moment, text);
    }

    /** A list ticked in the column of the keyboard, or no longer. */
    TakingTicks turned(Taking.Line line) {
        List<News> there =
                column.parts().stream().filter(news -> news.of(line) > 0).toList();
        boolean full = there.stream().allMatch(news -> has(news, line.list()));
        TakingTicks next = this;
        for (News news : there) {
            next = next.with(news, line.list(), !full);
        }
        return next;
    }

    /** Everything ticked; nothing, where everything was. */
    TakingTicks all(List<Taking.Line> lines) {
        TakingTicks full = new TakingTicks(Map.of(), column, at, typed);
        for (Taking.Line line : lines) {
            for (News news : News.EACH) {
                full = full.with(news, line.list(), news.of(line) > 0);
            }
        }
        return full.lists.equals(lists) ? new TakingTicks(Map.of(), column, at, typed) : full;
    }

    /** Without what there is nothing more to tell of. */
    TakingTicks within(List<Taking.Line> lines) {
        TakingTicks left = this;
        for (Taking.Line line : lines) {
            for (News news : News.EACH) {
                left = news.of(line) > 0 ? left : left.with(news, line.list(), false);
            }
        }
        return left;
    }

    private TakingTicks with(News news, int list, boolean ticked) {
        Map<News, Set<Integer>> other = new EnumMap<>(News.class);
        other.putAll(lists);
        Set<Integer> in = new TreeSet<>(other.getOrDefault(news, Set.of()));
        boolean changed = ticked ? in.add(list) : in.remove(list);
        if (!changed) {
            return this;
        }
        other.put(news, Set.copyOf(in));
        other.values().removeIf(Set::isEmpty);
        return new TakingTicks(Map.copyOf(other), column, at, typed);
    }

    /**
     * For the register.
     *
     * @param now when it was sent, if nobody said
     */
    Taking.Ticks told(Instant now) {
        return new Taking.Ticks(in(News.IMPORTED), in(News.REMOVED), in(News.SENT), at.orElse(now));
    }

    private Set<Integer> in(News news) {
        return lists.getOrDefault(news, Set.of());
    }
}
