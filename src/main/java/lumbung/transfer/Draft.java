package lumbung.transfer;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.register.Birth;
import lumbung.register.Naming;
import lumbung.register.Post;
import lumbung.register.RoleKind;
import lumbung.register.matching.FoldedName;
import lumbung.register.matching.PhoneReading;
import lumbung.register.matching.Sex;

/** What one row says of a person, cleaned and read; nothing in it has an id yet. */
record Draft(
        Naming naming,
        FoldedName folded,
        About about,
        Locality where,
        List<String> aliases,
        List<PhoneReading> phones,
        List<Account> accounts,
        Belonging belonging,
        List<Message> warnings) {

    /** The person's own facts, empty where the row does not tell. */
    record About(Sex sex, Birth birth, String occupation, String email, String note, String greeting) {}

    /** An account elsewhere. */
    record Account(String kind, String name) {}

    /** To what the row says the person belongs. */
    record Belonging(List<String> communities, Optional<Post> post, String business, Optional<RoleKind> role) {
        static final Belonging NONE = new Belonging(List.of(), Optional.empty(), "", Optional.empty());
    }
}
