/**
 * Rules and products as one types them: texts by the names of fields, both ways. {@link lumbung.pricing.typed.RuleTexts} says
 * all that a rule can say, so that one that is opened and kept is the same; refusals name the field.
 */
package lumbung.pricing.typed;
