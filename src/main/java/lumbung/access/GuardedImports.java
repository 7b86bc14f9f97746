package lumbung.access;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import lumbung.journal.Changes;
import lumbung.search.Finder;
import lumbung.search.Query;
import lumbung.transfer.ImportLog;

/** What was taken over before, without the people whom a clerk does not see. */
final class GuardedImports implements ImportLog {
    private final ImportLog inner;
    private final Rights rights;
    private final Optional<Scope> scope;
    private final Finder seen;

    GuardedImports(ImportLog inner, Rights rights, Optional<Scope> scope, Finder seen) {
        this.inner = inner;
        this.rights = rights;
        this.scope = scope;
        this.seen = seen;
    }

    @Override
    public void known(ObjLongConsumer<String> visitor) {
        if (scope.isEmpty()) {
            inner.known(visitor);
            return;
        }
        Set<Long> ids = new HashSet<>();
        seen.each(Query.ALL, card -> ids.add(card.id()));
        inner.known((fingerprint, person) -> {
            if (ids.contains(person)) {
                visitor.accept(fingerprint, person);
            }
        });
    }

    @Override
    public void applied(Changes changes, String fingerprint, long personId) {
        rights.refusal(Permission.IMPORT).ifPresent(refusal -> {
            throw new Denied(refusal);
        });
        inner.applied(changes instanceof GuardedChanges guarded ? guarded.inner() : changes, fingerprint, personId);
    }
}
