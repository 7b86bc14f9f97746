package lumbung.orders.kept;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * What somebody ordered, the newest first, as one short text beside the totals: so that whoever goes through a million customers
 * reads one row of each and none of their orders. What came back is left out.
 */
public final class Purchases {
    /** As many characters as are kept; older orders than fit in are left out of the text. */
    public static final int LONGEST = 8_000;

    public static final Purchases NONE = new Purchases(0);

    private static final int RADIX = 36;
    private static final char FIELD = ' ';
    private static final char END = '\n';
    private static final int FIELDS = 4;
    private static final int DAY = 0;
    private static final int LISTED = 1;
    private static final int GIVEN = 2;
    private static final int ORDER = 3;

    private long[] cells;
    private int count;

    private Purchases(int most) {
        this.cells = new long[most * FIELDS];
    }

    /**
     * The same and an order that is no newer than those before.
     *
     * @param listed in rupiah at list prices
     * @param given in rupiah, what was taken off them; less than nothing where more was added
     * @param order its id if it has goods of other businesses as well, so that it is known again among theirs; else 0
     */
    public Purchases and(LocalDate day, long listed, long given, long order) {
        Purchases more = new Purchases(count + 1);
        System.arraycopy(cells, 0, more.cells, 0, count * FIELDS);
        more.count = count;
        more.add(day.toEpochDay(), listed, given, order);
        return more;
    }

    private void add(long day, long listed, long given, long order) {
        int at = count * FIELDS;
        if (at == cells.length) {
            cells = Arrays.copyOf(cells, Math.max(FIELDS, 2 * at));
        }
        cells[at + DAY] = day;
        cells[at + LISTED] = listed;
        cells[at + GIVEN] = given;
        cells[at + ORDER] = order;
        count++;
    }

    /** How many orders there are, those of several businesses once for each. */
    public int count() {
        return count;
    }

    /** The text; as many of the newest as fit. */
    public String written() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < count * FIELDS; at += FIELDS) {
            int before = text.length();
            text.append(Long.toString(cells[at + DAY], RADIX)).append(FIELD);
            text.append(Long.toString(cells[at + LISTED], RADIX)).append(FIELD);
            text.append(Long.toString(cells[at + GIVEN], RADIX));
            if (cells[at + ORDER] != 0) {
                text.append(FIELD).append(Long.toString(cells[at + ORDER], RADIX));
            }
            text.append(END);
            if (text.length() > LONGEST) {
                text.setLength(before);
                break;
            }
        }
        return text.toString();
    }

    /** What {@link #written} wrote. */
    public static Purchases read(String text) {
        Purchases all = new Purchases(1);
        long[] fields = new long[FIELDS];
        int field = 0;
        long value = 0;
        boolean less = false;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '-') {
                less = true;
            } else if (next > FIELD) {
                value = value * RADIX + (next <= '9' ? next - '0' : next - 'a' + 10);
            } else {
                fields[field++] = less ? -value : value;
                value = 0;
                less = false;
                if (next == END) {
                    all.add(fields[DAY], fields[LISTED], fields[GIVEN], field > ORDER ? fields[ORDER] : 0);
                    field = 0;
                }
            }
        }
        return all;
    }

    /** These and those of another business, the newest first; an order of both is one. */
    public Purchases with(Purchases others) {
        Purchases all = new Purchases(count + others.count);
        int mine = 0;
        int theirs = 0;
        while (mine < count || theirs < others.count) {
            boolean next = theirs == others.count
                    || (mine < count && cells[mine * FIELDS + DAY] >= others.cells[theirs * FIELDS + DAY]);
            all.join(next ? this : others, FIELDS * (next ? mine++ : theirs++));
        }
        return all;
    }

    /** Takes an order over, into itself where it is here already: it can only stand among those of its day. */
    private void join(Purchases from, int place) {
        long order = from.cells[place + ORDER];
        long day = from.cells[place + DAY];
        for (int at = (count - 1) * FIELDS; order != 0 && at >= 0 && cells[at + DAY] == day; at -= FIELDS) {
            if (cells[at + ORDER] == order) {
                cells[at + LISTED] += from.cells[place + LISTED];
                cells[at + GIVEN] += from.cells[place + GIVEN];
                return;
            }
        }
        add(day, from.cells[place + LISTED], from.cells[place + GIVEN], order);
    }

    /** The last day with an order up to a day, by number since 1970; the least number there is where there is none. */
    public long last(long until) {
        for (int at = 0; at < count * FIELDS; at += FIELDS) {
            if (cells[at + DAY] <= until) {
                return cells[at + DAY];
            }
        }
        return Long.MIN_VALUE;
    }

    /**
     * What some days came to.
     *
     * @param orders how many
     * @param listed in rupiah at list prices
     * @param given in rupiah, what was taken off them
     */
    public record Sum(long orders, long listed, long given) {}

    public Sum in(Days days) {
        long orders = 0;
        long listed = 0;
        long given = 0;
        for (int at = 0; at < count * FIELDS && cells[at + DAY] >= days.first(); at += FIELDS) {
            if (cells[at + DAY] <= days.last()) {
                orders++;
                listed += cells[at + LISTED];
                given += cells[at + GIVEN];
            }
        }
        return new Sum(orders, listed, given);
    }
}
