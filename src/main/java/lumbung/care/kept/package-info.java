/** What passes between people and businesses, as the register keeps it, and how it is read: {@link lumbung.care.kept.Care}. */
package lumbung.care.kept;
