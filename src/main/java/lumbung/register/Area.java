package lumbung.register;

import lumbung.journal.Entity;

/**
 * A part of the cooperative's land.
 *
 * @param parentId the area around it, 0 for the outermost
 * @param level index into the cooperative's level names: desa, dusun, RW, RT unless it chose others. Levels may be missing
 *     in between.
 * @param name without its level: "Bongas", "03"
 */
public record Area(long id, long version, long parentId, int level, String name) implements Entity {}
