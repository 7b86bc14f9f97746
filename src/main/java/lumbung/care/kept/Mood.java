package lumbung.care.kept;

/** How somebody took it: glad, neither, unhappy. R033, R102. */
public enum Mood {
    UNKNOWN,
    GLAD,
    FAIR,
    UNHAPPY
}
