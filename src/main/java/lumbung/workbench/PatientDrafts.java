package lumbung.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import lumbung.register.editing.Drafts;

/**
 * Drafts that are not written with every key: what came is written together a moment after the first of it, so that a disk
 * is asked at most once in that time and a power cut costs no more than a few words.
 */
final class PatientDrafts implements Drafts, AutoCloseable {
    private final Drafts kept;
    private final Executor later;
    private final Map<Long, Draft> waiting = new LinkedHashMap<>();
    private final Optional<PatientDrafts> orders;
    private boolean asked;
    private boolean closed;

    /**
     * Drafts before others.
     *
     * @param later runs what it is given a moment later
     */
    PatientDrafts(Drafts kept, Executor later) {
        this(kept, later, Optional.of(new PatientDrafts(kept.orders(), later, Optional.empty())));
    }

    private PatientDrafts(Drafts kept, Executor later, Optional<PatientDrafts> orders) {
        this.kept = kept;
        this.later = later;
        this.orders = orders;
    }

    @Override
    public Drafts orders() {
        return orders.<Drafts>map(it -> it).orElse(this);
    }

    @Override
    public void keep(Draft draft) {
        synchronized (this) {
            waiting.put(draft.subject(), draft);
            if (asked || closed) {
                return;
            }
            asked = true;
        }
        later.execute(this::write);
    }

    private synchronized void write() {
        asked = false;
        if (!closed) {
            waiting.values().forEach(kept::keep);
            waiting.clear();
        }
    }

    @Override
    public synchronized void discard(long subject) {
        waiting.remove(subject);
        kept.discard(subject);
    }

    @Override
    public synchronized Optional<Draft> of(long subject) {
        Optional<Draft> newest = Optional.ofNullable(waiting.get(subject));
        return newest.isPresent() ? newest : kept.of(subject);
    }

    @Override
    public synchronized List<Draft> all() {
        List<Draft> all = new ArrayList<>(waiting.values());
        kept.all().stream()
                .filter(draft -> !waiting.containsKey(draft.subject()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Writes what waits; nothing is written afterwards. */
    @Override
    public synchronized void close() {
        write();
        closed = true;
        orders.ifPresent(PatientDrafts::close);
    }
}
