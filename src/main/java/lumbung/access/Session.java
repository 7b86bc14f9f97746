package lumbung.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lumbung.backup.Backups;
import lumbung.broadcast.Broadcasts;
import lumbung.care.AfterSales;
import lumbung.care.kept.Care;
import lumbung.journal.Ledger;
import lumbung.loyalty.kept.Loyalty;
import lumbung.meeting.kept.Meetings;
import lumbung.orders.Counter;
import lumbung.orders.Market;
import lumbung.orders.kept.Orders;
import lumbung.pricing.kept.Prices;
import lumbung.register.People;
import lumbung.register.editing.Drafts;
import lumbung.search.Finder;
import lumbung.settings.Home;
import lumbung.settings.Settings;
import lumbung.transfer.ImportLog;

/**
 * A clerk at work in an open register: all that the workbench and the command line need, and no more than the clerk may.
 * Whatever ports it is made of, it hands them out guarded.
 *
 * @param ledger writes in the clerk's name
 * @param closing writes everything down and lets go of the register: what {@link #close} does
 * @param seats where another clerk, or this one after a PIN, goes on in the same register
 * @param locked whether the clerk has yet to show a PIN; until then there is nothing to be seen or done
 */
public record Session(
        Clerk clerk,
        Clerks clerks,
        Ledger ledger,
        People people,
        Finder finder,
        ImportLog imports,
        Broadcasts broadcasts,
        Prices prices,
        Orders orders,
        Care care,
        Loyalty loyalty,
        Meetings meetings,
        Settings settings,
        Handover handover,
        Drafts drafts,
        SelfChecks selfChecks,
        Backups backups,
        Home home,
        Clock clock,
        Runnable closing,
        Seats seats,
        boolean locked)
        implements AutoCloseable {
    public Session {
        Rights rights = new Rights(clerk, locked);
        Optional<Scope> scope = Scope.of(rights, people::directory);
        if (scope.isPresent()) {
            finder = new GuardedFinder(finder, people, scope.get());
            people = new GuardedPeople(people, finder, scope.get());
        }
        Broadcasts all = broadcasts;
        broadcasts = scope.<Broadcasts>map(bound -> new GuardedBroadcasts(all, bound))
                .orElse(broadcasts);
        Prices kept = prices;
        prices = scope.<Prices>map(bound -> new GuardedPrices(kept, bound)).orElse(prices);
        Care cared = care;
        care = scope.<Care>map(bound -> new GuardedCare(cared, bound)).orElse(care);
        Loyalty thanked = loyalty;
        loyalty =
                scope.<Loyalty>map(bound -> new GuardedLoyalty(thanked, bound)).orElse(loyalty);
        ledger = new GuardedLedger(
                ledger,
                rights,
                scope,
                new GuardedChanges.Seen(people, broadcasts, prices, orders, care, loyalty, meetings));
        meetings = rights.may(Permission.READ_MEETINGS) ? meetings : new NoMeetings();
        Orders taken = orders;
        Prices own = prices;
        orders =
                scope.<Orders>map(bound -> new GuardedOrders(taken, bound, own)).orElse(orders);
        imports = new GuardedImports(imports, rights, scope, finder);
        selfChecks = locked ? SelfChecks.LOCKED : selfChecks;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The goods and rules as they are now, made ready to price with. */
    public Market market() {
        return Market.open(new Market.Ports(people, finder, prices, orders, settings));
    }

    /** Where orders are written down, with what goes down along with them. */
    public Counter counter() {
        return new Counter(ledger, market(), today(), new AfterSales(settings, today()));
    }

    /** The same for somebody who must not close it. */
    public Session lent() {
        return new Session(
                clerk,
                clerks,
                ledger,
                people,
                finder,
                imports,
                broadcasts,
                prices,
                orders,
                care,
                loyalty,
                meetings,
                settings,
                handover,
                drafts,
                selfChecks,
                backups,
                home,
                clock,
                () -> {},
                seats,
                locked);
    }

    public Rights rights() {
        return new Rights(clerk, locked);
    }

    @Override
    public void close() {
        closing.run();
    }
}
