package lumbung.broadcast;

import lumbung.journal.Entity;

/**
 * A file as it was written for an export.
 *
 * @param name without its folder
 * @param size bytes
 * @param fingerprint SHA-256, 64 hexadecimal digits
 */
public record ExportedFile(long id, long version, long exportId, String name, long size, String fingerprint)
        implements Entity {}
