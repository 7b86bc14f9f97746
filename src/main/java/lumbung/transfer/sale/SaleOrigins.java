package lumbung.transfer.sale;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.orders.TillSale;
import lumbung.transfer.Fingerprint;
import lumbung.transfer.Headers;

/**
 * By what a sale is known again: its receipt's number on a day of a business; without one by what was bought, when and by whom,
 * counted within the file, so that two alike are two and the same file has the same ones again.
 */
final class SaleOrigins {
    private static final int DIGITS = 32;

    private final Map<String, Integer> alike = new HashMap<>();

    String of(SaleRow row) {
        if (!row.receipt().isEmpty()) {
            return row.sale();
        }
        TillSale.Line goods = row.goods();
        String content = Fingerprint.of(List.of(
                        row.at().toString(),
                        row.buyer().phone(),
                        row.buyer().member(),
                        Headers.folded(row.buyer().name()),
                        String.valueOf(goods.product().id()),
                        String.valueOf(goods.quantity()),
                        goods.amount().toString()))
                .substring(0, DIGITS);
        String sale = row.sale() + "#" + content;
        return sale + "/" + alike.merge(sale, 1, Integer::sum);
    }
}
