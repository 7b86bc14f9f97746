package lumbung.register;

/** A tie from one person to another: "{@code personId} was referred by {@code otherId}". */
public record Relation(long id, long version, long personId, long otherId, RelationKind kind) implements PersonRow {}
