package lumbung.transfer.sale;

import java.time.LocalDateTime;
import lumbung.orders.TillSale;
import lumbung.transfer.SourceRow;

/**
 * A row of a till's list as it was read.
 *
 * @param receipt the till's own number, folded; empty for none
 * @param state what became of it at the till
 */
record SaleRow(
        SourceRow source,
        LocalDateTime at,
        String receipt,
        TillSale.Line goods,
        SaleBuyers.Said buyer,
        SaleRow.State state,
        String note) {
    /** What became of a sale at the till. */
    enum State {
        PAID,
        UNPAID,
        /** Taken back there: it is none. */
        VOID
    }

    /** Which sale it is a line of: a business's, on a day, of a number. */
    String sale() {
        return goods.product().businessId() + "/" + at.toLocalDate() + "/" + receipt;
    }
}
