package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Medium;
import lumbung.care.kept.TouchKind;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Community;
import lumbung.workbench.widget.ChoiceField;

/**
 * The fields of a complaint, an idea, a request or a call for help. Who is not to be named is one of a community: R098.
 *
 * @param before as it is kept; empty for a new one
 * @param personId 0 where it is typed who
 * @param who what the person is called
 */
record ConcernFields(TouchKind kind, Optional<Concern> before, long personId, String who) implements KeepForm.What {
    static ConcernFields fresh(TouchKind kind, long personId) {
        return new ConcernFields(kind, Optional.empty(), personId, "");
    }

    static ConcernFields of(Concern concern) {
        return new ConcernFields(concern.kind(), Optional.of(concern), concern.personId(), "");
    }

    @Override
    public Message name() {
        Message label = Message.of("care.kind.".concat(kind.name()));
        return who.isEmpty() ? label : Message.of("caring.of", label, who);
    }

    @Override
    public Object key() {
        return "concern " + kind + " " + personId
                + before.map(it -> " " + it.id()).orElse("");
    }

    @Override
    public ConcernFields at(Desk desk) {
        return new ConcernFields(kind, before, personId, Caring.name(personId, desk));
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        CareRows rows = new CareRows(desk);
        if (personId == 0 && before.isEmpty()) {
            rows.and("person", WhoField.EMPTY);
            rows.and(
                    "community",
                    ChoiceField.of(
                            "", PersonOptions.named(desk.people().directory().communities(), Community::name)));
        }
        Concern.Matter matter = before.map(Concern::matter)
                .orElseGet(() -> new Concern.Matter(Caring.business(personId, desk), 0, "", ""));
        rows.text("words", matter.words());
        if (kind == TouchKind.COMPLAINT) {
            rows.cause(matter.cause());
        }
        rows.product(matter.productId());
        if (before.isPresent()) {
            return rows.business(matter.businessId()).rows();
        }
        return rows.promise()
                .business(matter.businessId())
                .day("due", Caring.concerns(desk).due(kind, desk.today()))
                .medium(medium())
                .at()
                .rows();
    }

    private Medium medium() {
        return kind == TouchKind.IDEA ? Medium.MEETING : Medium.WHATSAPP;
    }

    @Override
    public boolean reopens() {
        return before.isEmpty();
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        Outcome<Concern.Matter> matter = read.chosen("cause")
                .then(cause -> read.product()
                        .then(product -> read.business()
                                .map(business -> new Concern.Matter(business, product, read.text("words"), cause))));
        Outcome<Concern> kept = matter.then(
                it -> before.isPresent() ? Caring.concerns(desk).describe(before.get(), it) : received(read, it));
        return kept.map(it -> ConcernView.of(it.id()));
    }

    private Outcome<Concern> received(CareTyped read, Concern.Matter matter) {
        return from(read)
                .then(from -> read.promise(from.personId(), matter.businessId())
                        .then(promise -> read.maybe("due")
                                .then(due -> read.at().then(at -> {
                                    Concern concern = new Concern(
                                            0,
                                            0,
                                            kind,
                                            at,
                                            from,
                                            matter,
                                            Concern.Handling.fresh(due),
                                            0,
                                            Optional.empty());
                                    return Caring.concerns(read.desk()).receive(concern, promise);
                                }))));
    }

    /** Somebody, or one of a community where no name is typed. */
    private Outcome<Concern.From> from(CareTyped read) {
        Medium medium = read.medium(medium());
        if (personId != 0 || !read.text("person").isEmpty()) {
            return read.person(personId).map(it -> new Concern.From(it, 0, medium, 0));
        }
        String name = read.text("community");
        return read.desk().people().directory().communities().stream()
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst()
                .map(it -> Outcome.done(new Concern.From(0, it.id(), medium, 0)))
                .orElseGet(() -> Outcome.refused(Refusal.at("person", "care.refused.anonymous")));
    }
}
