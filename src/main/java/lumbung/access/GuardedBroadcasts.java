package lumbung.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.broadcast.Addressee;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.Broadcasts;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.ExportRecord;
import lumbung.broadcast.ExportedFile;
import lumbung.broadcast.ListMember;
import lumbung.broadcast.MessageTemplate;

/**
 * Broadcasts as an owner sees them: those from the own business's phones. How many messages somebody got of late is told over
 * all businesses, since people are to be spared by all of them together.
 */
final class GuardedBroadcasts implements Broadcasts {
    private static final int LOOKED_AT = 2_000;

    private final Broadcasts inner;
    private final Scope scope;

    GuardedBroadcasts(Broadcasts inner, Scope scope) {
        this.inner = inner;
        this.scope = scope;
    }

    private boolean seen(ExportProfile.Target target) {
        return scope.ownsPhone(target.sendingPhoneId());
    }

    @Override
    public List<ExportProfile> profiles() {
        return inner.profiles().stream().filter(it -> seen(it.target())).toList();
    }

    @Override
    public List<MessageTemplate> templates() {
        return inner.templates().stream()
                .filter(it -> scope.holds(it.businessId()))
                .toList();
    }

    @Override
    public List<ListMember> members(ExportProfile.Target target) {
        return seen(target) ? inner.members(target) : List.of();
    }

    @Override
    public List<Broadcast> newest(int limit) {
        return inner.newest(LOOKED_AT).stream()
                .filter(it -> seen(it.target()))
                .limit(Math.max(1, limit))
                .toList();
    }

    @Override
    public Optional<Broadcast> broadcast(long id) {
        return inner.broadcast(id).filter(it -> seen(it.target()));
    }

    @Override
    public List<Broadcast> open() {
        return inner.open().stream().filter(it -> seen(it.target())).toList();
    }

    @Override
    public List<Addressee> addressees(long broadcastId) {
        return broadcast(broadcastId).isPresent() ? inner.addressees(broadcastId) : List.of();
    }

    @Override
    public List<Received> received(long personId, int limit) {
        return inner.received(personId, LOOKED_AT).stream()
                .filter(it -> seen(it.broadcast().target()))
                .limit(Math.max(1, limit))
                .toList();
    }

    @Override
    public Map<Long, Integer> sentSince(Instant from) {
        return inner.sentSince(from);
    }

    @Override
    public List<Sending> sendings(Instant from) {
        return inner.sendings(from).stream()
                .filter(it -> seen(it.broadcast().target()))
                .toList();
    }

    @Override
    public List<ExportRecord> exports(int limit) {
        return inner.exports(LOOKED_AT).stream()
                .filter(it -> scope.owns(it.businessId()))
                .limit(Math.max(1, limit))
                .toList();
    }

    @Override
    public Optional<ExportRecord> export(long id) {
        return inner.export(id).filter(it -> scope.owns(it.businessId()));
    }

    @Override
    public List<ExportedFile> files(long exportId) {
        return export(exportId).isPresent() ? inner.files(exportId) : List.of();
    }

    @Override
    public List<ExportedFile> filesLike(String fingerprint) {
        return inner.filesLike(fingerprint).stream()
                .filter(it -> export(it.exportId()).isPresent())
                .toList();
    }
}
