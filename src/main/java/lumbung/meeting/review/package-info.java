/** How it went since the last meeting: the figures a meeting looks at, each beside the same of as many days before. */
package lumbung.meeting.review;
