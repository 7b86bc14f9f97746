package lumbung.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.journal.Ledger;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Meetings;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.Proposal.Matter;
import lumbung.meeting.kept.Proposal.Ruling;
import lumbung.meeting.kept.Proposal.Verdict;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.kept.Decisions;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.Prices;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Decision;
import lumbung.pricing.rule.Decision.Votes;
import lumbung.register.Term;

/** Puts things before meetings and writes down what they decided; what was accepted about prices holds by itself. */
public final class Deciding {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})/(\\d{4})");

    private final Ledger ledger;
    private final Meetings meetings;
    private final Prices prices;

    public Deciding(Ledger ledger, Meetings meetings, Prices prices) {
        this.ledger = ledger;
        this.meetings = meetings;
        this.prices = prices;
    }

    /** Puts something on the agenda; a rule that is still a draft becomes a proposal with it. */
    public Outcome<Proposal> propose(Meeting meeting, Proposal proposal, LocalDate today) {
        List<Proposal> all = meetings.proposals(meeting.id());
        Optional<Refusal> flaw = flaw(proposal).or(() -> twice(all, proposal.matter()));
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        int place = all.stream().mapToInt(Proposal::place).max().orElse(0) + 1;
        Message what = Message.of("meeting.operation.proposed", proposal.title(), meeting.day());
        return ready(proposal.matter(), today)
                .then(rule -> ledger.write(ledger.intent(what), changes -> {
                    rule.ifPresent(changes::change);
                    Proposal kept = proposal.noted(changes.newId(), meeting.id(), place);
                    changes.add(kept);
                    return Outcome.done(kept);
                }))
                .map(this::asKept);
    }

    private Proposal asKept(Proposal written) {
        return meetings.proposal(written.id()).orElse(written);
    }

    private static Optional<Refusal> flaw(Proposal it) {
        return it.title().isBlank()
                ? Optional.of(Refusal.at("title", "meeting.refused.title"))
                : Convening.longer(it.title(), Proposal.LONGEST_TITLE, "title")
                        .or(() -> Convening.longer(it.words(), Proposal.LONGEST, "words"));
    }

    private static Optional<Refusal> twice(List<Proposal> all, Matter matter) {
        boolean known = !(matter instanceof Matter.Other)
                && all.stream().anyMatch(it -> it.isOpen() && it.matter().equals(matter));
        return known ? Optional.of(Refusal.of("meeting.refused.twice")) : Optional.empty();
    }

    /** The rule to write beside a proposal: one that leaves its author by it. Refused where nothing is left to decide. */
    private Outcome<Optional<KeptRule>> ready(Matter matter, LocalDate today) {
        if (matter instanceof Matter.Wording wording) {
            return wording(wording)
                    .then(kept -> kept.isDraft()
                            ? Decisions.proposed(kept, today).map(Optional::of)
                            : kept.isDecided()
                                    ? Outcome.refused(
                                            "pricing.kept.not.proposed",
                                            kept.rule().name())
                                    : Outcome.done(Optional.empty()));
        }
        return matter instanceof Matter.Ending ending
                ? decided(ending)
                        .then(kept -> Decisions.ended(kept, ending.last()).map(never -> Optional.empty()))
                : Outcome.done(Optional.empty());
    }

    private Outcome<KeptRule> wording(Matter.Wording wording) {
        return prices.rule(wording.wordingId())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("meeting.refused.rule"));
    }

    /** The last wording of a rule that a meeting decided. */
    private Outcome<KeptRule> decided(Matter.Ending ending) {
        return prices.rules().stream()
                .filter(it -> it.number() == ending.rule() && it.isDecided())
                .max(Comparator.comparingInt(it -> it.rule().version().number()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("meeting.refused.rule"));
    }

    /** Notes what was decided about prices on the meeting's day before the meeting was: each as a proposal that it accepted. */
    public Outcome<Integer> adopt(Meeting meeting) {
        List<Proposal> before = meetings.proposals(meeting.id());
        List<Proposal> others = prices.rules().stream()
                .flatMap(kept -> adopted(kept, meeting).stream())
                .filter(it -> before.stream().noneMatch(known -> known.matter().equals(it.matter())))
                .toList();
        if (others.isEmpty()) {
            return Outcome.refused("meeting.refused.adopted");
        }
        Message what = Message.of("meeting.operation.adopted", others.size(), meeting.day());
        int place = before.stream().mapToInt(Proposal::place).max().orElse(0);
        return ledger.write(ledger.intent(what), changes -> {
            for (int at = 0; at < others.size(); at++) {
                changes.add(others.get(at).noted(changes.newId(), meeting.id(), place + at + 1));
            }
            return Outcome.done(others.size());
        });
    }

    private static Optional<Proposal> adopted(KeptRule kept, Meeting meeting) {
        return kept.rule().authority() instanceof Authority.Approved approved
                        && approved.made().date().equals(meeting.day())
                ? Optional.of(Proposal.of(kept.rule().name(), "", new Matter.Wording(kept.id()))
                        .decided(new Ruling(
                                Verdict.ACCEPTED,
                                approved.made().number(),
                                approved.made().votes(),
                                "")))
                : Optional.empty();
    }

    /** Changed in the room: other words, another wording of the rule, another day. */
    public Outcome<Proposal> amend(Proposal proposal, LocalDate today) {
        Optional<Refusal> flaw = flaw(proposal);
        Message what = Message.of("meeting.operation.amended", proposal.title());
        return flaw.isPresent()
                ? Outcome.refused(flaw.get())
                : ready(proposal.matter(), today)
                        .then(rule -> ledger.write(ledger.intent(what), changes -> {
                            rule.ifPresent(changes::change);
                            changes.change(proposal);
                            return Outcome.done(proposal);
                        }))
                        .map(this::asKept);
    }

    /** Off the agenda again; the rule stays a proposal. */
    public Outcome<Proposal> withdraw(Proposal proposal) {
        return ledger.write(ledger.intent(Message.of("meeting.operation.withdrawn", proposal.title())), changes -> {
            changes.remove(proposal);
            return Outcome.done(proposal);
        });
    }

    /**
     * What the meeting made of it; a rule that it accepted prices from its first day on, one that it ended until its last.
     *
     * @param votes how many there are, so that no more are counted; 0 where nobody noted yet who came
     * @param term for a rule, without a beginning for the day of the meeting; refused at {@code from, until}
     */
    public Outcome<Proposal> decide(Meeting meeting, Proposal proposal, Ruling ruling, long votes, Term term) {
        if (!proposal.isOpen()) {
            return Outcome.refused("meeting.refused.decided");
        }
        Optional<Refusal> flaw = flaw(ruling, votes).or(() -> taken(meeting, ruling.number()));
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        Message what =
                Message.of("meeting.operation.decided.".concat(ruling.verdict().name()), proposal.title());
        return consequence(meeting, proposal, ruling, term)
                .then(rule -> ledger.write(ledger.intent(what), changes -> {
                    rule.ifPresent(changes::change);
                    Proposal decided = proposal.decided(ruling);
                    changes.change(decided);
                    return Outcome.done(decided);
                }))
                .map(this::asKept);
    }

    private static Optional<Refusal> flaw(Ruling ruling, long votes) {
        if (ruling.verdict() != Verdict.ACCEPTED && ruling.reason().isBlank()) {
            return Optional.of(Refusal.at("reason", "meeting.refused.reason"));
        }
        if (ruling.votes() instanceof Votes.Counted counted) {
            if (votes > 0 && counted.all() > votes) {
                return Optional.of(Refusal.at("votes", "meeting.refused.votes", counted.all(), votes));
            }
            if (ruling.verdict() == Verdict.REJECTED && counted.yes() > counted.no()) {
                return Optional.of(Refusal.at("votes", "meeting.refused.majority", counted.yes(), counted.no()));
            }
        }
        return Convening.longer(ruling.reason(), Proposal.LONGEST, "reason")
                .or(() -> Convening.longer(ruling.number(), Proposal.LONGEST_NUMBER, "number"));
    }

    /** One meeting may decide several things under one number, two meetings may not. */
    private Optional<Refusal> taken(Meeting meeting, String number) {
        boolean taken = !number.isBlank()
                && meetings.numbered().stream()
                        .anyMatch(it ->
                                it.meetingId() != meeting.id() && it.number().equals(number));
        return taken ? Optional.of(Refusal.at("number", "meeting.refused.number", number)) : Optional.empty();
    }

    /** The rule as it is then; refused where the meeting cannot have decided it so. */
    private Outcome<Optional<KeptRule>> consequence(Meeting meeting, Proposal proposal, Ruling ruling, Term term) {
        if (ruling.verdict() != Verdict.ACCEPTED) {
            return Outcome.done(Optional.empty());
        }
        return Decision.of(ruling.number(), meeting.day(), ruling.votes()).then(decision -> {
            if (proposal.matter() instanceof Matter.Wording wording) {
                return wording(wording)
                        .then(kept -> Decisions.approved(kept, decision, term))
                        .map(Optional::of);
            }
            return proposal.matter() instanceof Matter.Ending ending
                    ? decided(ending)
                            .then(kept -> Decisions.ended(kept, ending.last()))
                            .map(Optional::of)
                    : Outcome.done(Optional.empty());
        });
    }

    /** The number that the next decision of a year gets: one more than the largest so far. */
    public String next(int year) {
        Stream<String> elsewhere = prices.wordings().stream()
                .flatMap(it -> it.authority() instanceof Authority.Approved approved
                        ? Stream.of(approved.made().number())
                        : Stream.empty());
        long largest = Stream.concat(meetings.numbered().stream().map(Proposal::number), elsewhere)
                .map(NUMBER::matcher)
                .filter(it -> it.matches() && Integer.parseInt(it.group(2)) == year)
                .mapToLong(it -> Long.parseLong(it.group(1)))
                .max()
                .orElse(0);
        return (largest + 1) + "/" + year;
    }
}
