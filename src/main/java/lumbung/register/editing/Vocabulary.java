package lumbung.register.editing;

import lumbung.register.Answer;
import lumbung.register.Post;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.RelationKind;
import lumbung.register.RoleKind;
import lumbung.register.matching.Sex;

/** The words that may be typed for the register's few-valued things, in both languages. */
public final class Vocabulary {
    public static final Choices<Answer> ANSWERS = new Choices<Answer>("ANSWERS")
            .with(Answer.YES, "ya", "yes", "y")
            .with(Answer.NO, "tidak", "no", "n", "tidak-mau")
            .with(Answer.UNKNOWN, "tidak-diketahui", "unknown", "belum-tahu", "belum-ditanya", "belum");
    public static final Choices<Sex> SEXES = new Choices<Sex>("SEXES")
            .with(Sex.FEMALE, "perempuan", "p", "pr", "wanita", "female", "f", "woman")
            .with(Sex.MALE, "laki-laki", "l", "lk", "laki", "pria", "male", "m", "man")
            .with(Sex.UNKNOWN, "tidak-diketahui", "unknown", "belum-tahu");
    public static final Choices<RoleKind> ROLES = new Choices<RoleKind>("ROLES")
            .with(RoleKind.CUSTOMER, "pelanggan", "customer", "plg")
            .with(RoleKind.RESELLER, "reseller", "res")
            .with(RoleKind.SHOP, "toko", "shop", "warung")
            .with(RoleKind.MEMBER, "anggota", "member", "ang")
            .with(RoleKind.PROSPECT, "calon", "prospect", "calon-pelanggan")
            .with(RoleKind.SUPPLIER, "pemasok", "supplier");
    public static final Choices<Post> POSTS = new Choices<Post>("POSTS")
            .with(Post.MEMBER, "anggota", "member")
            .with(Post.HEAD, "ketua", "head", "chair")
            .with(Post.SECRETARY, "sekretaris", "secretary")
            .with(Post.TREASURER, "bendahara", "treasurer");
    public static final Choices<Purpose> PURPOSES = new Choices<Purpose>("PURPOSES")
            .with(Purpose.PROMO, "promo", "promotion", "kabar")
            .with(Purpose.ORDER, "pesanan", "order")
            .with(Purpose.MEETING, "rapat", "meeting", "undangan");
    public static final Choices<Proof.Method> PROOFS = new Choices<Proof.Method>("PROOFS")
            .with(Proof.Method.SPOKEN, "lisan", "spoken", "saksi")
            .with(Proof.Method.WHATSAPP, "wa", "whatsapp")
            .with(Proof.Method.FORM, "formulir", "form")
            .with(Proof.Method.LIST, "daftar", "list");
    public static final Choices<RelationKind> RELATIONS = new Choices<RelationKind>("RELATIONS")
            .with(RelationKind.FAMILY, "keluarga", "family")
            .with(RelationKind.NEIGHBOUR, "tetangga", "neighbour", "neighbor")
            .with(RelationKind.REFERRED_BY, "dikenalkan", "referred-by", "dikenalkan-oleh")
            .with(RelationKind.TEACHER, "guru", "teacher")
            .with(RelationKind.EMPLOYER, "atasan", "employer");

    private Vocabulary() {}
}
