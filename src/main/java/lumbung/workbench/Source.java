package lumbung.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lumbung.access.Permission;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.search.Fuzzy;
import lumbung.workbench.view.BroadcastNames;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.PersonLine;
import lumbung.workbench.view.PriceNames;

/** Where Search Everywhere looks: one of its tabs. Another kind of thing to be found is one more of these. */
interface Source {
    /** The last part of its text keys. */
    String code();

    /** What fits without a look at the register. */
    default List<Hit> known(String words) {
        return List.of();
    }

    /** Whether {@link #looked} is worth a job. */
    default boolean looks() {
        return false;
    }

    /** What the register has; takes as long as it takes. */
    default List<Hit> looked(Desk desk, String words) {
        return List.of();
    }

    /** Everybody. */
    record People(Views views) implements Source {
        /** As many as a screen shows: each is read whole at every key. */
        private static final int MOST = 40;

        @Override
        public String code() {
            return "people";
        }

        @Override
        public boolean looks() {
            return true;
        }

        @Override
        public List<Hit> looked(Desk desk, String words) {
            Directory directory = desk.session().finder().directory();
            List<Hit> hits = new ArrayList<>();
            List<Card> cards = desk.search().find(words, MOST);
            for (Card card : cards) {
                PersonLine line = PersonLine.of(card, directory, desk.today(), desk.troubles(card.id()));
                hits.add(new Hit.Person(line, words, new Effect.Open(views.person(line.id()))));
            }
            return hits;
        }
    }

    /** Profiles, segments and messages. */
    record Broadcasts() implements Source {
        private static final int MOST = 5;

        @Override
        public String code() {
            return "broadcasts";
        }

        @Override
        public boolean looks() {
            return true;
        }

        @Override
        public List<Hit> looked(Desk desk, String words) {
            List<Hit> hits = new ArrayList<>();
            if (desk.session().rights().may(Permission.BROADCAST)) {
                for (BroadcastNames.Named each : BroadcastNames.all(desk)) {
                    each.fit(words).ifPresent(marks -> hits.add(new Hit.Kept(each, marks)));
                }
            }
            return hits.subList(0, Math.min(MOST, hits.size()));
        }
    }

    /** Price rules and products. */
    record Prices() implements Source {
        private static final int MOST = 6;

        @Override
        public String code() {
            return "prices";
        }

        @Override
        public boolean looks() {
            return true;
        }

        @Override
        public List<Hit> looked(Desk desk, String words) {
            List<Hit> hits = new ArrayList<>();
            for (PriceNames.Named each : PriceNames.all(desk)) {
                Fuzzy.of(each.name(), words).ifPresent(fit -> hits.add(new Hit.Price(each, fit.marks())));
            }
            return hits.subList(0, Math.min(MOST, hits.size()));
        }
    }

    /** What one can do, or set. */
    record Deeds(String code, List<ActionPopup.Row> rows) implements Source {
        private record Fitting(Hit hit, int cost) {}

        @Override
        public List<Hit> known(String words) {
            List<Fitting> fitting = new ArrayList<>();
            for (ActionPopup.Row row : rows) {
                Fuzzy.of(row.title(), words).ifPresent(fit -> {
                    int idle = row.whyNot().isPresent() ? 1 : 0;
                    Hit hit = new Hit.Deed(row, fit.marks(), "find.kind.".concat(code));
                    fitting.add(new Fitting(hit, words.isEmpty() ? 0 : 2 * fit.cost() + idle));
                });
            }
            fitting.sort(Comparator.comparingInt(Fitting::cost));
            List<Hit> hits = new ArrayList<>();
            fitting.forEach(each -> hits.add(each.hit));
            return hits;
        }
    }
}
