package lumbung.transfer.sale;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.transfer.Sheet;
import lumbung.transfer.SourceRow;

/**
 * The first look at a list: how many lines each sale has, who is to be looked for, and which receipts have a line that cannot
 * be read. Such a receipt is refused as a whole, so that its lines are not known already once it was mended.
 */
final class SaleSurvey implements Sheet.Visitor {
    private final SaleReading reading;
    private final SaleBuyers buyers;
    private final BooleanSupplier cancelled;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Long> spoiled = new HashMap<>();

    SaleSurvey(SaleReading reading, SaleBuyers buyers, BooleanSupplier cancelled) {
        this.reading = reading;
        this.buyers = buyers;
        this.cancelled = cancelled;
    }

    @Override
    public boolean row(SourceRow row) {
        Outcome<SaleRow> read = reading.of(row);
        read.ifRefused(refusal -> spoil(row));
        if (read.isDone() && read.get().state() != SaleRow.State.VOID) {
            buyers.seek(read.get().buyer());
            if (!read.get().receipt().isEmpty()) {
                lines.merge(read.get().sale(), 1, Integer::sum);
            }
        }
        return !cancelled.getAsBoolean();
    }

    @Override
    public boolean broken(SourceRow raw, Refusal refusal) {
        spoil(raw);
        return !cancelled.getAsBoolean();
    }

    @Override
    public void aside(long line, String text) {
        // Titles and sums are no sales.
    }

    private void spoil(SourceRow row) {
        String number = reading.receipt(row);
        if (!number.isEmpty()) {
            spoiled.putIfAbsent(sameReceipt(number, reading.day(row)), row.line());
        }
    }

    /** Tills begin their numbers anew every day; where the day cannot be read it may be any. */
    private static String sameReceipt(String number, String day) {
        return number + "/" + day;
    }

    /** The line for which a row's whole receipt is refused. */
    Optional<Long> spoiled(SaleRow row) {
        return Optional.ofNullable(spoiled.get(
                        sameReceipt(row.receipt(), row.at().toLocalDate().toString())))
                .or(() -> Optional.ofNullable(spoiled.get(sameReceipt(row.receipt(), ""))));
    }

    /** How many lines the sale of a row has. */
    int lines(SaleRow row) {
        return row.receipt().isEmpty() ? 1 : lines.getOrDefault(row.sale(), 0);
    }
}
