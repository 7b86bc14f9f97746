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
    private boolean asked;
    private boolean closed;

    /**
     * Drafts before others.
     *
     * @param later runs what it is given a moment later
     */
    PatientDrafts(Drafts kept, Executor later) {
        this.kept = kept;
        this.later = later;
    }

    @Override
    public void keep(Draft draft) {
        synchronized (this) {
            waiting.put(draft.personId(), draft);
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
    public synchronized void discard(long personId) {
        waiting.remove(personId);
        kept.discard(personId);
    }

    @Override
    public synchronized Optional<Draft> of(long personId) {
        Optional<Draft> newest = Optional.ofNullable(waiting.get(personId));
        return newest.isPresent() ? newest : kept.of(personId);
    }

    @Override
    public synchronized List<Draft> all() {
        List<Draft> all = new ArrayList<>(waiting.values());
        kept.all().stream()
                .filter(draft -> !waiting.containsKey(draft.personId()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Writes what waits; nothing is written afterwards. */
    @Override
    public synchronized void close() {
        write();
        closed = true;
    }
}
