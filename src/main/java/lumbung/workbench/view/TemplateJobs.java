package lumbung.workbench.view;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.broadcast.MessageTemplate;
import lumbung.broadcast.chat.ChatText;
import lumbung.broadcast.text.Delivery;
import lumbung.broadcast.text.Figures;
import lumbung.broadcast.text.MessageText;
import lumbung.broadcast.text.Starter;
import lumbung.broadcast.text.Supplies;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.pricing.goods.Product;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Purpose;
import lumbung.search.Finder;
import lumbung.search.Order;
import lumbung.workbench.widget.TextField;

/** What the form of a message has done away from the screen. */
final class TemplateJobs {
    private static final Set<String> FIELDS = Set.of("name", "business", "purpose");
    private static final int PEOPLE = 20;

    private TemplateJobs() {}

    static boolean isField(String place) {
        return FIELDS.contains(place);
    }

    /** The fields, and for a new one what may be begun with. */
    static Effect blank(MessageTemplate template) {
        return new Effect.Run((desk, progress) -> new TemplateView.Blank(
                rows(template, desk.people().directory()), template.id() == 0 ? starters() : List.of()));
    }

    /** The fields alone. */
    static Effect fields(MessageTemplate template) {
        return new Effect.Run((desk, progress) ->
                new TemplateView.Blank(rows(template, desk.people().directory()), List.of()));
    }

    private static List<FormRow> rows(MessageTemplate template, Directory directory) {
        return List.of(
                Filling.row(0, "name", TextField.of(template.name())),
                Filling.row(1, "business", SegmentFields.business(template.businessId(), directory)),
                Filling.row(2, "purpose", SegmentFields.purpose(template.purpose(), directory)));
    }

    private static List<Choice.Item> starters() {
        List<Choice.Item> items = new ArrayList<>();
        items.add(new Choice.Item((char) 0, Message.of("sending.starters.none"), "", List.of()));
        for (Starter starter : Starter.all()) {
            char digit = items.size() < 10 ? (char) ('0' + items.size()) : 0;
            Effect begin = new Effect.Hear(new TemplateView.Begun(starter.name(), starter.purpose(), starter.text()));
            items.add(new Choice.Item(digit, Strip.literal(starter.name()), "", List.of(begin)));
        }
        return List.copyOf(items);
    }

    /**
     * The text as one of the first people gets it.
     *
     * @param at which of them; counted round
     */
    static Effect proof(String text, long businessId, int at) {
        return new Effect.Look((desk, progress) -> {
            List<Card> cards = people(desk);
            if (cards.isEmpty()) {
                return Event.Wishes.of();
            }
            int there = Math.floorMod(at, cards.size());
            Card card = cards.get(there);
            String who = card.person().naming().shown();
            int limit = Figures.limit(desk.session().settings());
            Outcome<MessageText> read = MessageText.read(text, desk.session().finder());
            return read.fold(
                    message -> {
                        String written = message.write(card, delivery(desk, businessId));
                        Figures figures = Figures.of(written, limit);
                        String plain = ChatText.of(written).plain();
                        return new TemplateProof(text, there, who, plain, figures, Optional.empty());
                    },
                    refusal -> new TemplateProof(
                            text, there, who, "", Figures.of(text, limit), Optional.of(refusal.reason())));
        });
    }

    private static List<Card> people(Desk desk) {
        return desk.search()
                .parse("")
                .map(all -> desk.search()
                        .slice(all, Order.NAME, Optional.<Finder.Cursor>empty(), PEOPLE)
                        .cards())
                .fold(cards -> cards, refusal -> List.<Card>of());
    }

    private static Delivery delivery(Desk desk, long businessId) {
        Directory directory = desk.people().directory();
        Supplies supplies = supplies(desk, businessId, BroadcastShelf.owner(businessId, directory));
        return Delivery.at(LocalDateTime.now(desk.session().clock()), directory.greetings(), supplies);
    }

    /** About one of the business's own goods, of which it is known how it keeps before others; about none where there are none. */
    private static Supplies supplies(Desk desk, long businessId, String owner) {
        return desk.session().prices().sold().stream()
                .filter(it -> it.businessId() == businessId)
                .min(Comparator.comparing(it -> it.care().equals(Product.Care.UNKNOWN)))
                .map(it -> new Supplies(owner, it.name(), it.prices().list().toString(), it.care(), ""))
                .orElseGet(() -> new Supplies(owner, "", "", Product.Care.UNKNOWN, ""));
    }

    static Effect save(MessageTemplate template, Filling fields, String text) {
        return new Effect.Run((desk, progress) -> SegmentFields.owner(fields, desk)
                .then(owner -> SegmentFields.purpose(fields)
                        .then(purpose -> kept(desk, template, fields, text, owner, purpose)))
                .map(kept -> asKept(desk, kept))
                .<Event.Answer>fold(TemplateView.Kept::new, TemplateView.Refused::new));
    }

    /** As it is in the register now, so that it can be changed again. */
    private static MessageTemplate asKept(Desk desk, MessageTemplate template) {
        return desk.session().broadcasts().templates().stream()
                .filter(it -> it.id() == template.id())
                .findFirst()
                .orElse(template);
    }

    private static Outcome<MessageTemplate> kept(
            Desk desk, MessageTemplate template, Filling fields, String text, long owner, Purpose purpose) {
        return MessageText.read(text, desk.session().finder())
                .then(message -> desk.keeping()
                        .save(new MessageTemplate(
                                template.id(),
                                template.version(),
                                fields.text("name"),
                                owner,
                                purpose,
                                message.canonical())));
    }
}
