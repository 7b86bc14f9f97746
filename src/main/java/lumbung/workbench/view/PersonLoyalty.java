package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Bounds;
import lumbung.loyalty.CardNumber;
import lumbung.loyalty.Vouchers;
import lumbung.loyalty.kept.Loyalty;
import lumbung.message.Message;
import lumbung.settings.Module;

/**
 * What of loyalty is somebody's, as far as its modules are on: points, a member's number, vouchers that pay something still.
 *
 * @param parts of the line that tells of it
 */
record PersonLoyalty(List<Message> parts) {
    static final PersonLoyalty NONE = new PersonLoyalty(List.of());

    static PersonLoyalty read(long personId, Desk desk) {
        Bounds bounds = Bounds.of(desk.session());
        if (!Caring.reads(desk)) {
            return NONE;
        }
        Loyalty loyalty = desk.session().loyalty();
        List<Message> parts = new ArrayList<>();
        if (bounds.has(Module.POINTS)) {
            loyalty.balances(personId).forEach(it -> parts.add(balance(it, desk)));
        }
        if (bounds.has(Module.CARD)) {
            loyalty.cards(personId)
                    .forEach(it -> parts.add(Message.of("loyalty.person.card", CardNumber.written(it.number()))));
        }
        if (bounds.has(Module.VOUCHER)) {
            long ready = loyalty.vouchersOf(personId).stream()
                    .filter(it -> Caring.vouchers(desk).state(it) == Vouchers.State.READY)
                    .count();
            if (ready > 0) {
                parts.add(Message.of("loyalty.person.vouchers", ready));
            }
        }
        if (bounds.has(Module.AMBASSADOR)) {
            Caring.ambassadors(desk).today().stream()
                    .filter(it -> it.personId() == personId)
                    .forEach(it -> parts.add(ambassador(it.businessId(), desk)));
        }
        return new PersonLoyalty(List.copyOf(parts));
    }

    private static Message ambassador(long businessId, Desk desk) {
        return desk.people()
                .directory()
                .business(businessId)
                .map(business -> Message.of("loyalty.person.ambassador.of", business.name()))
                .orElseGet(() -> Message.of("loyalty.person.ambassador"));
    }

    private static Message balance(Loyalty.Balance it, Desk desk) {
        return desk.people()
                .directory()
                .business(it.businessId())
                .map(business -> Message.of("loyalty.person.points.of", it.points(), business.name()))
                .orElseGet(() -> Message.of("loyalty.person.points", it.points()));
    }

    /** "125 poin"; empty where there are none. */
    static Optional<Message> points(long personId, Desk desk) {
        return said(desk.session().loyalty().balances(personId).stream()
                .map(it -> balance(it, desk))
                .toList());
    }

    /** "125 poin, kartu anggota 00012-3"; empty where there is nothing. */
    Optional<Message> said() {
        return said(parts);
    }

    private static Optional<Message> said(List<Message> parts) {
        return parts.stream().reduce((one, other) -> Message.of("pricing.comma", one, other));
    }
}
