package lumbung.pricing.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.calendar.Feast;
import lumbung.pricing.calendar.Season;
import lumbung.pricing.calendar.Stretch;
import lumbung.pricing.goods.Product;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.RuleVersion;

/** Keeps products, drafts of rules and the days of seasons as somebody writes them. Each is one operation. */
public final class PriceKeeping {
    private final Ledger ledger;
    private final Prices prices;

    public PriceKeeping(Ledger ledger, Prices prices) {
        this.ledger = ledger;
        this.prices = prices;
    }

    /**
     * Keeps a draft: in place of an earlier state of the same draft, else as the next wording of its rule; a rule of number 0
     * is new.
     */
    public Outcome<KeptRule> save(PriceRule draft) {
        Optional<Refusal> taken = taken(draft);
        if (taken.isPresent()) {
            return Outcome.refused(taken.get());
        }
        Optional<KeptRule> before = prices.rules().stream()
                .filter(it -> it.rule().version().equals(draft.version()))
                .findFirst();
        Optional<Refusal> law = before.map(it -> it.with(draft)).flatMap(it -> it.whyNotAfter(before.get()));
        if (law.isPresent()) {
            return Outcome.refused(law.get());
        }
        Message what = Message.of(
                "pricing.operation.drafted", draft.name(), draft.version().number());
        return ledger.write(ledger.intent(what), changes -> {
                    KeptRule kept = before.map(it -> it.with(draft)).orElseGet(() -> fresh(draft, changes));
                    Optional<Refusal> flaw = kept.flaw();
                    if (flaw.isPresent()) {
                        return Outcome.refused(flaw.get());
                    }
                    if (before.isPresent()) {
                        changes.change(kept);
                    } else {
                        changes.add(kept);
                    }
                    return Outcome.done(kept);
                })
                .map(this::asKept);
    }

    private static KeptRule fresh(PriceRule draft, Changes changes) {
        long id = changes.newId();
        long rule = draft.version().rule();
        RuleVersion version = rule == 0 ? new RuleVersion(id, 1) : draft.version();
        return new KeptRule(id, 0, numbered(draft, version));
    }

    /** The same draft under another number. */
    private static PriceRule numbered(PriceRule draft, RuleVersion version) {
        return new PriceRule(
                version,
                draft.name(),
                draft.who(),
                draft.what(),
                draft.when(),
                draft.howMuch(),
                draft.tiers(),
                draft.limits(),
                draft.combination(),
                Authority.draft());
    }

    /** As it is in the register now, so that it can be changed again. */
    private KeptRule asKept(KeptRule written) {
        return prices.rule(written.id()).orElse(written);
    }

    private Optional<Refusal> taken(PriceRule draft) {
        return prices.rules().stream()
                .filter(it -> it.number() != draft.version().rule())
                .filter(it -> it.rule().name().equalsIgnoreCase(draft.name()))
                .findFirst()
                .map(it -> Refusal.at("name", "pricing.kept.taken", draft.name()));
    }

    /** Takes a draft away; what left its author stays. */
    public Outcome<KeptRule> remove(KeptRule draft) {
        if (!draft.isDraft()) {
            return Outcome.refused("pricing.kept.decided", draft.rule().name());
        }
        Message what = Message.of(
                "pricing.operation.removed",
                draft.rule().name(),
                draft.rule().version().number());
        return ledger.write(ledger.intent(what), changes -> {
            changes.remove(draft);
            return Outcome.done(draft);
        });
    }

    /** Keeps a product; one of id 0 is new. */
    public Outcome<KeptProduct> save(Product said) {
        boolean taken = prices.products().stream()
                .anyMatch(it -> it.id() != said.id()
                        && it.product().businessId() == said.businessId()
                        && it.name().equalsIgnoreCase(said.name()));
        Optional<Refusal> flaw =
                taken ? Optional.of(Refusal.at("name", "pricing.kept.taken", said.name())) : Comparison.flaw(said);
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        Optional<KeptProduct> before = product(said.id());
        Message what = Message.of(
                before.isPresent() ? "pricing.operation.product" : "pricing.operation.product.added", said.name());
        return ledger.write(ledger.intent(what), changes -> {
            KeptProduct kept = before.map(it -> it.saying(said))
                    .orElseGet(() -> new KeptProduct(0, true, numbered(said, changes.newId())));
            if (before.isPresent()) {
                changes.change(kept);
            } else {
                changes.add(kept);
            }
            return Outcome.done(kept);
        });
    }

    private static Product numbered(Product said, long id) {
        return new Product(
                id,
                said.businessId(),
                said.name(),
                said.unit(),
                said.others(),
                said.prices(),
                said.tags(),
                said.care(),
                said.about());
    }

    private Optional<KeptProduct> product(long id) {
        return prices.products().stream().filter(it -> it.id() == id).findFirst();
    }

    /** Sold no longer, or again; what was sold of it stays. */
    public Outcome<KeptProduct> sold(KeptProduct product, boolean still) {
        Message what = Message.of(
                still ? "pricing.operation.product.resumed" : "pricing.operation.product.stopped", product.name());
        return ledger.write(ledger.intent(what), changes -> {
            KeptProduct after = product.sold(still);
            changes.change(after);
            return Outcome.done(after);
        });
    }

    /**
     * Decides days of a season, in place of those nearest to them; of a Hijri feast the officer's day goes before the computed
     * one.
     *
     * @param instead the days that these take the place of; empty to add them
     */
    public Outcome<KeptSeason> decide(String name, Optional<Stretch> instead, Stretch days) {
        if (name.isBlank()) {
            return Outcome.refused(Refusal.at("name", "pricing.typed.missing"));
        }
        Season before = season(name).map(KeptSeason::season).orElse(new Season(name, List.of()));
        List<Stretch> next = new ArrayList<>(before.stretches());
        instead.ifPresent(next::remove);
        boolean feast = isFeast(name);
        next.removeIf(
                it -> feast && Math.abs(it.first().toEpochDay() - days.first().toEpochDay()) <= Feast.WITHIN);
        next.add(days);
        return keep(new Season(name, next));
    }

    /** Takes decided days back; a Hijri feast has its computed days again. */
    public Outcome<KeptSeason> undecide(String name, Stretch days) {
        List<Stretch> next =
                new ArrayList<>(season(name).map(it -> it.season().stretches()).orElse(List.of()));
        next.remove(days);
        return keep(new Season(name, next));
    }

    private static boolean isFeast(String name) {
        return List.of(Feast.values()).stream().anyMatch(it -> it.season().equals(name));
    }

    private Optional<KeptSeason> season(String name) {
        return prices.seasons().stream()
                .filter(it -> it.season().name().equals(name))
                .findFirst();
    }

    private Outcome<KeptSeason> keep(Season season) {
        Optional<Refusal> flaw = Comparison.flaw(season);
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        Optional<KeptSeason> before = season(season.name());
        Message what = Message.of("pricing.operation.season", season.name());
        return ledger.write(ledger.intent(what), changes -> {
            KeptSeason kept = before.map(it -> new KeptSeason(it.id(), it.version(), season))
                    .orElseGet(() -> new KeptSeason(changes.newId(), 0, season));
            if (before.isEmpty()) {
                changes.add(kept);
            } else if (season.stretches().isEmpty()) {
                changes.remove(before.get());
            } else {
                changes.change(kept);
            }
            return Outcome.done(kept);
        });
    }
}
