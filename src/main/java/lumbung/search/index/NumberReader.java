package lumbung.search.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Reads what {@link NumberWriter} wrote, and refuses what it did not. */
final class NumberReader {
    private static final int CHECKSUM = Long.BYTES;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).limit(0);
    private final CRC32C sum = new CRC32C();
    private long left;

    NumberReader(FileChannel channel) throws IOException {
        this.channel = channel;
        this.left = channel.size() - CHECKSUM;
    }

    long number() throws IOException {
        need(Long.BYTES);
        return buffer.getLong();
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    String[] texts() throws IOException {
        int count = count(1);
        String all = text();
        String[] texts = new String[count];
        int from = 0;
        for (int i = 0; i < count; i++) {
            int end = all.indexOf('\n', from);
            boolean last = i == count - 1;
            if (last != end < 0) {
                throw new NotWhole("texts");
            }
            texts[i] = all.substring(from, last ? all.length() : end);
            from = end + 1;
        }
        return texts;
    }

    private byte[] bytes() throws IOException {
        byte[] bytes = new byte[count(1)];
        for (int at = 0; at < bytes.length; ) {
            need(1);
            int part = Math.min(buffer.remaining(), bytes.length - at);
            buffer.get(bytes, at, part);
            at += part;
        }
        return bytes;
    }

    long[] longs() throws IOException {
        long[] numbers = new long[count(Long.BYTES)];
        for (int at = 0; at < numbers.length; ) {
            need(Long.BYTES);
            int part = Math.min(buffer.remaining() / Long.BYTES, numbers.length - at);
            buffer.asLongBuffer().get(numbers, at, part);
            buffer.position(buffer.position() + part * Long.BYTES);
            at += part;
        }
        return numbers;
    }

    int[] ints() throws IOException {
        int[] numbers = new int[count(Integer.BYTES)];
        for (int at = 0; at < numbers.length; ) {
            need(Integer.BYTES);
            int part = Math.min(buffer.remaining() / Integer.BYTES, numbers.length - at);
            buffer.asIntBuffer().get(numbers, at, part);
            buffer.position(buffer.position() + part * Integer.BYTES);
            at += part;
        }
        return numbers;
    }

    /** How many follow; never more than the file could hold. */
    private int count(int bytesEach) throws IOException {
        long count = number();
        if (count < 0 || count > (left + buffer.remaining()) / bytesEach) {
            throw new NotWhole("count");
        }
        return (int) count;
    }

    void finish() throws IOException {
        if (buffer.hasRemaining() || left > 0) {
            throw new NotWhole("length");
        }
        ByteBuffer own = ByteBuffer.allocate(CHECKSUM);
        fill(own, CHECKSUM);
        if (own.flip().getLong() != sum.getValue()) {
            throw new NotWhole("checksum");
        }
    }

    private void need(int bytes) throws IOException {
        if (buffer.remaining() >= bytes) {
            return;
        }
        if (left + buffer.remaining() < bytes) {
            throw new NotWhole("end");
        }
        buffer.compact();
        int from = buffer.position();
        buffer.limit((int) Math.min(buffer.capacity(), from + left));
        fill(buffer, bytes);
        int read = buffer.position() - from;
        left -= read;
        sum.update(buffer.duplicate().position(from).limit(from + read));
        buffer.flip();
    }

    private void fill(ByteBuffer target, int until) throws IOException {
        while (target.position() < until) {
            if (channel.read(target) < 0) {
                throw new NotWhole("end");
            }
        }
    }
}
