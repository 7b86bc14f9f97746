/**
 * The workbench: the loop, the frame with its windows, tabs and popups, the one table of actions. State is a value,
 * {@code update} answers an event with the next state and the effects it wishes for, {@code paint} only reads.
 */
package lumbung.workbench;
