package lumbung.register;

/** How two people are tied: keluarga, tetangga, dikenalkan oleh, guru dan murid, atasan. */
public enum RelationKind {
    FAMILY,
    NEIGHBOUR,
    REFERRED_BY,
    TEACHER,
    EMPLOYER
}
