/** The cooperative's settings, kept and journaled in the register, and this PC's, in a file. */
package lumbung.settings;
