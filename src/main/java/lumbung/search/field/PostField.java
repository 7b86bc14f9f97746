package lumbung.search.field;

import static lumbung.search.field.Choices.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Post;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/** Who holds a post in some community, or in the one after the {@code @}. */
record PostField() implements Plain {
    private static final Choices<Post> POSTS = new Choices<>(List.of(
            choice(Post.HEAD, "ketua", "head"),
            choice(Post.SECRETARY, "sekretaris", "secretary"),
            choice(Post.TREASURER, "bendahara", "treasurer"),
            choice(Post.MEMBER, "anggota", "member")));

    @Override
    public Keys keys() {
        return Keys.of("jabatan", "post");
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        Qualified asked = Qualified.of(value);
        Optional<Choices.Choice<Post>> post = POSTS.find(asked.word());
        if (post.isEmpty()) {
            return Refused.value(this, asked.word(), POSTS.words());
        }
        Optional<Set<Long>> where = asked.where().map(name -> CommunityField.found(name, from));
        if (where.filter(Set::isEmpty).isPresent()) {
            return Refused.value(this, asked.where().get(), new CommunityField().values(from));
        }
        Meaning meaning = Meaning.exact(
                test(post.get().value(), where, from), sql(post.get().value(), where, from));
        return Outcome.done(new Reading(asked.written(post.get().canonical()), meaning));
    }

    private static Predicate<Card> test(Post post, Optional<Set<Long>> where, Standpoint from) {
        return card -> card.memberships().stream()
                .anyMatch(it -> it.post() == post
                        && it.term().holdsOn(from.day())
                        && where.map(ids -> ids.contains(it.communityId())).orElse(true));
    }

    private static Sql sql(Post post, Optional<Set<Long>> where, Standpoint from) {
        Sql held = Sql.of("x.post = ?", post.name()).and(Rows.holds(from.day()));
        return Rows.exist(
                "membership",
                where.map(ids -> held.and(Sql.in("x.community_id", ids))).orElse(held));
    }

    @Override
    public List<String> values(Standpoint from) {
        return POSTS.words();
    }

    @Override
    public List<String> places(Standpoint from) {
        return new CommunityField().values(from);
    }
}
