package lumbung.register;

import lumbung.journal.Entity;

/**
 * People whom a business wants to reach, named and kept as a query over the register that all share: R005.
 *
 * @param businessId whose it is, 0 for the cooperative's
 * @param query in canonical form, without free words and without other segments
 * @param purpose what they are written to about, so that its lists never mix those who agreed with those who did not
 * @param tag the word behind the names on the phone, by which its broadcast lists are found there; no two segments share one
 */
public record Segment(
        long id, long version, String name, long businessId, String query, Purpose purpose, Channel channel, String tag)
        implements Entity {}
