package lumbung.store;

import java.util.ArrayList;
import java.util.List;
import lumbung.loyalty.kept.Programme;

/** What a programme gave and to whom, as queries of the rows that its form leaves. */
record Gave(Programme programme) {
    /** Each person with the first day; empty where its form leaves no rows. */
    String to() {
        String from = from();
        return from.isEmpty()
                ? ""
                : "SELECT " + person() + " AS person_id, MIN(" + day() + ") AS first_day" + from + " AND " + person()
                        + " IS NOT NULL GROUP BY " + person();
    }

    /** What all of it was worth; empty where that is not told in rupiah. */
    String worth() {
        String from = from();
        return from.isEmpty() || programme.form() == Programme.Form.POINTS
                ? ""
                : "SELECT COALESCE(SUM(" + (programme.form().isOfARule() ? "t.given" : "t.worth") + "), 0) AS figure"
                        + from;
    }

    /** The values for the places in either query. */
    List<Object> values() {
        List<Object> values = new ArrayList<>();
        values.add(programme.days().since().toEpochDay());
        values.add(programme.days().until().toEpochDay());
        if (programme.form().isOfARule()) {
            values.add(programme.ruleId());
        } else if (programme.businessId() != 0) {
            values.add(programme.businessId());
        }
        return values;
    }

    private String person() {
        return programme.form() == Programme.Form.VOUCHER ? "o.person_id" : "t.person_id";
    }

    private String day() {
        return programme.form() == Programme.Form.VOUCHER ? "t.used_day" : "t.day";
    }

    private String from() {
        String own = programme.businessId() == 0 ? "" : " AND t.business_id = ?";
        String days = " WHERE " + day() + " BETWEEN ? AND ?";
        return switch (programme.form()) {
            case BONUS, DISCOUNT, PRICE, TESTER ->
                programme.ruleId() == 0 ? "" : " FROM rule_use t" + days + " AND t.rule_id = ?";
            case POINTS -> " FROM point_entry t" + days + " AND t.kind = 'EARNED'" + own;
            case VOUCHER ->
                " FROM voucher t JOIN customer_order o ON o.id = t.used_by AND o.stage <> 'CANCELLED'" + days + own;
            case GIFT -> " FROM touch t" + days + " AND t.kind = 'GIFT' AND t.direction = 'OUT'" + own;
        };
    }
}
