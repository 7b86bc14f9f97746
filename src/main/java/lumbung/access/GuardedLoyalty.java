package lumbung.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.loyalty.kept.Loyalty;
import lumbung.loyalty.kept.LoyaltyRow;
import lumbung.loyalty.kept.MemberCard;
import lumbung.loyalty.kept.PointEntry;
import lumbung.loyalty.kept.Programme;
import lumbung.loyalty.kept.Voucher;

/** Loyalty as an owner sees it: what the own business keeps, and the cooperative's cards, which tell nothing of others. */
final class GuardedLoyalty implements Loyalty {
    private final Loyalty inner;
    private final Scope scope;

    GuardedLoyalty(Loyalty inner, Scope scope) {
        this.inner = inner;
        this.scope = scope;
    }

    private <R extends LoyaltyRow> List<R> own(List<R> rows) {
        return rows.stream().filter(it -> scope.owns(it.businessId())).toList();
    }

    @Override
    public Optional<? extends LoyaltyRow> kept(LoyaltyRow row) {
        return inner.kept(row).filter(it -> scope.owns(it.businessId()));
    }

    @Override
    public List<PointEntry> points(long personId) {
        return own(inner.points(personId));
    }

    @Override
    public List<Balance> balances(long personId) {
        return inner.balances(personId).stream()
                .filter(it -> scope.owns(it.businessId()))
                .toList();
    }

    @Override
    public Optional<Voucher> voucher(String code) {
        return inner.voucher(code).filter(it -> scope.owns(it.businessId()));
    }

    @Override
    public List<Voucher> vouchers(int limit) {
        return own(inner.vouchers(Integer.MAX_VALUE)).stream().limit(limit).toList();
    }

    @Override
    public List<Voucher> vouchersOf(long personId) {
        return own(inner.vouchersOf(personId));
    }

    @Override
    public List<Voucher> paying(long orderId) {
        return own(inner.paying(orderId));
    }

    @Override
    public List<MemberCard> cards(long personId) {
        return inner.cards(personId);
    }

    @Override
    public Optional<MemberCard> card(long number) {
        return inner.card(number);
    }

    @Override
    public long lastCard() {
        return inner.lastCard();
    }

    @Override
    public List<Programme> programmes() {
        return own(inner.programmes());
    }

    @Override
    public Reach reach(Programme programme, LocalDate today) {
        return scope.owns(programme.businessId()) ? inner.reach(programme, today) : Reach.NONE;
    }
}
