package lumbung.backup;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/** Opens a sealed file piece by piece; no byte comes out of a piece that is not whole. */
final class Unsealing extends InputStream {
    private final InputStream in;
    private final Pieces pieces;
    private final byte[] trailer;
    private final byte[] sealed = new byte[Pieces.PLAIN + Pieces.MARK];
    private long left;
    private long number;
    private byte[] plain = new byte[0];
    private int at;

    /**
     * @param in at the first piece
     * @param left bytes of all pieces
     * @param trailer the manifest and its mark
     */
    Unsealing(InputStream in, Pieces pieces, long left, byte[] trailer) {
        this.in = in;
        this.pieces = pieces;
        this.left = left;
        this.trailer = trailer;
    }

    private boolean more() throws IOException {
        while (at == plain.length && left > 0) {
            int length = (int) Math.min(sealed.length, left);
            if (in.readNBytes(sealed, 0, length) != length) {
                throw new Bundle.Damaged("seal " + number);
            }
            left -= length;
            plain = pieces.open(left == 0 ? Pieces.Kind.LAST : Pieces.Kind.MIDDLE, number, sealed, length);
            at = 0;
            number++;
            if (left == 0) {
                checkManifest();
            }
        }
        return at < plain.length;
    }

    private void checkManifest() throws Bundle.Damaged {
        int length = trailer.length - Pieces.MARK;
        byte[] wanted = pieces.mark(Arrays.copyOf(trailer, length));
        if (!MessageDigest.isEqual(wanted, Arrays.copyOfRange(trailer, length, trailer.length))) {
            throw new Bundle.Damaged(ManifestJson.NAME);
        }
    }

    @Override
    public int read() throws IOException {
        return more() ? plain[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int count = Math.min(length, plain.length - at);
        System.arraycopy(plain, at, bytes, from, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
