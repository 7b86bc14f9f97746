package lumbung.search.index;

/** Somebody found. */
public record Match(long id, Quality quality) {}
