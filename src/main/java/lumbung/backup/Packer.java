package lumbung.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files into a zip and closes it with their manifest. */
public final class Packer implements AutoCloseable {
    /** The first moment that a zip can tell: the same content gives the same bytes. */
    private static final long NO_TIME = 315_532_800_000L;

    private final ZipOutputStream zip;
    private final Map<String, Manifest.Content> files = new TreeMap<>();

    public Packer(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** What writes a file's content. */
    @FunctionalInterface
    public interface Filling {
        void into(OutputStream out) throws IOException;
    }

    public void add(String name, Filling filling) throws IOException {
        Counting counting = new Counting(begin(name));
        filling.into(counting);
        counting.flush();
        zip.closeEntry();
        files.put(name, counting.content());
    }

    public void add(String name, Path file) throws IOException {
        add(name, out -> {
            try (InputStream in = Files.newInputStream(file)) {
                in.transferTo(out);
            }
        });
    }

    /** Ends the file. */
    public Manifest finish(String program, int schema, Instant made, Reason reason, Manifest.State state)
            throws IOException {
        Manifest manifest = new Manifest(program, schema, made, reason, state, files);
        begin(ManifestJson.NAME).write(ManifestJson.bytes(manifest));
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    private OutputStream begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        return zip;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts and digests what goes through; closing it leaves the zip open. */
    private static final class Counting extends FilterOutputStream {
        private final DigestOutputStream digesting;
        private long size;

        Counting(OutputStream out) {
            super(new DigestOutputStream(out, ManifestJson.sha()));
            digesting = (DigestOutputStream) super.out;
        }

        @Override
        public void write(int one) throws IOException {
            digesting.write(one);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            digesting.write(bytes, from, length);
            size += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        Manifest.Content content() {
            return new Manifest.Content(
                    size, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
        }
    }
}
