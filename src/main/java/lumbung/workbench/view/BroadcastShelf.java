package lumbung.workbench.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.MessageTemplate;
import lumbung.register.Business;
import lumbung.register.Directory;
import lumbung.register.Segment;
import lumbung.register.SendingPhone;
import lumbung.register.matching.Phones;

/**
 * All that is kept about broadcasts, as the window lists it.
 *
 * @param waiting those of which nobody has told yet what became of them, newest first
 */
record BroadcastShelf(
        List<BroadcastShelf.Waiting> waiting,
        List<BroadcastShelf.Ready> profiles,
        List<BroadcastShelf.Aimed> segments,
        List<BroadcastShelf.Kept> templates,
        LocalDate today)
        implements Event.Answer {
    private static final int LOOKED_AT = 500;

    /**
     * A broadcast that waits to be told of.
     *
     * @param days how long ago its files were made
     * @param lists on how many lists there is something to tell
     */
    record Waiting(Broadcast broadcast, String name, long days, int lists) {}

    /**
     * A profile.
     *
     * @param last when it was last made
     */
    record Ready(ExportProfile profile, String segment, String phone, Optional<When> last) {
        /** Whether it was made later, or at all. */
        boolean isNewerThan(Ready other) {
            return last.isPresent() && (other.last.isEmpty() || last.get().isAfter(other.last.get()));
        }
    }

    /**
     * A segment.
     *
     * @param owner empty for the cooperative's
     */
    record Aimed(Segment segment, String owner) {}

    /**
     * A message template.
     *
     * @param owner empty for everybody's
     */
    record Kept(MessageTemplate template, String owner) {}

    static BroadcastShelf read(Desk desk) {
        Directory directory = desk.people().directory();
        List<ExportProfile> profiles = desk.session().broadcasts().profiles();
        Map<Long, Instant> last = new HashMap<>();
        desk.session().broadcasts().newest(LOOKED_AT).forEach(it -> last.putIfAbsent(it.profileId(), it.at()));
        return new BroadcastShelf(
                desk.session().broadcasts().open().stream()
                        .map(it -> waiting(it, profiles, desk))
                        .toList(),
                profiles.stream()
                        .map(it -> new Ready(
                                it,
                                segment(it.target(), directory),
                                phone(it.target(), directory),
                                Optional.ofNullable(last.get(it.id())).map(at -> When.of(at, desk))))
                        .toList(),
                directory.segments().stream()
                        .sorted(Comparator.comparing(Segment::name, String.CASE_INSENSITIVE_ORDER))
                        .map(it -> new Aimed(it, owner(it.businessId(), directory)))
                        .toList(),
                desk.session().broadcasts().templates().stream()
                        .map(it -> new Kept(it, owner(it.businessId(), directory)))
                        .toList(),
                desk.today());
    }

    private static Waiting waiting(Broadcast broadcast, List<ExportProfile> profiles, Desk desk) {
        long days = ChronoUnit.DAYS.between(When.of(broadcast.at(), desk).day(), desk.today());
        int lists = (int) desk.taking().lines(broadcast).stream()
                .filter(line -> !line.told())
                .count();
        return new Waiting(broadcast, name(broadcast, profiles, desk.people().directory()), days, lists);
    }

    /** By its profile; by its segment where the profile is gone. */
    static String name(Broadcast broadcast, List<ExportProfile> profiles, Directory directory) {
        return profiles.stream()
                .filter(it -> it.id() == broadcast.profileId())
                .map(ExportProfile::name)
                .findFirst()
                .orElseGet(() -> segment(broadcast.target(), directory));
    }

    static String segment(ExportProfile.Target target, Directory directory) {
        return directory.segment(target.segmentId()).map(Segment::name).orElse("?");
    }

    static String phone(ExportProfile.Target target, Directory directory) {
        return directory
                .sendingPhone(target.sendingPhoneId())
                .map(it -> label(it, directory))
                .orElse("?");
    }

    /** What people call a sending phone: its label, else whose it is. */
    static String label(SendingPhone phone, Directory directory) {
        return phone.label().isEmpty() || phone.label().chars().noneMatch(Character::isLetter)
                ? "HP "
                        + directory
                                .business(phone.businessId())
                                .map(Business::name)
                                .orElse(Phones.display(phone.e164()))
                : phone.label();
    }

    static String owner(long businessId, Directory directory) {
        return directory.business(businessId).map(Business::name).orElse("");
    }
}
