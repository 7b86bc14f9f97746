package lumbung.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lumbung.journal.Entity;

/** How each record is kept: {@link PersonTables}, {@link SharedTables}, {@link BroadcastTables}, {@link PriceTables}, {@link OrderTables},
 * {@link CareTables}, {@link LoyaltyTables} and {@link MeetingTables} are the places to change when one grows a field. */
final class Tables {
    /** Owners before what they own. */
    static final List<Table<?>> ALL = List.of(
            SharedTables.CLERK,
            SharedTables.SETTING,
            SharedTables.AREA,
            SharedTables.BUSINESS,
            SharedTables.SENDING_PHONE,
            SharedTables.COMMUNITY,
            SharedTables.HOUSEHOLD,
            PersonTables.PERSON,
            PersonTables.ALIAS,
            PersonTables.PHONE,
            PersonTables.HANDLE,
            PersonTables.ROLE,
            PersonTables.MEMBERSHIP,
            PersonTables.RELATION,
            PersonTables.CONSENT,
            PersonTables.SAVED_NUMBER,
            PersonTables.NOTE,
            SharedTables.SUPPRESSION,
            SharedTables.ERASED,
            SharedTables.EXPORT_RECORD,
            SharedTables.DISTINCT,
            SharedTables.MERGED,
            SharedTables.SHIFT_NOTE,
            SharedTables.IGNORED_PROBLEM,
            BroadcastTables.SEGMENT,
            BroadcastTables.MESSAGE_TEMPLATE,
            BroadcastTables.EXPORT_PROFILE,
            BroadcastTables.EXPORTED_FILE,
            BroadcastTables.BROADCAST,
            BroadcastTables.LIST_MEMBER,
            BroadcastTables.ADDRESSEE,
            PriceTables.PRODUCT,
            PriceTables.PRICE_RULE,
            PriceTables.SEASON,
            OrderTables.ORDER,
            OrderTables.LINE,
            OrderTables.GIFT,
            OrderTables.RETURN,
            OrderTables.USE,
            OrderTables.STANDING,
            OrderTables.CAPACITY,
            OrderTables.SOCIAL,
            CareTables.IMPROVEMENT,
            CareTables.TOUCH,
            CareTables.CONCERN,
            CareTables.PROMISE,
            CareTables.CHORE,
            CareTables.OFFER,
            CareTables.DISMISSAL,
            CareTables.ARRIVAL,
            CareTables.OUTLAY,
            RoundTables.ROUND,
            RoundTables.LINE,
            CareTables.AMBASSADOR,
            CareTables.INDICATOR,
            LoyaltyTables.POINTS,
            LoyaltyTables.VOUCHER,
            LoyaltyTables.CARD,
            LoyaltyTables.PROGRAMME,
            MeetingTables.MEETING,
            MeetingTables.ATTENDANCE,
            MeetingTables.PROPOSAL,
            MeetingTables.ATTACHMENT,
            MeetingTables.MEMBER_NUMBER,
            MeetingTables.REVIEW_PACK);

    private static final Map<Class<?>, Table<?>> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Table::type, Function.identity()));

    private static final Map<String, Integer> RANKS = IntStream.range(0, ALL.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(rank -> ALL.get(rank).name(), rank -> rank + 1));

    private Tables() {}

    @SuppressWarnings("unchecked")
    static <R extends Entity> Table<R> of(R row) {
        Table<?> table = BY_TYPE.get(row.getClass());
        if (table == null) {
            throw new IllegalArgumentException("no table for " + row.getClass().getName());
        }
        return (Table<R>) table;
    }

    static Table<?> named(String name) {
        return ALL.get(RANKS.get(name) - 1);
    }

    /** The table's place in {@link #ALL}, from 1. */
    static int rank(Table<?> table) {
        return RANKS.get(table.name());
    }
}
