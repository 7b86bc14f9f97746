/**
 * What a price rule says: who, what, when, how much, which effect, within which limits, together with which others, by whose
 * authority. Values only; {@link lumbung.pricing.Rulebook} computes with them.
 */
package lumbung.pricing.rule;
