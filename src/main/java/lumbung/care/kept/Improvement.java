package lumbung.care.kept;

import java.time.LocalDate;

/**
 * What a business changed because somebody complained or had an idea: R089, R097.
 *
 * @param productId the product that changed; 0 for none
 * @param day since when
 */
public record Improvement(long id, long version, long businessId, long productId, String words, LocalDate day)
        implements CareRow {
    public static final int LONGEST = 1_000;
}
