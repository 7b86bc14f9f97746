package lumbung.broadcast;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept about broadcasts, as one reads it. */
public interface Broadcasts {
    /** In order of their names. */
    List<ExportProfile> profiles();

    /** In order of their names. */
    List<MessageTemplate> templates();

    /** Everybody who has a place on a segment's lists on a phone, in the order in which they came. */
    List<ListMember> members(ExportProfile.Target target);

    /** The newest first, at most so many. */
    List<Broadcast> newest(int limit);

    Optional<Broadcast> broadcast(long id);

    /** Those of which nobody has told yet what became of them, newest first. */
    List<Broadcast> open();

    List<Addressee> addressees(long broadcastId);

    /** What was sent to a person, also before records were merged, newest first, at most so many. */
    List<Received> received(long personId, int limit);

    /** How many messages each person was sent from a moment on, over all businesses. */
    Map<Long, Integer> sentSince(Instant from);

    /** What was sent from a moment on, newest first. */
    List<Sending> sendings(Instant from);

    /** Exports, newest first, at most so many. */
    List<ExportRecord> exports(int limit);

    Optional<ExportRecord> export(long id);

    List<ExportedFile> files(long exportId);

    /** Files of this content, newest first. */
    List<ExportedFile> filesLike(String fingerprint);

    /** A message that a person was sent. */
    record Received(Broadcast broadcast, Addressee addressee) {}

    /**
     * A broadcast that went out.
     *
     * @param lists to how many people of each list at that moment
     */
    record Sending(Broadcast broadcast, Instant at, Map<Integer, Integer> lists) {
        public Sending {
            lists = Map.copyOf(lists);
        }

        public int people() {
            return lists.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
