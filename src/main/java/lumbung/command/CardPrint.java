package lumbung.command;

import java.util.List;
import lumbung.loyalty.CardNumber;
import lumbung.loyalty.MemberCards;
import lumbung.loyalty.kept.MemberCard;
import lumbung.message.Outcome;
import lumbung.register.Purpose;
import lumbung.report.MemberCardPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Cards with members' numbers: R070. */
@Command(
        name = "card",
        subcommands = {CardPrint.Printed.class, CardPrint.Checked.class})
final class CardPrint {
    /** Somebody's card on paper; whoever has none gets a number. */
    @Command(name = "print")
    static final class Printed implements Task {
        @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "touch.person")
        private List<String> words = List.of();

        @Mixin
        private final PrintWishes wishes = new PrintWishes();

        @Override
        public Outcome<Integer> run(Desk desk) {
            LoyaltyDesk at = LoyaltyDesk.of(desk);
            return at.member(String.join(" ", words))
                    .then(at.cards()::of)
                    .then(card ->
                            wishes.print(MemberCardPaper.of(card, desk.session(), desk.texts()), Purpose.ORDER, desk));
        }
    }

    /** Whose card it is; refused where a digit is wrong. */
    @Command(name = "check")
    static final class Checked implements Task {
        @Parameters(paramLabel = "NUMBER", descriptionKey = "card.NUMBER")
        private String number = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            LoyaltyDesk at = LoyaltyDesk.of(desk);
            return MemberCards.numbered(number, at.loyalty()).then(card -> told(card, at));
        }

        private static Outcome<Integer> told(MemberCard card, LoyaltyDesk at) {
            String written = CardNumber.written(card.number());
            String name = at.care().name(card.personId());
            return at.desk()
                    .answer(
                            () -> Json.object(
                                    "number",
                                    written,
                                    "person",
                                    Json.id(card.personId()),
                                    "name",
                                    name,
                                    "since",
                                    card.day().toString()),
                            () -> List.of(at.desk().say("command.card.of", written, name, card.day())));
        }
    }
}
