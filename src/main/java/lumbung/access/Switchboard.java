package lumbung.access;

import java.util.List;
import java.util.Optional;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Module;
import lumbung.settings.Modules;
import lumbung.settings.Setting;

/** The cooperative's settings and modules, as officers change them. */
public final class Switchboard {
    private final Session session;

    public Switchboard(Session session) {
        this.session = session;
    }

    public String value(CooperativeSetting setting) {
        return session.settings().value(setting);
    }

    public Modules modules() {
        return Modules.of(session.settings());
    }

    /** Chooses a setting. Area levels that areas are on are never taken away. */
    public Outcome<Setting> set(CooperativeSetting setting, String typed) {
        return setting.read(typed).then(value -> fitting(setting, value)).then(value -> {
            Message title = Message.of("settings.name.".concat(setting.code()));
            return write(setting.code(), value, Message.of("settings.operation.set", title, value));
        });
    }

    private Outcome<String> fitting(CooperativeSetting setting, String value) {
        int deepest = session.people().directory().areas().stream()
                .mapToInt(Area::level)
                .max()
                .orElse(0);
        return setting != CooperativeSetting.AREA_LEVELS
                        || CooperativeSetting.names(value).size() > deepest
                ? Outcome.done(value)
                : Outcome.refused("settings.refused.used", deepest + 1);
    }

    /**
     * Turns a module on or off.
     *
     * @param business for one of them; empty for the cooperative
     */
    public Outcome<Setting> turn(Module module, Optional<Business> business, boolean on) {
        String key = "settings.operation.".concat(Modules.written(on));
        Message what = business.map(it -> Message.of(key.concat(".business"), Bounds.title(module), it.name()))
                .orElseGet(() -> Message.of(key, Bounds.title(module)));
        return write(module.setting(business.map(Business::id).orElse(0L)), Modules.written(on), what);
    }

    public List<WordList.Line> lines(WordList list) {
        return list.lines(session.settings());
    }

    /** Writes a line of words down; empty words take the cooperative's own away, so that the program's hold again. */
    public Outcome<Boolean> say(WordList list, String name, String typed) {
        if (typed.isBlank()) {
            return forget(name.startsWith(list.start()) ? name : list.start() + name);
        }
        List<WordList.Line> now = lines(list);
        return list.read(name, typed, session.finder()::parse)
                .then(line -> now.stream().anyMatch(line::says) ? Outcome.done(true) : write(line));
    }

    private Outcome<Boolean> write(WordList.Line line) {
        Message what = Message.of("settings.operation.set", line.name(), line.words());
        return write(line.name(), line.words(), what).map(done -> true);
    }

    private Outcome<Boolean> forget(String name) {
        Optional<Setting> own = session.settings().named(name);
        if (own.isEmpty()) {
            return Outcome.refused(Refusal.at("words", "settings.refused.words.none", name));
        }
        Ledger ledger = session.ledger();
        return ledger.write(ledger.intent(Message.of("settings.operation.forgotten", name)), changes -> {
            changes.remove(own.get());
            return Outcome.done(true);
        });
    }

    private Outcome<Setting> write(String name, String value, Message what) {
        Ledger ledger = session.ledger();
        return ledger.write(
                ledger.intent(what), changes -> Outcome.done(session.settings().put(name, value, changes)));
    }

    /**
     * That a module is off for a business, and who may turn it on; empty where it is on.
     *
     * @param businessId 0 for the cooperative
     */
    public Optional<Refusal> off(Module module, long businessId) {
        Optional<String> name =
                session.people().directory().business(businessId).map(Business::name);
        Modules modules = modules();
        return modules.on(module, businessId)
                ? Optional.empty()
                : Optional.of(Bounds.off(module, modules.on(module) ? name : Optional.empty()));
    }
}
