package lumbung.register;

/** Another name a person goes by: "Bu Yanto" by her husband's, "Mamane Dika" by her child's. */
public record Alias(long id, long version, long personId, String text) implements PersonRow {}
