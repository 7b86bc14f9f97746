package lumbung.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** Seals what is written to it, as {@link Sealed} says. */
public final class Sealing extends OutputStream {
    private final OutputStream out;
    private final Pieces pieces;
    private final byte[] plain = new byte[Pieces.PLAIN];
    private int length;
    private long number;

    /** Begins a file. */
    public Sealing(OutputStream out, Vault vault, Key key) throws IOException {
        this.out = out;
        byte[] salt = new byte[Sealed.SALT];
        new SecureRandom().nextBytes(salt);
        this.pieces = Pieces.of(key, salt);
        byte[] json = vault.json().getBytes(StandardCharsets.UTF_8);
        out.write(Sealed.MAGIC);
        out.write(number(json.length));
        out.write(json);
        out.write(salt);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int at = from;
        int left = count;
        while (left > 0) {
            if (length == plain.length) {
                put(Pieces.Kind.MIDDLE);
            }
            int some = Math.min(left, plain.length - length);
            System.arraycopy(bytes, at, plain, length, some);
            length += some;
            at += some;
            left -= some;
        }
    }

    private void put(Pieces.Kind kind) throws IOException {
        out.write(pieces.seal(kind, number, plain, length));
        number++;
        length = 0;
    }

    /** Ends the file with its manifest, which everybody may read. */
    public void finish(Manifest manifest) throws IOException {
        put(Pieces.Kind.LAST);
        byte[] bytes = ManifestJson.bytes(manifest);
        out.write(bytes);
        out.write(pieces.mark(bytes));
        out.write(number(bytes.length));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
