package lumbung.workbench.view;

import java.util.Optional;
import lumbung.access.Permission;
import lumbung.pricing.calendar.Stretch;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.KeptRule;

/** What a line of the window of prices stands for. */
sealed interface PriceItem {
    /** The tab that Enter opens. */
    View opened();

    /** The form in which it is changed. */
    View edited();

    /** What one must be allowed to for that. */
    default Permission keeping() {
        return Permission.KEEP_PRICES;
    }

    /** How it is taken away, where it may be. */
    default Optional<Effect> deleting() {
        return Optional.empty();
    }

    /** A wording of a rule. */
    record OfRule(KeptRule rule) implements PriceItem {
        /** A draft goes on being written. */
        @Override
        public View opened() {
            return rule.isDraft() ? edited() : RuleView.of(rule.number());
        }

        @Override
        public View edited() {
            return RuleEditor.at(rule.number(), "");
        }

        @Override
        public Optional<Effect> deleting() {
            return rule.isDraft() ? Optional.of(PriceDeeds.deleting(rule)) : Optional.empty();
        }
    }

    /** A product. */
    record OfProduct(KeptProduct product) implements PriceItem {
        @Override
        public View opened() {
            return ProductView.of(product.id());
        }

        @Override
        public View edited() {
            return KeepForm.of(new ProductFields(Optional.of(product)));
        }
    }

    /** Some days of a season. */
    record OfSeason(String season, Stretch days) implements PriceItem {
        @Override
        public View opened() {
            return edited();
        }

        @Override
        public View edited() {
            return KeepForm.of(new SeasonFields(season, Optional.of(days)));
        }

        @Override
        public Permission keeping() {
            return Permission.DECIDE_PRICES;
        }

        @Override
        public Optional<Effect> deleting() {
            return days.told() ? Optional.of(PriceDeeds.deleting(season, days)) : Optional.empty();
        }
    }
}
