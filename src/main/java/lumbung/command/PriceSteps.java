package lumbung.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.Decision;
import lumbung.pricing.rule.Decision.Votes;
import lumbung.register.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The steps of a rule on its way, entered by hand. */
final class PriceSteps {
    private PriceSteps() {}

    private static Outcome<Integer> told(KeptRule kept, Desk desk) {
        Market market = new Market(desk);
        LocalDate today = desk.session().today();
        return desk.answer(
                () -> PriceRules.json(kept, market.keys(), today), () -> List.of(PriceRules.line(kept, market, today)));
    }

    /** Puts the last wording before the next meeting. */
    @Command(name = "propose")
    static final class Proposed implements Task {
        @Parameters(paramLabel = "RULE", descriptionKey = "price.RULE")
        private String rule = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Market market = new Market(desk);
            return market.wordings(rule)
                    .then(all -> market.decisions()
                            .propose(all.get(0), desk.session().today()))
                    .then(kept -> told(kept, desk));
        }
    }

    /** What a meeting decided about the last wording. */
    @Command(name = "approve")
    static final class Approved implements Task {
        @Parameters(paramLabel = "RULE", descriptionKey = "price.RULE")
        private String rule = "";

        @Option(names = "--decision", paramLabel = "NUMBER", required = true)
        private String number = "";

        @Option(names = "--on", paramLabel = "DATE", required = true)
        private String on = "";

        @Option(names = "--votes", paramLabel = "mufakat|YES/NO/ABSTAIN", required = true)
        private String votes = "";

        @Option(names = "--from", paramLabel = "DATE")
        private String from = "";

        @Option(names = "--until", paramLabel = "DATE")
        private String until = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Market market = new Market(desk);
            return market.wordings(rule)
                    .then(all -> decision(market)
                            .then(decision ->
                                    term(market).then(term -> market.decisions().approve(all.get(0), decision, term))))
                    .then(kept -> told(kept, desk));
        }

        private Outcome<Decision> decision(Market market) {
            return market.day(on, "--on")
                    .then(day -> votes().then(counted -> Decision.of(number.strip(), day, counted)));
        }

        private Outcome<Votes> votes() {
            return Votes.read(votes)
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(Refusal.at("--votes", "command.price.votes", votes)));
        }

        private Outcome<Term> term(Market market) {
            return open(from, "--from", market)
                    .then(first -> open(until, "--until", market).map(last -> new Term(first, last)));
        }

        private static Outcome<Optional<LocalDate>> open(String text, String place, Market market) {
            return text.isBlank()
                    ? Outcome.done(Optional.empty())
                    : market.day(text, place).map(Optional::of);
        }
    }

    /** Ends what a meeting decided, earlier than it would end. */
    @Command(name = "end")
    static final class Ended implements Task {
        @Parameters(paramLabel = "RULE", descriptionKey = "price.RULE")
        private String rule = "";

        @Option(names = "--on", paramLabel = "DATE", required = true)
        private String on = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Market market = new Market(desk);
            return market.wordings(rule)
                    .then(all -> market.day(on, "--on")
                            .then(day -> market.decisions().end(decided(all), day)))
                    .then(kept -> told(kept, desk));
        }

        /** The last wording that a meeting decided, though another may be in the making. */
        private static KeptRule decided(List<KeptRule> all) {
            return all.stream().filter(KeptRule::isDecided).findFirst().orElse(all.get(0));
        }
    }
}
