/**
 * What a rule set's inspections look for, and what they propose: found when a rule is saved, not when somebody waits at the
 * counter.
 */
package lumbung.pricing.check;
