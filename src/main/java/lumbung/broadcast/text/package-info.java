/**
 * Messages as a clerk writes them once, for many people: {@link lumbung.broadcast.text.MessageText} reads the text with its
 * placeholders and conditions and writes it for one person, {@link lumbung.broadcast.text.MessageCompletion} offers what may
 * stand at the cursor, {@link lumbung.broadcast.text.Abbreviations} expands short words, {@link
 * lumbung.broadcast.text.Figures} measures what was written, and {@link lumbung.broadcast.text.Starter} has texts to begin
 * with. Pure functions; nothing is sent or kept here.
 */
package lumbung.broadcast.text;
