package lumbung.bench;

import java.io.IOException;
import java.util.Arrays;

/** Times taken of the same thing again and again, in ms. */
record Sample(double[] sorted) {
    Sample {
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    /** Takes one time. */
    interface Once {
        double take() throws IOException;
    }

    /** Takes so many, after one that does not count. */
    static Sample of(int times, Once once) throws IOException {
        once.take();
        double[] values = new double[times];
        for (int i = 0; i < times; i++) {
            values[i] = once.take();
        }
        return new Sample(values);
    }

    double median() {
        return quantile(0.5);
    }

    double quantile(double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    }

    double largest() {
        return sorted[sorted.length - 1];
    }
}
