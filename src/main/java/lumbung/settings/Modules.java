package lumbung.settings;

import java.util.HashMap;
import java.util.Map;

/**
 * Which modules are on. One that is off for the cooperative is off for every business; of those that are on, each business
 * may do without.
 *
 * @param switched what somebody decided, by the setting's name
 */
public record Modules(Map<String, Boolean> switched) {
    public static final Modules USUAL = new Modules(Map.of());

    static final String ON = "on";
    static final String OFF = "off";

    public Modules {
        switched = Map.copyOf(switched);
    }

    public static Modules of(Settings settings) {
        Map<String, Boolean> switched = new HashMap<>();
        settings.under(Module.PREFIX)
                .forEach(setting -> switched.put(setting.name(), setting.value().equals(ON)));
        return new Modules(switched);
    }

    public boolean on(Module module) {
        return switched.getOrDefault(module.setting(), module.usual());
    }

    /**
     * Whether it is on for a business.
     *
     * @param businessId 0 for the cooperative
     */
    public boolean on(Module module, long businessId) {
        return on(module) && (businessId == 0 || switched.getOrDefault(module.setting(businessId), true));
    }

    /** Whether a business did away with it for itself, whatever holds for the cooperative. */
    public boolean isOptedOut(Module module, long businessId) {
        return businessId != 0 && !switched.getOrDefault(module.setting(businessId), true);
    }

    /** How a switch is kept. */
    public static String written(boolean on) {
        return on ? ON : OFF;
    }
}
