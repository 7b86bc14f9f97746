/**
 * What somebody might feed the program to break it: inputs made out of a seed, and each parser that meets them. A few in every
 * build; as many as one likes with {@code src/bench/run fuzz}.
 */
package lumbung.hostile;
