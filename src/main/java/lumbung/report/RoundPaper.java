package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.access.Session;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Round;
import lumbung.care.kept.RoundLine;
import lumbung.care.kept.TouchKind;
import lumbung.i18n.Texts;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Phone;

/** The sheet of a round of visits: whom to see in the order of the way, with room to write what they say. N12. */
public final class RoundPaper {
    private final Session session;
    private final Texts texts;

    public RoundPaper(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** Names and numbers leave the house, so the journal has whose. Whoever is gone by now is left out, the numbers stay. */
    public Report report(Round round) {
        List<Block> blocks = new ArrayList<>();
        List<Card> all = new ArrayList<>();
        String where = "";
        for (RoundLine line : session.care().lines(round.id())) {
            Optional<Card> card = session.people().card(line.personId());
            if (card.isPresent()) {
                String here = address(card.get());
                if (all.isEmpty() || !here.equals(where)) {
                    blocks.add(new Block.Heading(here.isEmpty() ? texts.of("selling.route.nowhere") : here));
                }
                where = here;
                all.add(card.get());
                blocks.add(slip(line, card.get()));
            }
        }
        String ids = all.stream().map(it -> "#" + it.id()).distinct().collect(Collectors.joining(" "));
        Optional<String> whom = ids.isEmpty() ? Optional.empty() : Optional.of(ids);
        return new Report(new Document(round.name(), about(round), blocks), whom, all::size);
    }

    private String address(Card card) {
        return session.people().directory().address(card.person().dwelling().areaId());
    }

    private List<String> about(Round round) {
        List<String> about = new ArrayList<>(new Reports(session, texts).about());
        String business = session.people()
                .directory()
                .business(round.businessId())
                .map(Business::name)
                .orElse("");
        about.add(Stream.of(texts.of("form.day", round.day()), round.goers(), business)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", ")));
        about.add(texts.of("round.paper.how"));
        return about;
    }

    private Block.Slip slip(RoundLine line, Card card) {
        String landmark = card.person().dwelling().landmark();
        String name = card.person().naming().shown();
        String number = card.reachable(session.today()).map(Phone::shown).orElse("");
        Block.Blank phone = new Block.Blank(
                number.isEmpty() ? texts.of("round.paper.nophone") : texts.of("round.paper.phone", number),
                number.isEmpty() ? List.of() : List.of(texts.of("round.paper.right")),
                texts.of("round.paper.other"));
        return new Block.Slip(
                line.number() + ". " + (landmark.isEmpty() ? name : name + ", " + landmark),
                List.of(
                        new Block.Blank("", List.of(texts.of("round.met.MET"), texts.of("round.met.AWAY")), ""),
                        new Block.Blank(
                                texts.of("round.paper.mood"),
                                Stream.of(Mood.GLAD, Mood.FAIR, Mood.UNHAPPY)
                                        .map(it -> texts.of("care.mood.".concat(it.name())))
                                        .toList(),
                                ""),
                        phone,
                        new Block.Blank(
                                texts.of("round.paper.allowed"),
                                List.of(texts.of("round.paper.yes"), texts.of("round.paper.no")),
                                ""),
                        new Block.Blank(
                                "",
                                Stream.of(TouchKind.COMPLAINT, TouchKind.IDEA, TouchKind.REQUEST)
                                        .map(it -> texts.of("care.kind.".concat(it.name())))
                                        .toList(),
                                ":"),
                        new Block.Blank("", List.of(), " ")));
    }
}
