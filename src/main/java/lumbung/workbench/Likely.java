package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.access.Session;
import lumbung.message.Outcome;
import lumbung.register.Dwelling;
import lumbung.register.Merge;
import lumbung.register.Merged;
import lumbung.register.Person;
import lumbung.register.editing.Around;
import lumbung.register.editing.Entry;
import lumbung.register.editing.Field;
import lumbung.register.editing.Fields;
import lumbung.register.editing.Typed;
import lumbung.register.editing.Verb;
import lumbung.workbench.view.Twins;

/** People who may be one, through the register's own look and merge. */
final class Likely implements Twins {
    private final Session session;
    private final Merge merge;

    Likely(Session session) {
        this.session = session;
        this.merge = new Merge(session.ledger(), session.people());
    }

    @Override
    public Outcome<Long> merge(long kept, long gone, Set<String> fromGone) {
        return merge.merge(kept, gone, pair -> wanted(pair, fromGone)).map(Merged::keptId);
    }

    /** The one that stays, with the texts chosen from the one that goes. */
    private Outcome<Person> wanted(Merge.Comparison pair, Set<String> fromGone) {
        Fields fields = Fields.of(session.people().directory().levels());
        Around around = new Around(
                session.people().directory(),
                session.today(),
                words -> Outcome.refused("workbench.wrong.who", words),
                id -> Optional.empty());
        Entry gone = Entry.of(pair.gone(), List.of(), Optional.empty());
        List<Typed> typed = new ArrayList<>();
        for (Field field : fields.all()) {
            List<String> texts = field.written(gone, around);
            if (fromGone.contains(field.key().name()) && !texts.isEmpty()) {
                typed.add(new Typed(field.key().name(), Verb.SET, texts.get(0)));
            }
        }
        Person filled = pair.completion().person();
        Person house = pair.kept().person();
        Person kept = house.with(new Dwelling(
                house.dwelling().areaId(),
                house.dwelling().landmark(),
                filled.dwelling().householdId()));
        return fields.put(new Entry(kept, List.of(), Optional.empty(), Optional.empty()), typed, around)
                .map(Entry::person);
    }

    @Override
    public Outcome<Long> different(long one, long other) {
        return merge.keepApart(one, other).map(apart -> one);
    }
}
