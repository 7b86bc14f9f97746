package lumbung.report;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.access.Session;
import lumbung.broadcast.CsvCell;
import lumbung.orders.kept.Figures.Spent;
import lumbung.orders.kept.Figures.Whose;
import lumbung.register.Area;
import lumbung.register.Card;
import lumbung.register.RoleKind;

/**
 * People for a researcher, without anybody in it: no names, no numbers, no free text, ages and amounts in bands, and no row, its id
 * aside, that fewer than five share. R131. The ids are drawn at random and kept nowhere, so that two files cannot be put beside
 * each other.
 */
public final class ResearchFile {
    /** So many people share each row. */
    public static final int LEAST = 5;

    private static final String HEADER = "id,member,sex,age,village,orders,turnover\r\n";
    private static final int ID_BYTES = 8;
    private static final int DECADE = 10;

    /** From which number of orders, or rupiah, on a band begins, and what it is called. */
    private static final NavigableMap<Long, String> ORDERS =
            new TreeMap<>(Map.of(0L, "0", 1L, "1-2", 3L, "3-5", 6L, "6-11", 12L, "12-23", 24L, "24+"));

    private static final NavigableMap<Long, String> RUPIAH = new TreeMap<>(Map.of(
            0L, "0", 1L, "1-99999", 100_000L, "100000-499999", 500_000L, "500000-1999999", 2_000_000L, "2000000+"));

    private final Session session;

    public ResearchFile(Session session) {
        this.session = session;
    }

    /**
     * The file as it is made now, with the orders of the last twelve months.
     *
     * @param text CSV in UTF-8
     * @param people how many rows there are
     * @param leftOut who stood alone
     */
    public record Made(String text, long people, long leftOut) {}

    /** Makes it; each time with other ids. */
    public Made make() {
        Map<Long, Spent> spent = session
                .orders()
                .figures()
                .spent(Whose.EVERYBODY, session.today().minusYears(1).plusDays(1), session.today())
                .stream()
                .collect(Collectors.toMap(Spent::personId, Function.identity(), (one, same) -> one));
        List<List<String>> rows = new ArrayList<>();
        session.finder().each(session.finder().parse("").get(), card -> rows.add(row(card, spent)));
        List<List<String>> told = new Crowd(LEAST).of(rows);
        List<String> lines = new ArrayList<>();
        List<String> ids = ids(told.size());
        for (int at = 0; at < told.size(); at++) {
            String cells = told.get(at).stream().map(CsvCell::text).collect(Collectors.joining(","));
            lines.add(ids.get(at) + "," + cells + "\r\n");
        }
        // In the order of the ids, which is no order at all: where somebody stands tells nothing either.
        lines.sort(null);
        return new Made(HEADER + String.join("", lines), told.size(), rows.size() - told.size());
    }

    private static List<String> ids(int many) {
        SecureRandom random = new SecureRandom();
        Set<String> ids = new HashSet<>();
        byte[] drawn = new byte[ID_BYTES];
        while (ids.size() < many) {
            random.nextBytes(drawn);
            ids.add(HexFormat.of().formatHex(drawn));
        }
        return List.copyOf(ids);
    }

    /** What is kept longest first: {@link Crowd} hides from the end. */
    private List<String> row(Card card, Map<Long, Spent> spent) {
        long orders =
                Optional.ofNullable(spent.get(card.id())).map(Spent::orders).orElse(0L);
        long rupiah = Optional.ofNullable(spent.get(card.id()))
                .map(it -> it.amount().amount())
                .orElse(0L);
        return List.of(
                isMember(card) ? "yes" : "no",
                card.person().sex().name().toLowerCase(Locale.ROOT),
                age(card),
                village(card),
                ORDERS.floorEntry(orders).getValue(),
                RUPIAH.floorEntry(Math.max(0, rupiah)).getValue());
    }

    private boolean isMember(Card card) {
        return card.roles().stream()
                .anyMatch(it -> it.kind() == RoleKind.MEMBER
                        && it.businessId() == 0
                        && it.term().holdsOn(session.today()));
    }

    private String age(Card card) {
        int years = card.person().birth().ageOn(session.today()).orElse(-1);
        if (years < 0) {
            return "unknown";
        }
        int from = years / DECADE * DECADE;
        return from + "-" + (from + DECADE - 1);
    }

    private String village(Card card) {
        return session.people().directory().path(card.person().dwelling().areaId()).stream()
                .findFirst()
                .map(Area::name)
                .orElse("unknown");
    }
}
