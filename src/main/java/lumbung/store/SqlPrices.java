package lumbung.store;

import java.util.List;
import java.util.Optional;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.KeptSeason;
import lumbung.pricing.kept.Prices;

/** Prices on a database. */
final class SqlPrices implements Prices {
    private final Database database;

    SqlPrices(Database database) {
        this.database = database;
    }

    @Override
    public List<KeptProduct> products() {
        return database.all(PriceTables.PRODUCT, " ORDER BY name, id");
    }

    @Override
    public List<KeptRule> rules() {
        return database.all(PriceTables.PRICE_RULE, " ORDER BY rule_id, wording");
    }

    @Override
    public Optional<KeptRule> rule(long id) {
        return database.all(PriceTables.PRICE_RULE, " WHERE id = ?", id).stream()
                .findFirst();
    }

    @Override
    public List<KeptSeason> seasons() {
        return database.all(PriceTables.SEASON, " ORDER BY name, id");
    }
}
