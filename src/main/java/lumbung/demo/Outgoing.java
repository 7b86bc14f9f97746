package lumbung.demo;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What {@code broadcasts.json} holds: whom the businesses write to, with which messages, and what went out so far. */
record Outgoing(List<Target> segments, List<Text> templates, List<Preset> profiles, List<Sending> broadcasts) {
    static final String FILE = "broadcasts.json";

    /**
     * A segment.
     *
     * @param business by name, {@code *} for the cooperative
     */
    record Target(String name, String business, String query, String purpose, String channel, String tag) {}

    /** A message template: a text for a purpose, or one of those to begin with. */
    record Text(
            String name, String business, Optional<String> purpose, Optional<String> text, Optional<String> starter) {}

    /** An export profile; what it is made of goes by name, the phone as it is written in {@code cooperative.json}. */
    record Preset(
            String name,
            String segment,
            String phone,
            String template,
            String product,
            String price,
            List<String> formats) {}

    /**
     * A broadcast as it was made.
     *
     * @param sent when all its lists were sent; empty while nobody has told
     */
    record Sending(String profile, LocalDateTime made, Optional<LocalDateTime> sent) {}

    static Outgoing read(Path folder) {
        return Cooperative.read(folder, FILE, Outgoing.class);
    }

    /** A mistake that only shows when the file is understood as a whole. */
    static DemoFault fault(String what) {
        return new DemoFault(FILE, 1, what);
    }
}
