/** The village meeting: who was there, what was put before it, what it decided, and its minutes. */
package lumbung.meeting;
