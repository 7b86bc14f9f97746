package lumbung.search.index;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lumbung.register.Directory;
import lumbung.search.Node;

/**
 * Finds people by what somebody types: names in any spelling, initials, pieces of numbers, areas and communities. Many
 * threads may search while one writes; they see the people as they were when they began.
 */
public final class Index {
    private volatile View view;

    /** An index of nobody yet. */
    public Index(Directory directory) {
        this.view = View.of(Segment.EMPTY, new PlaceWords(directory));
    }

    /** Begins anew with everybody whom the source hands over. */
    public synchronized void fill(Consumer<Consumer<Entry>> source) {
        SegmentBuilder builder = new SegmentBuilder();
        source.accept(builder::add);
        view = View.of(builder.build(), view.places());
    }

    /**
     * Takes in what changed.
     *
     * @param changed people as they are now, new ones too
     * @param gone ids of people who are no more
     */
    public synchronized void apply(Collection<Entry> changed, Collection<Long> gone) {
        view = view.with(changed, gone);
    }

    /** Takes in that areas or communities changed. */
    public synchronized void learn(Directory directory) {
        view = view.with(new PlaceWords(directory));
    }

    /** The best matches first, equals in order of name; nobody for a text without a letter or three digits. */
    public List<Match> search(String typed, int limit) {
        return view.best(typed, limit);
    }

    /**
     * Everybody whom each text means, all seen at one moment; humps and slips count only where nobody is found without, and
     * never in quotes.
     */
    public Map<Node.Text, Hits> hits(Collection<Node.Text> texts) {
        View now = view;
        Map<Node.Text, Hits> hits = new HashMap<>();
        texts.forEach(text -> hits.put(text, now.hits(text)));
        return hits;
    }

    public int size() {
        return view.size();
    }

    /** What it takes in memory, without the texts of its vocabulary, in bytes. */
    public long bytes() {
        return view.base().bytes() + view.overlay().bytes();
    }

    /** Writes itself to a file: whole or not at all. */
    public void save(Path file, Stamp stamp) {
        View compact;
        synchronized (this) {
            compact = view.compact();
            view = compact;
        }
        Snapshot.write(file, stamp, compact.base());
    }

    /**
     * Takes over what a file holds.
     *
     * @return of which register and moment it is; empty, and nothing is taken, where there is no such file, or it is cut off,
     *     damaged or of another kind
     */
    public synchronized Optional<Stamp> load(Path file) {
        Optional<Snapshot> snapshot = Snapshot.read(file);
        snapshot.ifPresent(it -> view = View.of(it.segment(), view.places()));
        return snapshot.map(Snapshot::stamp);
    }
}
