package lumbung.register.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.Business;
import lumbung.register.Consent;
import lumbung.register.Proof;
import lumbung.register.Purpose;

/**
 * What somebody agreed to be written to about: {@code promo@Azzalea, bukti:wa}; {@code :tidak} or {@code -=} withdraws.
 * Answers are only ever added.
 */
record ConsentField() implements Field {
    @Override
    public Key key() {
        return Key.many("boleh", "consent");
    }

    @Override
    public Outcome<Entry> put(Entry entry, Typed typed, Around around) {
        Details details = Details.of(typed.text());
        int colon = details.value().lastIndexOf(':');
        String said = colon < 0 ? "ya" : details.value().substring(colon + 1);
        Optional<Answer> answer = Vocabulary.ANSWERS.find(said);
        if (answer.isEmpty() || answer.get() == Answer.UNKNOWN) {
            return key().refused("choice", said, "ya, tidak");
        }
        boolean granted = typed.verb() != Verb.REMOVE && answer.get() == Answer.YES;
        At about = At.of(colon < 0 ? details.value() : details.value().substring(0, colon));
        return purpose(about)
                .then(purpose -> about.business(around.directory(), key())
                        .then(business -> proof(details)
                                .then(proof -> details.on(around.today(), key())
                                        .map(day -> entry.with(
                                                consent(entry, purpose, business, granted, new Told(proof, day)))))));
    }

    private record Told(Proof proof, LocalDate day) {}

    private static Consent consent(Entry entry, Purpose purpose, long business, boolean granted, Told told) {
        return new Consent(0, 0, entry.person().id(), purpose, business, granted, told.proof(), told.day());
    }

    private Outcome<Purpose> purpose(At about) {
        return Vocabulary.PURPOSES
                .find(about.word())
                .map(Outcome::done)
                .orElseGet(() -> key().refused("choice", about.word(), Vocabulary.PURPOSES.list()));
    }

    private Outcome<Proof> proof(Details details) {
        return details.choice(Details.Name.PROOF, Vocabulary.PROOFS, Proof.Method.SPOKEN, key())
                .map(method -> new Proof(method, details.get(Details.Name.NOTE).orElse("")));
    }

    @Override
    public List<String> written(Entry entry, Around around) {
        return entry.rows(Consent.class).stream()
                .map(consent -> written(consent, around))
                .toList();
    }

    private static String written(Consent consent, Around around) {
        String where = around.directory()
                .business(consent.businessId())
                .map(Business::name)
                .map(name -> "@" + name)
                .orElse("");
        String detail = consent.proof().detail();
        return Vocabulary.PURPOSES.word(consent.purpose()) + where + (consent.granted() ? ":ya" : ":tidak")
                + ", bukti:" + Vocabulary.PROOFS.word(consent.proof().method())
                + (detail.isEmpty() ? "" : ", ket:" + detail) + ", tanggal:" + consent.on();
    }
}
