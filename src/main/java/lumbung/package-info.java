/** Wiring only: who acts in which register, on the screen or on the command line. The one place that sees both sides. */
package lumbung;
