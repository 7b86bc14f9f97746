package lumbung.pricing.json;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Decision;
import lumbung.register.Term;

/** By what right a rule prices, as a file says it. */
final class AuthorityForm {
    private static final String MUFAKAT = "mufakat";

    private AuthorityForm() {}

    static Authority read(Part part) {
        Part state = part.object().field("state");
        Authority authority =
                switch (state.text()) {
                    case "draft" -> Authority.draft();
                    case "proposed" -> new Authority.Proposed(part.field("on").day());
                    case "approved" -> approved(part);
                    default -> throw state.wrong("pricing.file.one", state.text(), "draft, proposed, approved");
                };
        part.close();
        return authority;
    }

    private static Authority approved(Part part) {
        Decision decision = decision(part.field("decision"));
        Term term = new Term(Optional.of(part.day("from").orElse(decision.date())), part.day("until"));
        return taken(new Authority.Proposed(decision.date()).approve(decision, term), part);
    }

    static Decision decision(Part part) {
        LocalDate date = part.object().field("date").day();
        Decision.Votes votes = votes(part.field("votes"));
        Decision decision = taken(Decision.of(part.field("number").text(), date, votes), part);
        part.close();
        return decision;
    }

    private static <T> T taken(Outcome<T> outcome, Part part) {
        return outcome.fold(value -> value, refusal -> {
            throw new Mistake(new Refusal(part.place() + "." + refusal.place(), refusal.reason()));
        });
    }

    private static Decision.Votes votes(Part part) {
        if (part.isText()) {
            if (!part.text().equals(MUFAKAT)) {
                throw part.wrong("pricing.file.votes");
            }
            return Decision.Votes.mufakat();
        }
        Decision.Votes votes = new Decision.Votes.Counted(
                part.object().field("yes").small(0),
                part.field("no").small(0),
                part.maybe("abstain").map(it -> it.small(0)).orElse(0));
        part.close();
        return votes;
    }

    static Tree write(Authority authority) {
        if (authority instanceof Authority.Approved approved) {
            return new Tree()
                    .put("state", "approved")
                    .put("decision", write(approved.made()))
                    .put("from", approved.since())
                    .put("until", approved.until());
        }
        return authority instanceof Authority.Proposed proposed
                ? new Tree().put("state", "proposed").put("on", proposed.since())
                : new Tree().put("state", "draft");
    }

    static Tree write(Decision decision) {
        Object votes = decision.votes() instanceof Decision.Votes.Counted counted
                ? new Tree().put("yes", counted.yes()).put("no", counted.no()).put("abstain", counted.abstain())
                : MUFAKAT;
        return new Tree()
                .put("number", decision.number())
                .put("date", decision.date())
                .put("votes", votes);
    }
}
