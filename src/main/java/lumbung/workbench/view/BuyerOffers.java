package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Offer;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.register.Note;
import lumbung.register.Segment;
import lumbung.search.Meaning;
import lumbung.search.Node;

/** Which offers hold for somebody today, made to the person or to a segment: R055. */
final class BuyerOffers {
    private static final int MOST = 2;

    private BuyerOffers() {}

    static List<Offer> of(Card card, Desk desk) {
        CareFilter today = CareFilter.ALL.stillOpen().between(desk.today(), desk.today());
        List<Offer> all = desk.session().care().offers(today);
        Set<String> asked = all.stream()
                .filter(it -> it.personId() == 0)
                .map(Offer::segment)
                .collect(Collectors.toSet());
        Set<String> within = desk.people().directory().segments().stream()
                .filter(it -> asked.contains(it.tag()) && includes(it, card, desk))
                .map(Segment::tag)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(it -> it.personId() == 0 ? within.contains(it.segment()) : it.personId() == card.id())
                .toList();
    }

    /** What somebody likes, as businesses wrote it down, and what was offered: R008, R055. */
    static List<Message> known(Card card, SaleGround ground, Desk desk) {
        List<Message> said = new ArrayList<>();
        card.notes().stream()
                .sorted(Comparator.comparing(Note::on).reversed())
                .limit(MOST)
                .forEach(it -> said.add(note(it, ground)));
        if (Caring.reads(desk)) {
            of(card, desk).stream()
                    .limit(MOST)
                    .forEach(it -> said.add(Message.of("caring.counter.offer", it.words(), until(it))));
        }
        return said;
    }

    private static Message note(Note note, SaleGround ground) {
        String business = ground.business(note.businessId());
        return business.isEmpty()
                ? Message.of("caring.counter.note", note.text())
                : Message.of("caring.counter.note.of", business, note.text());
    }

    /** "sampai 30 November 2026". */
    static Message until(Offer offer) {
        return offer.term()
                .until()
                .map(it -> Message.of("caring.offer.until", it))
                .orElse(Message.of("caring.offer.always"));
    }

    private static boolean includes(Segment segment, Card card, Desk desk) {
        return desk.session()
                .finder()
                .parse(segment.query())
                .fold(query -> query.meaning(BuyerOffers::noWords).test().test(card), refusal -> false);
    }

    /** A segment's query has no free words. */
    private static Meaning noWords(Node.Text words) {
        throw new IllegalStateException("a segment with free words: " + words);
    }
}
