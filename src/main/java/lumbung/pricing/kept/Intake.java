package lumbung.pricing.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.Policy;
import lumbung.pricing.json.Keys;
import lumbung.pricing.json.PriceFile;
import lumbung.pricing.json.PriceFiles;
import lumbung.pricing.json.Reading;

/**
 * Takes a file of products, rules and seasons over into the register: all of it in one operation, or nothing. What the
 * register has already stays as it is, so that the same file twice adds nothing.
 */
public final class Intake {
    private final Ledger ledger;
    private final Prices prices;
    private final Policy policy;
    private final Function<LongSupplier, Keys> keys;

    /**
     * Takes over into a register.
     *
     * @param policy what holds there: a file that says something else is remarked upon
     * @param keys the register's words, given where new numbers come from
     */
    public Intake(Ledger ledger, Prices prices, Policy policy, Function<LongSupplier, Keys> keys) {
        this.ledger = ledger;
        this.prices = prices;
        this.policy = policy;
        this.keys = keys;
    }

    /** What would come of a file, with all that is wrong with it. */
    public Reading<Plan> plan(String text) {
        return plan(text, new AtomicLong()::incrementAndGet);
    }

    private Reading<Plan> plan(String text, LongSupplier newId) {
        Reading<PriceFile> reading = PriceFiles.read(text, keys.apply(newId));
        List<Refusal> mistakes = new ArrayList<>(reading.mistakes());
        List<Refusal> remarks = new ArrayList<>(reading.remarks());
        Optional<Plan> plan = reading.value().map(file -> {
            Policy said = file.policy();
            if (!said.equals(policy) && !said.equals(Policy.USUAL)) {
                remarks.add(Refusal.at("policy", "pricing.kept.policy"));
            }
            return new Comparison(prices, newId).plan(file, mistakes);
        });
        return new Reading<>(plan.filter(it -> mistakes.isEmpty()), mistakes, remarks);
    }

    /** Takes it over, as planned; the name of the file is for the history. */
    public Outcome<Plan> take(String text, String file) {
        Optional<Plan> planned = plan(text).value();
        if (planned.isEmpty() || planned.get().isEmpty()) {
            return planned.map(Outcome::done).orElseGet(() -> Outcome.refused(mistake(text)));
        }
        Message what = Message.of(
                "pricing.operation.imported", file, planned.get().all().size());
        return ledger.write(ledger.intent(what), changes -> {
            Optional<Plan> plan = plan(text, changes::newId).value();
            plan.ifPresent(it -> it.write(changes));
            return plan.map(Outcome::done).orElseGet(() -> Outcome.refused(mistake(text)));
        });
    }

    private Refusal mistake(String text) {
        return plan(text).mistakes().get(0);
    }
}
