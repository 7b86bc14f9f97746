package lumbung.register;

/** Somebody's place in a community: ketua, sekretaris, bendahara, anggota. */
public enum Post {
    HEAD,
    SECRETARY,
    TREASURER,
    MEMBER
}
