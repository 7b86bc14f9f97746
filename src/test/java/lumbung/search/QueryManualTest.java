package lumbung.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lumbung.orders.field.OrderFields;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.goods.Unit;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.KeptSeason;
import lumbung.pricing.kept.Prices;
import lumbung.search.field.RegisterFields;
import lumbung.store.Store;
import lumbung.store.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code man/lumbung-query.7} lists the fields that there are, under all of their names. */
class QueryManualTest {
    private static final Pattern HEAD =
            Pattern.compile("\\.TP\n\\.BR (\\S+)(?: \", (.*)\")?\n.*\nFor example (.*)\\.\n");

    private static Store store;
    private static Catalogue catalogue;

    @BeforeAll
    static void everyField() {
        store = TestStore.derby();
        List<Field> orders = OrderFields.all(store.orders(), new Sugar(), store.settings());
        catalogue =
                new Catalogue(RegisterFields.all(Village.STANDPOINT.directory().levels(), orders));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /** Of which the page speaks. */
    private static final class Sugar implements Prices {
        @Override
        public List<KeptProduct> products() {
            Product.Prices price = new Product.Prices(Rupiah.of(28_000), Optional.empty(), Map.of());
            Product sugar = new Product(
                    1,
                    0,
                    "Gula aren",
                    Unit.PIECE,
                    List.of(),
                    price,
                    Set.of("gula"),
                    Product.Care.UNKNOWN,
                    Product.About.NOTHING);
            return List.of(new KeptProduct(0, true, sugar));
        }

        @Override
        public List<KeptRule> rules() {
            return List.of();
        }

        @Override
        public Optional<KeptRule> rule(long id) {
            return Optional.empty();
        }

        @Override
        public List<KeptSeason> seasons() {
            return List.of();
        }
    }

    @Test
    void theManualListsEveryFieldByAllItsNames() throws IOException {
        Matcher found = HEAD.matcher(page());
        List<String> listed = new ArrayList<>();
        while (found.find()) {
            listed.add(found.group(1) + (found.group(2) == null ? "" : ", " + found.group(2)));
        }
        List<String> fields = catalogue.fields().stream()
                .map(field -> field.keys().all().collect(Collectors.joining(", ")))
                .toList();
        assertEquals(fields, listed);
    }

    @Test
    void everyExampleIsUnderstood() throws IOException {
        Matcher found = HEAD.matcher(page());
        while (found.find()) {
            String examples = found.group(3).replace("\\-", "-").replace("\\(dq", "\"");
            boolean words = examples.startsWith("the same");
            for (String example : words ? new String[] {"hp"} : examples.split(", ")) {
                String sign = example.matches("[<>].*") ? "" : ":";
                String typed = found.group(1) + sign + example;
                assertTrue(Query.parse(typed, catalogue, Village.STANDPOINT).isDone(), typed);
            }
        }
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("man/lumbung-query.7"));
    }
}
