/**
 * What a clerk may type into a person's fields, and what becomes of it: each {@link lumbung.register.editing.Field} reads
 * typed text into a changed {@link lumbung.register.editing.Entry} or refuses it at its place; {@link
 * lumbung.register.editing.Saving} writes the difference. Pure until saved; the form and the command line share it.
 */
package lumbung.register.editing;
