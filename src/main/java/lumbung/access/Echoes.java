package lumbung.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.broadcast.Addressee;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.Broadcasts;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.MessageTemplate;
import lumbung.broadcast.text.Figures;
import lumbung.care.Echo;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.message.Refusal;
import lumbung.orders.kept.ProductTotal;
import lumbung.register.Relation;
import lumbung.register.RelationKind;
import lumbung.register.SendingPhone;
import lumbung.settings.Module;

/**
 * What came back of the broadcasts of some time.
 *
 * @param all the newest first
 * @param amplifiers who passes messages on, most first
 */
public record Echoes(List<Echo> all, List<Amplifier> amplifiers) {
    /** The signs that people give. */
    public static final List<TouchKind> SIGNS = List.of(TouchKind.TALK, TouchKind.SHARE, TouchKind.REACTION);

    private static final int AMPLIFIERS = 10;

    /**
     * Somebody who passes messages on.
     *
     * @param shares how often
     * @param brought how many people came through them
     */
    public record Amplifier(long personId, int shares, int brought) {}

    public Echoes {
        all = List.copyOf(all);
        amplifiers = List.copyOf(amplifiers);
    }

    /** That it is off, and who may turn it on; empty where it is on for whoever is at work. */
    public static Optional<Refusal> off(Session session) {
        return new Switchboard(session)
                .off(Module.ENGAGEMENT, session.clerk().businessId())
                .or(() -> session.rights().refusal(Permission.READ_CARE));
    }

    /** What came back of all that was sent from a moment on. */
    public static Echoes since(Instant from, Session session) {
        return new Reading(session).since(from);
    }

    /** Of one broadcast. */
    public Optional<Echo> of(long broadcastId) {
        return all.stream().filter(it -> it.broadcastId() == broadcastId).findFirst();
    }

    /** By what they are about; none where nothing was said. */
    public Map<Optional<Echo.Theme>, Echo.Sum> byTheme() {
        Map<Optional<Echo.Theme>, Echo.Sum> sums = new LinkedHashMap<>();
        Map<Optional<Echo.Theme>, List<Echo>> groups = all.stream().collect(Collectors.groupingBy(Echo::theme));
        for (Echo.Theme theme : Echo.Theme.values()) {
            sums.put(Optional.of(theme), Echo.Sum.of(groups.getOrDefault(Optional.of(theme), List.of())));
        }
        sums.put(Optional.empty(), Echo.Sum.of(groups.getOrDefault(Optional.<Echo.Theme>empty(), List.of())));
        return sums;
    }

    /** By the day of the week, 1 for Monday. */
    public SortedMap<Integer, Echo.Sum> byWeekday() {
        return by(it -> it.at().getDayOfWeek().getValue());
    }

    public SortedMap<Integer, Echo.Sum> byHour() {
        return by(it -> it.at().getHour());
    }

    private SortedMap<Integer, Echo.Sum> by(Function<Echo, Integer> what) {
        SortedMap<Integer, Echo.Sum> sums = new TreeMap<>();
        all.stream().collect(Collectors.groupingBy(what)).forEach((key, its) -> sums.put(key, Echo.Sum.of(its)));
        return sums;
    }

    /** Reads them. */
    private record Reading(Session session) {
        private ZoneId zone() {
            return session.clock().getZone();
        }

        Echoes since(Instant from) {
            Broadcasts broadcasts = session.broadcasts();
            Map<Long, List<Touch>> signs = new HashMap<>();
            Map<Long, Integer> shares = new HashMap<>();
            LocalDate first = LocalDate.ofInstant(from, zone());
            CareFilter filter = CareFilter.ALL.only(TouchKind.TALK, TouchKind.SHARE, TouchKind.REACTION);
            session.care().each(filter.between(first, session.today()), touch -> {
                signs.computeIfAbsent(touch.about().broadcastId(), id -> new ArrayList<>())
                        .add(touch);
                if (touch.kind() == TouchKind.SHARE && touch.personId() != 0) {
                    shares.merge(touch.personId(), 1, Integer::sum);
                }
                return true;
            });
            Map<Long, Broadcast> sent = new LinkedHashMap<>();
            broadcasts.sendings(from).forEach(it -> sent.put(it.broadcast().id(), it.broadcast()));
            Map<Long, String> names = names(broadcasts);
            List<Echo> all = new ArrayList<>();
            for (Broadcast broadcast : sent.values()) {
                all.add(echo(broadcast, names, signs.getOrDefault(broadcast.id(), List.of())));
            }
            return new Echoes(all, amplifiers(shares));
        }

        /** By the id of a profile what says of what its broadcasts are. */
        private static Map<Long, String> names(Broadcasts broadcasts) {
            Map<Long, String> templates = broadcasts.templates().stream()
                    .collect(Collectors.toMap(MessageTemplate::id, MessageTemplate::name));
            return broadcasts.profiles().stream()
                    .collect(Collectors.toMap(
                            ExportProfile::id,
                            it -> it.name() + " "
                                    + templates.getOrDefault(it.message().templateId(), "")));
        }

        private Echo echo(Broadcast broadcast, Map<Long, String> names, List<Touch> signs) {
            List<Addressee> reached = session.broadcasts().addressees(broadcast.id()).stream()
                    .filter(it -> it.sent().isPresent())
                    .toList();
            Set<Long> people = reached.stream().map(Addressee::personId).collect(Collectors.toSet());
            Instant first = reached.stream()
                    .flatMap(it -> it.sent().stream())
                    .min(Comparator.naturalOrder())
                    .orElse(broadcast.at());
            LocalDateTime at = LocalDateTime.ofInstant(first, zone());
            Set<Long> gave = new HashSet<>();
            signs.stream().map(Touch::personId).filter(people::contains).forEach(gave::add);
            String about = names.getOrDefault(broadcast.profileId(), "") + " "
                    + broadcast.wording().text();
            Echo.Back back = new Echo.Back(
                    gave.size(),
                    count(TouchKind.TALK, signs),
                    count(TouchKind.SHARE, signs),
                    count(TouchKind.REACTION, signs),
                    ordered(broadcast, at.toLocalDate(), people));
            return new Echo(broadcast.id(), Echo.Theme.among(Figures.hashtags(about)), at, people.size(), back);
        }

        private static int count(TouchKind kind, Collection<Touch> signs) {
            return (int) signs.stream().filter(it -> it.kind() == kind).count();
        }

        /** Who of them ordered of the business in the days after. */
        private int ordered(Broadcast broadcast, LocalDate day, Set<Long> people) {
            long business = session.people()
                    .directory()
                    .sendingPhone(broadcast.target().sendingPhoneId())
                    .map(SendingPhone::businessId)
                    .orElse(0L);
            return (int) session.orders().products(day.plusDays(1), day.plusDays(Echo.DAYS)).stream()
                    .filter(it -> business == 0 || it.businessId() == business)
                    .map(ProductTotal::personId)
                    .filter(people::contains)
                    .distinct()
                    .count();
        }

        private List<Amplifier> amplifiers(Map<Long, Integer> shares) {
            Map<Long, Long> brought = session.people().references().relations(shares.keySet()).stream()
                    .filter(it -> it.kind() == RelationKind.REFERRED_BY)
                    .collect(Collectors.groupingBy(Relation::otherId, Collectors.counting()));
            return shares.entrySet().stream()
                    .map(it -> new Amplifier(
                            it.getKey(),
                            it.getValue(),
                            brought.getOrDefault(it.getKey(), 0L).intValue()))
                    .sorted(Comparator.comparingInt(Amplifier::shares)
                            .reversed()
                            .thenComparing(Amplifier::personId))
                    .limit(AMPLIFIERS)
                    .toList();
        }
    }
}
