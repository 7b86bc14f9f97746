package lumbung.command;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * Where a command reads and writes, in UTF-8.
 *
 * @param out must pass on what goes wrong while writing, as {@link java.io.FileOutputStream} does and {@link
 *     java.io.PrintStream} does not
 */
public record Streams(InputStream in, OutputStream out, OutputStream err) {}
