/**
 * Benchmarks and the kill test. {@code src/bench/run} builds the image and prints the table of the design: each figure
 * beside what is to be reached and its ratio to a hello world of the same run. Nothing here is a test: a slow machine fails
 * nothing. Linux only, since it reads {@code /proc} and opens pseudo-terminals.
 */
package lumbung.bench;
