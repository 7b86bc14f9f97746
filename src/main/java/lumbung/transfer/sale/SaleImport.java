package lumbung.transfer.sale;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.kept.Orders;
import lumbung.pricing.kept.PriceSettings;
import lumbung.pricing.kept.Prices;
import lumbung.register.Everyone;
import lumbung.register.People;
import lumbung.settings.Settings;
import lumbung.transfer.Rehearsal;
import lumbung.transfer.Report;
import lumbung.transfer.Sheet;
import lumbung.transfer.Watcher;

/**
 * Takes a till's sales over as orders. A preview says for each row what would become of it; applying does exactly that, in one
 * operation that can be undone, or nothing of it. The same sales again add nothing.
 */
public final class SaleImport {
    private final Ledger ledger;
    private final Register register;
    private final Clock clock;

    public SaleImport(Ledger ledger, Register register, Clock clock) {
        this.ledger = ledger;
        this.register = register;
        this.clock = clock;
    }

    /** The register as an import of sales reads it. */
    public record Register(People people, Everyone everyone, Prices prices, Orders orders, Settings settings) {}

    /** What applying would do; nothing is written. Refused where the plan cannot be carried out, or cancelled. */
    public Outcome<Report> preview(Sheet sheet, SalePlan plan, Watcher watcher) {
        return refusal(plan).orElseGet(() -> run(sheet, plan, watcher, new Rehearsal()));
    }

    /**
     * Takes the sales over. The operation is named after the file.
     *
     * @return the report; refused where the plan cannot be carried out, or cancelled: then nothing of it is left
     */
    public Outcome<Report> apply(Sheet sheet, SalePlan plan, Watcher watcher) {
        return refusal(plan)
                .orElseGet(() -> ledger.write(
                        ledger.intent(Message.of("transfer.sale.operation", sheet.name())),
                        changes -> run(sheet, plan, watcher, changes)));
    }

    private static Optional<Outcome<Report>> refusal(SalePlan plan) {
        return plan.columns().usable()
                ? Optional.empty()
                : Optional.of(Outcome.refused("transfer.sale.refused.columns"));
    }

    private Outcome<Report> run(Sheet sheet, SalePlan plan, Watcher watcher, Changes changes) {
        watcher.begin();
        SaleGoods goods = new SaleGoods(register.prices.products(), plan.newProducts(), changes::newId);
        SaleReading reading =
                new SaleReading(plan, register.people.directory(), goods, new SaleTime(LocalDate.now(clock)));
        SaleBuyers buyers = new SaleBuyers(register.people);
        SaleSurvey survey = new SaleSurvey(reading, buyers, watcher::cancelled);
        sheet.read(survey);
        buyers.meet(register.everyone);
        SaleRun run = new SaleRun(
                new SaleRun.Desk(
                        reading,
                        goods,
                        buyers,
                        survey,
                        register.orders,
                        PriceSettings.policy(register.settings),
                        changes),
                watcher);
        if (!watcher.cancelled()) {
            sheet.read(run);
        }
        return watcher.cancelled()
                ? Outcome.refused("transfer.cancelled")
                : run.finish().map(Outcome::done).orElseGet(() -> Outcome.refused("transfer.cancelled"));
    }
}
