package lumbung.register;

import java.time.LocalDate;

/** One answer to "may we write to you about this?"; only ever added. {@code businessId} 0 speaks for all businesses. */
public record Consent(
        long id,
        long version,
        long personId,
        Purpose purpose,
        long businessId,
        boolean granted,
        Proof proof,
        LocalDate on)
        implements PersonRow {}
