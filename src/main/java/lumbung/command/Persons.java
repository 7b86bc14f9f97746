package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lumbung.loyalty.MemberCards;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.message.Refusal;
import lumbung.register.Card;
import lumbung.search.Query;
import lumbung.search.Span;
import lumbung.settings.Modules;

/** Finds the people that a text means: an id, or a query. */
final class Persons {
    private static final Pattern ID = Pattern.compile("#?(?:\\d{15,18}|[1-8]\\d{18})");
    private static final int OFFERED = 10;

    private final Desk desk;

    Persons(Desk desk) {
        this.desk = desk;
    }

    /** Reads a query. */
    Outcome<Query> query(String text) {
        return desk.session()
                .finder()
                .parse(text)
                .fold(Outcome::done, refusal -> Outcome.refused(pointed(refusal, text)));
    }

    /** A person sees the word that is meant; a program reads the place. */
    Refusal pointed(Refusal refusal, String text) {
        Optional<Span> span = desk.json() ? Optional.empty() : Span.at(refusal.place());
        return span.map(it -> Refusal.of("command.refused.query", refusal.reason(), picture(text, it)))
                .orElse(refusal);
    }

    private static String picture(String text, Span span) {
        int from = Math.min(span.from(), text.length());
        int to = Math.max(from, Math.min(span.to(), text.length()));
        int before = Columns.width(PlainText.shown(text.substring(0, from)));
        int width = Columns.width(PlainText.shown(text.substring(from, to)));
        return "\n  " + PlainText.shown(text) + "\n  " + " ".repeat(before) + "^".repeat(Math.max(1, width));
    }

    /** The one person meant, by an id, a member card's number or a query; refused with the candidates where there are several. */
    Outcome<Card> one(String text) {
        return ID.matcher(text).matches()
                ? byId(text)
                : MemberCards.holder(
                                text,
                                desk.session().loyalty(),
                                Modules.of(desk.session().settings()))
                        .flatMap(desk.session().people()::card)
                        .map(Outcome::done)
                        .orElseGet(() -> query(text).then(query -> only(query, text)));
    }

    private Outcome<Card> byId(String text) {
        long id = Long.parseLong(text.replace("#", ""));
        Optional<Card> card =
                desk.session().people().card(desk.session().people().current(id));
        return card.map(Outcome::done).orElseGet(() -> Outcome.refused("command.refused.nobody", text));
    }

    private Outcome<Card> only(Query query, String text) {
        List<Card> found = new ArrayList<>();
        desk.session().finder().each(query, card -> {
            found.add(card);
            return found.size() <= OFFERED;
        });
        if (found.isEmpty()) {
            return Outcome.refused("command.refused.nobody", text);
        }
        return found.size() == 1 ? Outcome.done(found.get(0)) : Outcome.refused(several(text, found));
    }

    private Refusal several(String text, List<Card> found) {
        PersonLine line = new PersonLine(desk);
        String lines = found.stream()
                .limit(OFFERED)
                .map(card -> "\n  " + line.withId(card))
                .collect(Collectors.joining());
        return Refusal.of("command.refused.several", text, lines + (found.size() > OFFERED ? "\n  …" : ""));
    }
}
