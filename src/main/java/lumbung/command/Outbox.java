package lumbung.command;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.access.Session;
import lumbung.access.Switchboard;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.Broadcasts;
import lumbung.broadcast.Dispatch;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.Keeping;
import lumbung.broadcast.MessageTemplate;
import lumbung.broadcast.Taking;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.Channel;
import lumbung.register.Purpose;
import lumbung.register.Segment;
import lumbung.register.SendingPhone;
import lumbung.register.editing.Choices;
import lumbung.register.editing.Known;
import lumbung.register.editing.Vocabulary;
import lumbung.report.BroadcastPapers;
import lumbung.search.Nearest;
import lumbung.settings.Module;

/** What a command about broadcasts works with: segments, messages and profiles by name, and who makes files of them. */
record Outbox(Desk desk) {
    /** The cooperative itself, where a business is asked for. */
    static final String COOPERATIVE = "*";

    private static final int OFFERED = 10;

    private Session session() {
        return desk.session();
    }

    Broadcasts broadcasts() {
        return session().broadcasts();
    }

    Keeping keeping() {
        return new Keeping(session().ledger(), session().finder(), broadcasts(), desk.directory());
    }

    BroadcastPapers papers() {
        return new BroadcastPapers(session(), desk.texts());
    }

    Dispatch dispatch() {
        return papers().dispatch();
    }

    Taking taking() {
        return new Taking(session().ledger(), broadcasts(), session().clock().getZone());
    }

    Outcome<Segment> segment(String name) {
        return named("command.refused.no-segment", name, desk.directory().segments(), Segment::name);
    }

    Outcome<MessageTemplate> template(String name) {
        return named("command.refused.no-template", name, broadcasts().templates(), MessageTemplate::name);
    }

    Outcome<ExportProfile> profile(String name) {
        return named("command.refused.no-profile", name, broadcasts().profiles(), ExportProfile::name);
    }

    /** A broadcast by its id, or the one of a profile that waits to be told of. */
    Outcome<Broadcast> broadcast(String text) {
        Optional<Broadcast> byId = text.matches("#?(?:\\d{15,18}|[1-8]\\d{18})")
                ? broadcasts().broadcast(Long.parseLong(text.replace("#", "")))
                : Optional.empty();
        return byId.map(Outcome::done)
                .orElseGet(() ->
                        named("command.refused.no-broadcast", text, broadcasts().open(), this::title));
    }

    private static <T> Outcome<T> named(String refusal, String text, Collection<T> all, Function<T, String> name) {
        List<String> names = all.stream().map(name).toList();
        return all.stream()
                .filter(it -> name.apply(it).equalsIgnoreCase(text.strip()))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(refusal, text, Nearest.listed(text, names, OFFERED)));
    }

    /** A business by its name, 0 for the cooperative itself. */
    Outcome<Long> business(String name) {
        return name.equals(COOPERATIVE)
                ? Outcome.done(0L)
                : Known.business(desk.directory(), name, "--business").map(Business::id);
    }

    Outcome<SendingPhone> phone(String text, String place) {
        return Known.sendingPhone(desk.directory(), text, place);
    }

    static Outcome<Purpose> purpose(String word) {
        return chosen(word, Vocabulary.PURPOSES);
    }

    static Outcome<Channel> channel(String word) {
        return chosen(word, Vocabulary.CHANNELS);
    }

    private static <T extends Enum<T>> Outcome<T> chosen(String word, Choices<T> choices) {
        return choices.find(word)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("register.refused.choice", word, choices.list()));
    }

    /** Whose something is: a business's name, or the cooperative. */
    String owner(long businessId) {
        return desk.directory()
                .business(businessId)
                .map(Business::name)
                .orElseGet(() -> desk.say("command.broadcast.cooperative"));
    }

    /** The same business, where it makes broadcasts at all; refused where that is switched off. */
    Outcome<Long> broadcasting(long businessId) {
        return new Switchboard(session())
                .off(Module.BROADCAST, businessId)
                .<Outcome<Long>>map(Outcome::refused)
                .orElse(Outcome.done(businessId));
    }

    /** A sending phone as one reads it. */
    String phone(long id) {
        return desk.directory().sendingPhone(id).map(SendingPhone::shown).orElse("");
    }

    /** The name of what a broadcast was made from; empty where that is gone. */
    String title(Broadcast broadcast) {
        return broadcasts().profiles().stream()
                .filter(it -> it.id() == broadcast.profileId())
                .findFirst()
                .map(ExportProfile::name)
                .orElse("");
    }
}
