package lumbung.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.Dispatch;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.MessageTemplate;
import lumbung.broadcast.Taking;
import lumbung.broadcast.text.MessageText;
import lumbung.broadcast.text.Starter;
import lumbung.journal.Changes;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.Directory;
import lumbung.register.Segment;
import lumbung.register.SendingPhone;
import lumbung.register.editing.Choices;
import lumbung.register.editing.Vocabulary;
import lumbung.search.Query;

/** The demo's broadcasts, made as a clerk would have made them, each at its own time; their files are thrown away. */
public final class DemoBroadcasts {
    private final Outgoing outgoing;
    private final Dispatch.Office office;
    private final Directory directory;

    private DemoBroadcasts(Outgoing outgoing, Dispatch.Office office) {
        this.outgoing = outgoing;
        this.office = office;
        this.directory = office.people().directory();
    }

    /**
     * Adds them to a register that has the demo's people. A mistake in the file is an exception that names it.
     *
     * @param folder with {@code broadcasts.json}
     * @param office writes in the name of the clerk who made them
     * @return how many broadcasts there are
     */
    public static Outcome<Integer> build(Path folder, Dispatch.Office office) {
        return new DemoBroadcasts(Outgoing.read(folder), office).run();
    }

    private Outcome<Integer> run() {
        Message what = Message.of("demo.broadcasts", outgoing.segments().size());
        return office.ledger()
                .write(office.ledger().intent(what), changes -> {
                    Map<String, Long> segments = segments(changes);
                    profiles(segments, templates(changes), changes);
                    return Outcome.done(true);
                })
                .map(done -> {
                    outgoing.broadcasts().forEach(this::sent);
                    return outgoing.broadcasts().size();
                });
    }

    private Map<String, Long> segments(Changes changes) {
        return outgoing.segments().stream().collect(Collectors.toMap(Outgoing.Target::name, it -> {
            long id = changes.newId();
            String query = query(it.query()).get().canonical();
            changes.add(new Segment(
                    id,
                    0,
                    it.name(),
                    business(it.business()),
                    query,
                    one(it.purpose(), Vocabulary.PURPOSES),
                    one(it.channel(), Vocabulary.CHANNELS),
                    it.tag()));
            return id;
        }));
    }

    private Outcome<Query> query(String text) {
        return office.finder().parse(text).ifRefused(refusal -> {
            throw Outgoing.fault(text + ": " + refusal.reason().key());
        });
    }

    private Map<String, Long> templates(Changes changes) {
        return outgoing.templates().stream().collect(Collectors.toMap(Outgoing.Text::name, it -> {
            Starter written = it.starter()
                    .map(DemoBroadcasts::starter)
                    .orElseGet(() -> new Starter(
                            it.name(),
                            one(it.purpose().orElse(""), Vocabulary.PURPOSES),
                            it.text().orElse("")));
            String text = MessageText.read(written.text(), this::query).get().canonical();
            long id = changes.newId();
            changes.add(new MessageTemplate(id, 0, it.name(), business(it.business()), written.purpose(), text));
            return id;
        }));
    }

    private static Starter starter(String name) {
        return named(name, Starter.all(), Starter::name);
    }

    private void profiles(Map<String, Long> segments, Map<String, Long> templates, Changes changes) {
        for (Outgoing.Preset it : outgoing.profiles()) {
            long phone = named(it.phone(), directory.sendingPhones(), SendingPhone::label)
                    .id();
            changes.add(new ExportProfile(
                    changes.newId(),
                    0,
                    it.name(),
                    new ExportProfile.Target(one(it.segment(), segments), phone),
                    new ExportProfile.Chosen(one(it.template(), templates), it.product(), it.price()),
                    it.formats(),
                    ""));
        }
    }

    private long business(String name) {
        return name.equals(Known.ALL)
                ? 0
                : named(name, directory.businesses(), Business::name).id();
    }

    private void sent(Outgoing.Sending sending) {
        ExportProfile profile = named(sending.profile(), office.broadcasts().profiles(), ExportProfile::name);
        Dispatch dispatch = new Dispatch(at(sending.made()), (parcel, format) -> Outcome.done(List.of()));
        Broadcast broadcast = dispatch.plan(profile, Dispatch.Wish.USUAL)
                .map(plan -> made(dispatch, plan))
                .get();
        sending.sent().ifPresent(moment -> tell(broadcast, instant(moment)));
    }

    private Dispatch.Office at(LocalDateTime moment) {
        Clock clock = Clock.fixed(instant(moment), office.clock().getZone());
        return new Dispatch.Office(
                office.ledger(), office.people(), office.finder(), office.broadcasts(), office.settings(), clock);
    }

    private Instant instant(LocalDateTime moment) {
        return moment.atZone(office.clock().getZone()).toInstant();
    }

    private static Broadcast made(Dispatch dispatch, Dispatch.Plan plan) {
        try {
            Path stick = Files.createTempDirectory("lumbung-demo-stick-");
            Dispatch.Sent sent = dispatch.make(plan, new Dispatch.Delivery(stick, false, false))
                    .get();
            for (Path file : sent.made().files()) {
                Files.delete(file);
            }
            Files.delete(stick);
            return sent.broadcast();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Broadcast broadcast, Instant moment) {
        Taking taking =
                new Taking(office.ledger(), office.broadcasts(), office.clock().getZone());
        Set<Integer> lists =
                taking.lines(broadcast).stream().map(Taking.Line::list).collect(Collectors.toUnmodifiableSet());
        taking.tell(broadcast, new Taking.Ticks(lists, lists, lists, moment)).get();
    }

    private static <T extends Enum<T>> T one(String word, Choices<T> known) {
        return known.find(word).orElseThrow(() -> Outgoing.fault("unknown: " + word));
    }

    private static <T> T one(String word, Map<String, T> known) {
        if (!known.containsKey(word)) {
            throw Outgoing.fault("unknown: " + word);
        }
        return known.get(word);
    }

    private static <T> T named(String name, Collection<T> all, Function<T, String> naming) {
        return all.stream()
                .filter(it -> naming.apply(it).equals(name))
                .findFirst()
                .orElseThrow(() -> Outgoing.fault("unknown: " + name));
    }
}
