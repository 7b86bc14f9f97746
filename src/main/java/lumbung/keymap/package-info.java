/** Which keys mean which action: the usual ones, and those that a person chose in {@code keymap.json}. */
package lumbung.keymap;
