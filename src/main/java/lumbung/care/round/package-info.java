/**
 * Rounds of visits on paper: a sheet in the order of the way, keyed in afterwards in the same order, and a tenth of it keyed
 * again by a second person. What a line says becomes what the register knows already: a touch, a number, a consent, a concern.
 * N12.
 */
package lumbung.care.round;
