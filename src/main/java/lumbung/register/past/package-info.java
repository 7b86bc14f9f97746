/** How a person's record was at an earlier moment, what differs since, in words, and what it takes to bring it back. */
package lumbung.register.past;
