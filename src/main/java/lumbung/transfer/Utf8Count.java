package lumbung.transfer;

/** Counts the letters of several bytes that are right UTF-8, and the bytes that are not. */
final class Utf8Count {
    private long good;
    private long bad;
    private int missing;

    void add(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            add(block[i] & 0xFF);
        }
    }

    long good() {
        return good;
    }

    long bad() {
        return bad;
    }

    private void add(int next) {
        if (missing > 0) {
            follow(next);
        } else if (next >= 0x80) {
            missing = following(next);
            bad += missing == 0 ? 1 : 0;
        }
    }

    private void follow(int next) {
        if ((next & 0xC0) == 0x80) {
            missing--;
            good += missing == 0 ? 1 : 0;
        } else {
            missing = 0;
            bad++;
            add(next);
        }
    }

    private static int following(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 1;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 2;
        }
        return first >= 0xF0 && first <= 0xF4 ? 3 : 0;
    }
}
