package lumbung.transfer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.register.Post;
import lumbung.register.RoleKind;
import lumbung.register.matching.Sex;

/** The few words by which lists tell sex, post and role, in both languages. */
final class Words {
    private static final Set<String> FEMALE = Set.of("p", "pr", "perempuan", "wanita", "f", "female", "w");
    private static final Set<String> MALE = Set.of("l", "lk", "laki laki", "laki", "pria", "m", "male");

    private Words() {}

    static Sex sex(String text) {
        String word = Headers.folded(text);
        return FEMALE.contains(word) ? Sex.FEMALE : MALE.contains(word) ? Sex.MALE : Sex.UNKNOWN;
    }

    /** Anybody with a post that we do not keep, such as Kader, is a member. */
    static Optional<Post> post(String text) {
        return switch (Headers.folded(text)) {
            case "" -> Optional.empty();
            case "ketua", "head", "chair", "ketua kelompok", "ketua pkk", "ketua tp pkk" -> Optional.of(Post.HEAD);
            case "sekretaris", "sekertaris", "secretary" -> Optional.of(Post.SECRETARY);
            case "bendahara", "treasurer" -> Optional.of(Post.TREASURER);
            default -> Optional.of(Post.MEMBER);
        };
    }

    static Optional<RoleKind> role(String text) {
        return switch (Headers.folded(text)) {
            case "pelanggan", "plg", "customer", "langganan", "konsumen" -> Optional.of(RoleKind.CUSTOMER);
            case "reseller", "res", "agen", "dropshipper" -> Optional.of(RoleKind.RESELLER);
            case "toko", "warung", "shop", "toko warung" -> Optional.of(RoleKind.SHOP);
            case "anggota", "ang", "member" -> Optional.of(RoleKind.MEMBER);
            case "calon", "calon pelanggan", "prospek", "prospect" -> Optional.of(RoleKind.PROSPECT);
            case "pemasok", "supplier", "suplier" -> Optional.of(RoleKind.SUPPLIER);
            default -> Optional.empty();
        };
    }

    /** The several texts of a cell: between {@code :::} or semicolons, or, as phones write groups, commas. */
    static List<String> several(String text) {
        return List.of(text.split("\\s*(?::::|;|,|\\n)\\s*", -1)).stream()
                .map(Cell::text)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
