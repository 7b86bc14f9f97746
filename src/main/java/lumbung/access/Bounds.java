package lumbung.access;

import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.register.Business;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Module;
import lumbung.settings.Modules;

/**
 * What there is for whoever sits there, as the register has it at the moment.
 *
 * @param business the only one whose people this clerk sees, empty for who sees everybody
 * @param lockMinutes after how many minutes without a key the screen locks, 0 for never
 */
public record Bounds(Rights rights, Optional<String> business, Modules modules, int lockMinutes) {
    /** Reads the register. */
    public static Bounds of(Session session) {
        return new Bounds(
                session.rights(),
                session.people()
                        .directory()
                        .business(session.clerk().businessId())
                        .map(Business::name),
                Modules.of(session.settings()),
                CooperativeSetting.LOCK_MINUTES.number(session.settings()));
    }

    /** Whether a module is on for this clerk: an owner's by the own business, everybody else's by the cooperative. */
    public boolean has(Module module) {
        return modules.on(module, rights.clerk().businessId());
    }

    /** That it is off, and who may turn it on; empty where it is on. */
    public Optional<Refusal> refusal(Module module) {
        return has(module)
                ? Optional.empty()
                : Optional.of(off(module, modules.on(module) ? business : Optional.empty()));
    }

    static Refusal off(Module module, Optional<String> business) {
        Message who = Rights.who(Permission.SET_UP);
        return business.map(name -> Refusal.at("business", "settings.module.off.business", title(module), name, who))
                .orElseGet(() -> Refusal.of("settings.module.off", title(module), who));
    }

    /** What a module is called. */
    public static Message title(Module module) {
        return Message.of("settings.module.".concat(module.code()));
    }
}
