package lumbung.search.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Writes numbers and texts, and at last the checksum of them all. */
final class NumberWriter {
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private final CRC32C sum = new CRC32C();

    NumberWriter(FileChannel channel) {
        this.channel = channel;
    }

    void number(long number) throws IOException {
        room(Long.BYTES);
        buffer.putLong(number);
    }

    void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void texts(String[] texts) throws IOException {
        number(texts.length);
        bytes(String.join("\n", texts).getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) throws IOException {
        number(bytes.length);
        for (int at = 0; at < bytes.length; ) {
            room(1);
            int part = Math.min(buffer.remaining(), bytes.length - at);
            buffer.put(bytes, at, part);
            at += part;
        }
    }

    void longs(long[] numbers) throws IOException {
        number(numbers.length);
        for (long number : numbers) {
            number(number);
        }
    }

    void ints(int[] numbers) throws IOException {
        number(numbers.length);
        for (int number : numbers) {
            room(Integer.BYTES);
            buffer.putInt(number);
        }
    }

    void finish() throws IOException {
        flush();
        buffer.putLong(sum.getValue());
        flush();
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        sum.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }
}
