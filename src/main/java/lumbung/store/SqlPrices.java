package lumbung.store;

import java.sql.PreparedStatement;
import java.util.List;
import java.util.Optional;
import lumbung.journal.Entity;
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
        return all(PriceTables.PRODUCT, " ORDER BY name, id");
    }

    @Override
    public List<KeptRule> rules() {
        return all(PriceTables.PRICE_RULE, " ORDER BY rule_id, wording");
    }

    @Override
    public Optional<KeptRule> rule(long id) {
        return all(PriceTables.PRICE_RULE, " WHERE id = ?", id).stream().findFirst();
    }

    @Override
    public List<KeptSeason> seasons() {
        return all(PriceTables.SEASON, " ORDER BY name, id");
    }

    private <R extends Entity> List<R> all(Table<R> table, String behind, long... numbers) {
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(table.select() + behind)) {
                for (int at = 0; at < numbers.length; at++) {
                    statement.setLong(at + 1, numbers[at]);
                }
                return Results.all(statement, table.read());
            }
        });
    }
}
