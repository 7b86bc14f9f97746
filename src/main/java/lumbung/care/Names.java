package lumbung.care;

/** What people are called in the journal's sentences; empty for nobody known. */
@FunctionalInterface
public interface Names {
    String of(long personId);
}
