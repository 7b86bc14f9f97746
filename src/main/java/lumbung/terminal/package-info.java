/**
 * The terminal: JLine holds the line (raw mode, size, signals), Lanterna's Screen the picture, and between them lie our
 * own decoder of keys and a terminal that writes each frame at once. Nothing here knows what is being shown.
 */
package lumbung.terminal;
