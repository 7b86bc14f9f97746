package lumbung.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A package of the program, what it may know of the others, and which libraries it may use beside the JDK. Lower parts
 * come first; nothing that is not written here is allowed.
 */
record Part(String name, Set<String> knows, Set<String> libraries) {
    private static final String JSON = "tools.jackson";
    private static final String JSON_ANNOTATIONS = "com.fasterxml.jackson.annotation";

    static final List<Part> ALL = all();

    /** The class-name patterns of this part: its package and those below it. */
    String pattern() {
        return "lumbung." + name + "..";
    }

    private static List<Part> all() {
        List<Part> parts = new ArrayList<>();
        parts.add(part("message", List.of()));
        parts.add(part("journal", List.of("message")));
        List<String> ground = List.of("message", "journal");
        parts.add(part("settings", ground, JSON, JSON_ANNOTATIONS));
        parts.add(part("inspection", ground));
        parts.add(part("backup", with(ground, "settings"), JSON, JSON_ANNOTATIONS));
        List<String> base = with(ground, "settings", "inspection");
        parts.add(part("register", base, "com.google.i18n.phonenumbers"));
        List<String> people = with(base, "register");
        parts.add(part("search", people));
        parts.add(part("pricing", people, JSON, JSON_ANNOTATIONS));
        List<String> goods = with(people, "search", "pricing");
        parts.add(part("orders", goods, JSON, JSON_ANNOTATIONS));
        List<String> trade = with(goods, "orders");
        parts.add(part("care", trade));
        parts.add(part("loyalty", with(trade, "care")));
        parts.add(part("broadcast", trade, "com.google.zxing"));
        parts.add(part("meeting", with(trade, "care", "loyalty", "broadcast"), JSON, JSON_ANNOTATIONS));
        List<String> domain = with(trade, "care", "loyalty", "broadcast", "meeting", "backup");
        parts.add(part("transfer", domain, "ezvcard", JSON, JSON_ANNOTATIONS));
        // What a clerk at work has in hand: the session gathers the ports of all of these.
        parts.add(part("access", with(domain, "transfer")));
        parts.add(part("demo", with(domain, "transfer", "access"), JSON, JSON_ANNOTATIONS));
        parts.add(part("i18n", List.of("message")));
        parts.add(part("report", with(domain, "access", "i18n")));
        parts.add(part(
                "store",
                with(domain, "transfer", "access", "demo", "report"),
                JSON,
                JSON_ANNOTATIONS,
                "java.sql",
                "javax.sql",
                "org.apache.derby",
                "org.flywaydb",
                "org.postgresql"));
        parts.add(part("terminal", List.of("message"), "com.googlecode.lanterna", "org.jline"));
        parts.add(part("keymap", List.of("message", "terminal"), JSON));
        List<String> outside = with(domain, "transfer", "access", "report", "i18n", "terminal", "keymap");
        parts.add(part("workbench", outside, "com.googlecode.lanterna"));
        parts.add(part("command", outside, "org.jline", "picocli", JSON, JSON_ANNOTATIONS));
        return List.copyOf(parts);
    }

    private static Part part(String name, List<String> knows, String... libraries) {
        return new Part(name, Set.copyOf(knows), Set.of(libraries));
    }

    private static List<String> with(Collection<String> some, String... more) {
        List<String> together = new ArrayList<>(some);
        together.addAll(Arrays.asList(more));
        return List.copyOf(together);
    }
}
