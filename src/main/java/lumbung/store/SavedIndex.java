package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import lumbung.register.Directory;
import lumbung.search.index.Index;
import lumbung.search.index.Stamp;

/**
 * The search index as an earlier run wrote it down. It can be read on another thread while the database opens: nobody is
 * answered from it before the register has vouched for it.
 */
final class SavedIndex {
    private static final Directory NOTHING = new Directory(List.of(), List.of(), List.of(), List.of(), List.of());

    private final Optional<Path> path;
    private Optional<CompletableFuture<Content>> coming = Optional.empty();

    SavedIndex(Path path) {
        this(Optional.of(path));
    }

    /** Of a register that keeps none. */
    static SavedIndex none() {
        return new SavedIndex(Optional.empty());
    }

    private SavedIndex(Optional<Path> path) {
        this.path = path;
    }

    /**
     * What the file held.
     *
     * @param index knows no areas or communities yet
     * @param stamp empty where there was nothing of use
     */
    record Content(Index index, Optional<Stamp> stamp) {}

    /** Writes an index down. */
    void write(Index index, Stamp stamp) {
        path.ifPresent(file -> index.save(file, stamp));
    }

    void delete() {
        try {
            if (path.isPresent()) {
                Files.deleteIfExists(path.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins to read, on another thread. */
    void readAhead() {
        coming = Optional.of(CompletableFuture.supplyAsync(this::read));
    }

    /** What the file holds, waiting for what was begun; each time it is read anew. */
    Content take() {
        Optional<CompletableFuture<Content>> begun = coming;
        coming = Optional.empty();
        return begun.map(CompletableFuture::join).orElseGet(this::read);
    }

    private Content read() {
        Index index = new Index(NOTHING);
        return new Content(index, path.flatMap(index::load));
    }
}
