/**
 * The command line: everything that the workbench can do, for scripts, tests and screen readers, as text or as JSON. One
 * class a command; {@link lumbung.command.Commands} reads the words, opens the register and prints what came of it.
 */
package lumbung.command;
