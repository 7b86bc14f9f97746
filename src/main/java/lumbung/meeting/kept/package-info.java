/** Meetings as the register keeps them, and the port by which they are read. */
package lumbung.meeting.kept;
