package lumbung.register;

/**
 * An account elsewhere.
 *
 * @param kind free: Facebook, Instagram, TikTok, Shopee …
 */
public record Handle(long id, long version, long personId, String kind, String account) implements PersonRow {}
