package lumbung.inspection;

/** How much a problem matters: Salah, Perlu dilihat, Sebaiknya; the worst first. */
public enum Severity {
    WRONG,
    LOOK,
    BETTER
}
