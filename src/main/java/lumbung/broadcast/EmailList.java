package lumbung.broadcast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lumbung.register.Card;
import lumbung.register.Suppression;

/** The e-mail addresses of those who agreed to be written to: R053. Gathered card by card, like an audience. */
public final class EmailList {
    private final Allowed allowed;
    private final List<Addressed> addressed = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** Begins with nobody. */
    public EmailList(Occasion occasion, Collection<Suppression> suppressions) {
        this.allowed = new Allowed(occasion, suppressions);
    }

    /** Somebody who may be written to by e-mail, as people call them. */
    public record Addressed(long personId, String name, String email) {}

    /** Adds a person, to those who agreed or to those left out. */
    public void add(Card card) {
        String name = Recipient.visible(card.person().naming());
        String email = card.person().email();
        allowed.hindrance(card)
                .or(() -> email.isBlank() ? Optional.of(LeftOut.Reason.NO_EMAIL) : Optional.empty())
                .ifPresentOrElse(
                        reason -> leftOut.add(new LeftOut(card.id(), name, reason, 0)),
                        () -> addressed.add(new Addressed(card.id(), name, email)));
    }

    public List<Addressed> addressed() {
        return List.copyOf(addressed);
    }

    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    /** One address a row, under a head, and nothing else that is known of anybody. */
    ContactFile file(ListTag tag) {
        return new ContactFile(tag.word() + "-email.csv", out -> {
            out.append("Email\r\n");
            for (Addressed each : addressed) {
                out.append(CsvCell.text(each.email())).append("\r\n");
            }
        });
    }
}
