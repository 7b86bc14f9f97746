package lumbung.workbench.view;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lumbung.access.Trade;
import lumbung.meeting.Evidence;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.Proposal.Matter;
import lumbung.meeting.kept.ReviewPack;
import lumbung.message.Message;
import lumbung.pricing.RuleSentence;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Trait;
import lumbung.register.Naming;

/**
 * All that is shown of a meeting to the room.
 *
 * @param now by the village's clock
 * @param review how it went, once that was read; its pictures are among the others
 */
record Showing(MeetingFacts facts, List<Slide> slides, LocalTime now, Optional<Review> review) implements Event.Answer {
    /**
     * How it went since the last meeting.
     *
     * @param slides none where nothing may be read
     */
    record Review(List<Slide> slides) implements Event.Answer {
        static Review read(long meetingId, Desk desk) {
            long frozen = desk.session().meetings().packs(meetingId).stream()
                    .filter(it -> it.businessId() == 0)
                    .mapToLong(ReviewPack::id)
                    .findFirst()
                    .orElse(0);
            return new Review(ReviewView.Source.of(meetingId, frozen)
                    .read(desk)
                    .map(it -> ReviewSlides.of(it, frozen != 0))
                    .orElse(List.of()));
        }
    }

    /** It is so late now. */
    record Clock(LocalTime now) implements Event.Answer {
        static Clock read(Desk desk) {
            return new Clock(Caring.now(desk).toLocalTime());
        }
    }

    Showing {
        slides = List.copyOf(slides);
    }

    /** With what a rule would do, once it was found. */
    Showing with(Impact impact) {
        return new Showing(
                facts,
                slides.stream()
                        .map(it -> it instanceof Slide.Deciding deciding
                                        && deciding.proposal().id() == impact.proposalId()
                                ? deciding.with(impact)
                                : it)
                        .toList(),
                now,
                review);
    }

    /** With what was found before about proposals that are still about the same. */
    Showing knowing(Optional<Showing> before) {
        Showing all = before.flatMap(Showing::review).map(this::with).orElse(this);
        for (Slide slide : before.map(Showing::slides).orElse(List.of())) {
            if (slide instanceof Slide.Deciding old && old.impact().isPresent() && isThere(old)) {
                all = all.with(old.impact().get());
            }
        }
        return all;
    }

    /** Behind the opening, how it went. */
    Showing with(Review read) {
        List<Slide> all = new ArrayList<>(slides);
        all.addAll(1, read.slides);
        return new Showing(facts, all, now, Optional.of(read));
    }

    Showing with(Clock clock) {
        return new Showing(facts, slides, clock.now, review);
    }

    /** The place of the next proposal behind a picture; of the first where there is none. */
    OptionalInt proposal(int behind) {
        IntStream places = IntStream.range(0, slides.size()).filter(it -> slides.get(it) instanceof Slide.Deciding);
        return places.boxed()
                .sorted(Comparator.comparing(it -> it <= behind))
                .mapToInt(it -> it)
                .findFirst();
    }

    private boolean isThere(Slide.Deciding old) {
        return slides.stream()
                .anyMatch(it -> it instanceof Slide.Deciding now
                        && now.proposal().id() == old.proposal().id()
                        && now.proposal().matter().equals(old.proposal().matter()));
    }

    static Optional<Showing> read(long id, Desk desk) {
        return MeetingFacts.read(id, desk)
                .map(facts ->
                        new Showing(facts, slides(facts, desk), Caring.now(desk).toLocalTime(), Optional.empty()));
    }

    private static List<Slide> slides(MeetingFacts facts, Desk desk) {
        List<Proposal> proposals = facts.items().get(MeetingSection.PROPOSALS).stream()
                .map(it -> ((MeetingItem.OfProposal) it).proposal())
                .toList();
        List<Slide> slides = new ArrayList<>(List.of(new Slide.Opening()));
        for (int at = 0; at < proposals.size(); at++) {
            slides.add(deciding(proposals.get(at), at + 1, proposals.size(), desk));
        }
        slides.add(new Slide.Closing(proposals));
        return slides;
    }

    private static Slide deciding(Proposal proposal, int place, int all, Desk desk) {
        Optional<KeptRule> rule = Evidence.rule(proposal, desk.session().prices());
        List<Message> says = new ArrayList<>();
        if (proposal.matter() instanceof Matter.Ending ending) {
            says.add(Message.of("meeting.slide.ends", ending.last()));
        }
        rule.ifPresent(it -> says.addAll(new RuleSentence(new Trade(desk.session()).keys()).of(it.rule())));
        Optional<Matter> newer = proposal.isOpen() && proposal.matter() instanceof Matter.Wording
                ? rule.flatMap(it -> newer(it, desk)).map(it -> new Matter.Wording(it.id()))
                : Optional.empty();
        return new Slide.Deciding(
                proposal,
                place,
                all,
                says,
                newer,
                rule.map(it -> names(it.rule(), desk)).orElse(List.of()),
                Optional.empty());
    }

    /** The last wording, where it was written after this one and nobody decided it. */
    private static Optional<KeptRule> newer(KeptRule of, Desk desk) {
        return Evidence.last(of.number(), desk.session().prices()).filter(it -> it.id() != of.id() && !it.isDecided());
    }

    /** What the people are called whom a rule is for. */
    private static List<String> names(PriceRule rule, Desk desk) {
        return Stream.of(rule.who().any(), rule.who().all(), rule.who().none())
                .flatMap(traits -> traits.stream())
                .flatMap(trait -> trait instanceof Trait.Named named ? Stream.of(named.person()) : Stream.empty())
                .flatMap(id -> desk.people().card(id).stream())
                .map(card -> card.person().naming())
                .flatMap(Showing::words)
                .distinct()
                .toList();
    }

    private static Stream<String> words(Naming naming) {
        return Stream.concat(Stream.of(naming.name().split("\\s+", -1)), Stream.of(naming.callName()))
                .filter(word -> word.length() > 1);
    }
}
