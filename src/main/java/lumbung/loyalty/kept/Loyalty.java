package lumbung.loyalty.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.pricing.goods.Rupiah;

/** What is kept about loyalty, as one reads it. */
public interface Loyalty {
    /** The row as it is kept; empty where it is new. */
    Optional<? extends LoyaltyRow> kept(LoyaltyRow row);

    /** Somebody's ledger, the oldest entry first. */
    List<PointEntry> points(long personId);

    /** What somebody has with each business: the sum of the ledger. */
    List<Balance> balances(long personId);

    Optional<Voucher> voucher(String code);

    /** The newest first. */
    List<Voucher> vouchers(int limit);

    /** Those that somebody got, the newest first. */
    List<Voucher> vouchersOf(long personId);

    /** Those that paid a part of an order. */
    List<Voucher> paying(long orderId);

    /** Somebody's cards, the oldest first. */
    List<MemberCard> cards(long personId);

    Optional<MemberCard> card(long number);

    /** The largest number so far, 0 for none. */
    long lastCard();

    /** The newest first. */
    List<Programme> programmes();

    /** What a programme gave, and who ordered again, up to a day. */
    Reach reach(Programme programme, LocalDate today);

    /**
     * So many points with a business.
     *
     * @param businessId 0 for those that all businesses share
     */
    record Balance(long businessId, long points) {}

    /**
     * What a programme came to.
     *
     * @param people whom it reached
     * @param again how many of them ordered on a day after the one on which it first reached them
     * @param orders how many orders these were
     * @param given what its rule, its vouchers or its gifts gave away
     */
    record Reach(long people, long again, long orders, Rupiah given) {
        public static final Reach NONE = new Reach(0, 0, 0, Rupiah.NOTHING);
    }
}
