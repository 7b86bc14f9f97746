package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Improvement;
import lumbung.care.kept.Promise;

/**
 * A complaint or an idea with what it takes to tell of it.
 *
 * @param change what came of it; empty for nothing yet
 * @param behind all who said something that led to the same, itself among them
 * @param promises those made because of it
 * @param others improvements with which it could be tied up
 */
record ConcernFacts(
        Concern concern,
        Optional<Improvement> change,
        List<Concern> behind,
        List<Promise> promises,
        List<Improvement> others,
        CareFacts facts)
        implements Event.Answer {
    private static final int OTHERS = 9;
    private static final int PROMISES = 200;

    static Optional<ConcernFacts> read(Desk desk, long id) {
        Care care = desk.session().care();
        return care.concern(id).map(it -> {
            List<Improvement> all = care.improvements();
            Optional<Improvement> change =
                    all.stream().filter(one -> one.id() == it.change()).findFirst();
            List<Concern> behind = change.map(one -> care.behind(one.id())).orElse(List.of());
            List<Promise> promises = it.personId() == 0
                    ? List.of()
                    : care.promises(CareFilter.ALL.of(it.personId()), PROMISES).stream()
                            .filter(one -> one.concernId() == id)
                            .toList();
            List<Improvement> others = all.stream()
                    .filter(one -> one.id() != it.change())
                    .limit(OTHERS)
                    .toList();
            List<Long> people = new ArrayList<>(List.of(it.personId()));
            behind.forEach(one -> people.add(one.personId()));
            return new ConcernFacts(it, change, behind, promises, others, CareFacts.read(people, desk));
        });
    }

    /** Who has to hear yet what came of it. */
    List<Concern> untold() {
        return behind.stream().filter(it -> it.told().isEmpty()).toList();
    }

    /** What can be done with it; nothing for who may only read it. */
    List<Choice.Item> deeds() {
        if (!facts.keeps()) {
            return List.of();
        }
        List<Choice.Item> items = new ArrayList<>(ConcernDeeds.of(concern));
        items.addAll(ConcernDeeds.improving(this));
        return items;
    }
}
