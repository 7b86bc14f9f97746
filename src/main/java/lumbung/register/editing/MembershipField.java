package lumbung.register.editing;

import lumbung.message.Outcome;
import lumbung.register.Community;
import lumbung.register.Membership;
import lumbung.register.Post;
import lumbung.register.Term;

/** Communities: {@code PKK Bongas, jabatan:ketua, sejak:2024}. */
record MembershipField() implements RowField<Membership> {
    @Override
    public Key key() {
        return Key.many("kelompok", "community", "komunitas");
    }

    @Override
    public Class<Membership> kind() {
        return Membership.class;
    }

    @Override
    public Outcome<Membership> identify(Entry entry, String value, Around around) {
        return Known.community(around.directory(), value, key().name())
                .map(it -> new Membership(0, 0, entry.person().id(), it.id(), Post.MEMBER, Term.ALWAYS));
    }

    @Override
    public Outcome<Membership> detailed(Membership row, Details details, Around around) {
        return details.choice(Details.Name.POST, Vocabulary.POSTS, row.post(), key())
                .then(post -> details.term(row.term(), around.today(), key())
                        .map(term -> new Membership(
                                row.id(), row.version(), row.personId(), row.communityId(), post, term)));
    }

    @Override
    public boolean same(Membership row, Membership typed) {
        return row.communityId() == typed.communityId();
    }

    @Override
    public String written(Membership row, Around around) {
        String name = around.directory()
                .community(row.communityId())
                .map(Community::name)
                .orElse("");
        String post = row.post() == Post.MEMBER ? "" : ", jabatan:" + Vocabulary.POSTS.word(row.post());
        return name + post + Details.written(row.term());
    }
}
