/** Who may be written to, and the contact files that carry them to a phone. Nothing is ever sent from here. */
package lumbung.broadcast;
