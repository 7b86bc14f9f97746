package lumbung.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lumbung.journal.Filter;
import lumbung.register.editing.Days;

/** Reads what somebody types to narrow the list of what was done: a clerk, a day, a kind of deed; the rest is looked for. */
public final class JournalWords {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("impor", "transfer.operation"),
            Map.entry("import", "transfer.operation"),
            Map.entry("ekspor", "broadcast.operation"),
            Map.entry("export", "broadcast.operation"),
            Map.entry("ditambah", "register.operation.added"),
            Map.entry("added", "register.operation.added"),
            Map.entry("diubah", "register.operation.changed"),
            Map.entry("changed", "register.operation.changed"),
            Map.entry("digabung", "merge.operation"),
            Map.entry("merged", "merge.operation"),
            Map.entry("diurungkan", "store.undo.what"),
            Map.entry("undone", "store.undo.what"),
            Map.entry("dikembalikan", "history.operation"),
            Map.entry("restored", "history.operation"),
            Map.entry("pesan", "history.note."),
            Map.entry("note", "history.note."));

    private JournalWords() {}

    /** What the words let through of what a filter does. */
    public static Filter narrow(Filter filter, String typed, Session session) {
        List<Clerk> clerks = session.clerks().all();
        Filter narrowed = filter;
        StringBuilder rest = new StringBuilder();
        for (String word : BLANKS.split(typed.strip(), -1)) {
            Optional<Filter> known = known(narrowed, word, session, clerks);
            if (known.isEmpty()) {
                rest.append(rest.isEmpty() ? "" : " ").append(word);
            }
            narrowed = known.orElse(narrowed);
        }
        return narrowed.saying(rest.toString());
    }

    private static Optional<Filter> known(Filter filter, String word, Session session, List<Clerk> clerks) {
        String lower = word.toLowerCase(Locale.ROOT);
        Optional<LocalDate> day = Days.read(word, session.today());
        if (day.isPresent()) {
            var zone = session.clock().getZone();
            LocalDate found = day.get();
            return Optional.of(filter.between(
                    found.atStartOfDay(zone).toInstant(),
                    found.plusDays(1).atStartOfDay(zone).toInstant()));
        }
        if (KINDS.containsKey(lower)) {
            return Optional.of(filter.ofKind(KINDS.get(lower)));
        }
        return clerks.stream()
                .filter(clerk -> clerk.name().toLowerCase(Locale.ROOT).equals(lower))
                .findFirst()
                .map(clerk -> filter.of(clerk.id()));
    }
}
