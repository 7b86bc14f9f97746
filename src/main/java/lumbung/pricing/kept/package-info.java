/**
 * Prices as a register keeps them: products, rules in all their wordings, seasons. {@link lumbung.pricing.kept.Prices} reads
 * them; {@link lumbung.pricing.kept.Intake} takes over a file, {@link lumbung.pricing.kept.Decisions} takes rules further on
 * their way, {@link lumbung.pricing.kept.RegisterKeys} knows what rules call by number. A wording that left its author never
 * changes what it says: {@link lumbung.pricing.kept.KeptRule#whyNotAfter}.
 */
package lumbung.pricing.kept;
