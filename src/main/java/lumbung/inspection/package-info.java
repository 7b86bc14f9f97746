/**
 * What an IDE does to code, done to the register: an {@link lumbung.inspection.Inspection} looks at something and answers
 * {@link lumbung.inspection.Problem}s, each with its {@link lumbung.inspection.Fix}es. Every domain package brings an
 * {@link lumbung.inspection.Inspector} for what is its own; {@code access.Inspectors} is the list of them.
 */
package lumbung.inspection;
