package lumbung.workbench.view;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.Counter;
import lumbung.orders.Market;
import lumbung.orders.OrderDraft;
import lumbung.orders.Reservations;
import lumbung.orders.Usual;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Standing;
import lumbung.pricing.rule.Trait;
import lumbung.register.Card;
import lumbung.register.RoleKind;
import lumbung.register.editing.Drafts;
import lumbung.workbench.widget.ChoiceField;

/** What a counter has done away from the screen. */
final class CounterJobs {
    private static final int HITS = 5;

    private CounterJobs() {}

    /**
     * The counter is open.
     *
     * @param buyer for whom
     * @param draft what was left half typed; its buyer is the buyer
     */
    record Opened(SaleGround ground, Optional<ChoiceField.Option> buyer, Optional<Drafts.Draft> draft)
            implements Event.Answer {
        /** What it begins with, and what is to be gone on with. */
        SaleSheet blank(SaleBegun begun) {
            SaleSheet blank =
                    begun.before().map(it -> SaleSheet.of(it, ground)).orElseGet(() -> SaleSheet.blank(ground));
            return begun.personId() == 0 ? blank : buyer.map(blank::of).orElse(blank);
        }

        SaleSheet onto(SaleSheet blank) {
            return draft.map(it -> SaleKept.onto(blank, it, buyer, ground)).orElse(blank);
        }

        List<Message> said() {
            return draft.stream()
                    .map(it -> Message.of("form.draft.found", Message.of("form.moment", it.at())))
                    .toList();
        }
    }

    /** What somebody usually has. */
    record Repeated(Outcome<Usual> usual) implements Event.Answer {}

    /**
     * What an order would cost.
     *
     * @param draft what was priced
     * @param warnings of what there is too little for that day
     * @param name what the buyer is called; empty for pembeli umum
     * @param who what the buyer is to the businesses
     * @param known what the buyer likes, and what was offered
     */
    record Told(
            OrderDraft draft,
            Outcome<Market.Priced> priced,
            List<Message> warnings,
            String name,
            Optional<Message> who,
            List<Message> known)
            implements Event.Answer {}

    /**
     * Who is meant by some letters.
     *
     * @param settling whether the first of them is taken
     */
    record Hits(String letters, List<ChoiceField.Option> people, boolean settling) implements Event.Answer {}

    /** It cannot be kept. */
    record Refused(Refusal refusal) implements Event.Answer {}

    /** It is kept. */
    record Kept(Receipt receipt) implements Event.Answer {
        /** Its tab instead of the counter. */
        List<Effect> after() {
            Message what = Message.of(
                    "selling.saved",
                    receipt.order().number(),
                    receipt.quote().payable().toString());
            return List.of(
                    new Effect.Close(),
                    new Effect.Open(OrderView.of(receipt.order().id())),
                    new Effect.Tell(Effect.Tone.NEWS, what),
                    new Effect.Changed());
        }
    }

    /** A price by hand; none for the price of the rules. */
    record Handed(int line, Optional<Rupiah> each, String reason) implements Event.Answer {}

    /** An officer agreed with a price by hand. */
    record Allowed(int line) implements Event.Answer {}

    /** What was had the last time is wanted in a counter that is open. */
    record Repeating() implements Event.Answer {}

    /** Prices for a counter, and what was left half typed in it. */
    static Effect open(SaleBegun begun) {
        return new Effect.Run((desk, progress) -> {
            Optional<Drafts.Draft> draft = desk.editing().drafts().orders().of(begun.subject());
            long person = draft.map(SaleKept::buyer).orElse(begun.personId());
            Optional<ChoiceField.Option> buyer = desk.people().card(person).map(card -> option(card, "", desk));
            return new Opened(SaleGround.open(desk, begun.before()), buyer, draft);
        });
    }

    private static ChoiceField.Option option(Card card, String letters, Desk desk) {
        return PersonOptions.found(card, letters, desk.people().directory());
    }

    static Effect find(String letters, boolean settling) {
        Job job = (desk, progress) -> new Hits(
                letters,
                Stream.concat(
                                desk.search().find(letters, HITS).stream().map(card -> option(card, letters, desk)),
                                Stream.of(SaleSheet.ANYBODY).filter(it -> it.fits(letters.strip())))
                        .toList(),
                settling);
        return settling ? new Effect.Run(job) : new Effect.Look(job);
    }

    static Effect repeat(SaleGround ground, long personId) {
        return new Effect.Run((desk, progress) ->
                new Repeated(Usual.of(OrderDraft.begun(ground.at()).of(personId), ground.market())));
    }

    static Effect price(SaleGround ground, OrderDraft draft, long except) {
        return new Effect.Look((desk, progress) -> {
            Optional<Card> card = ground.market().ports().people().card(draft.personId());
            return new Told(
                    draft,
                    ground.market().price(draft, except),
                    new Reservations(desk.session().orders(), ground.market().directory()).warnings(draft, except),
                    card.map(it -> it.person().naming().shown()).orElse(""),
                    card.flatMap(it -> who(ground, it, draft.at().toLocalDate())),
                    card.map(it -> BuyerOffers.known(it, ground, desk)).orElse(List.of()));
        });
    }

    /** Writes it down at the prices of now. */
    static Effect save(OrderDraft draft, SaleBegun begun) {
        return new Effect.Run((desk, progress) -> {
            Counter counter = desk.session().counter();
            LocalDateTime now = LocalDateTime.now(desk.session().clock());
            Outcome<Receipt> kept =
                    begun.before().map(it -> counter.change(it, draft)).orElseGet(() -> counter.place(draft.on(now)));
            if (kept.isDone()) {
                desk.editing().drafts().orders().discard(begun.subject());
            }
            return kept.<Event.Answer>fold(Kept::new, Refused::new);
        });
    }

    /** "reseller Sigendo, langganan Vanara"; what is nobody's business is left out. */
    private static Optional<Message> who(SaleGround ground, Card card, LocalDate day) {
        List<Message> parts = new ArrayList<>();
        List<Trait> traits = ground.market().buyer(card, day).traits().stream()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
        for (Trait trait : traits) {
            if (trait instanceof Trait.Role role && role.business() != 0 && role.kind() != RoleKind.CUSTOMER) {
                parts.add(of("pricing.role.".concat(role.kind().name()), role.business(), ground));
            }
        }
        for (Trait trait : traits) {
            if (trait instanceof Trait.Lifecycle state && state.business() != 0 && tells(state.state())) {
                parts.add(of("pricing.standing.".concat(state.state().name()), state.business(), ground));
            }
        }
        return parts.stream().reduce((one, two) -> Message.of("pricing.comma", one, two));
    }

    private static boolean tells(Standing state) {
        return state != Standing.PROSPECT && state != Standing.FIRST;
    }

    private static Message of(String key, long business, SaleGround ground) {
        return Message.of("pricing.of", Message.of(key), ground.business(business));
    }
}
