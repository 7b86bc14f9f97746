package lumbung.register.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Place;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.register.Community;
import lumbung.register.Directory;
import lumbung.register.Membership;
import lumbung.register.Post;

/** A community that has members and nobody at its head. */
final class HeadlessCommunity implements Inspection<HeadlessCommunity.Circle> {
    private static final int MOST_PROPOSED = 5;

    /**
     * A community with those of its members who could lead it.
     *
     * @param members those of today
     */
    record Circle(Community community, List<Member> members, Directory directory) {}

    /** A membership, and whose it is. */
    record Member(Membership membership, String name) {
        static List<Member> of(Community community, List<Card> cards, LocalDate today) {
            return cards.stream()
                    .flatMap(card -> card.memberships().stream()
                            .filter(it -> it.communityId() == community.id()
                                    && it.term().holdsOn(today))
                            .map(it -> new Member(it, card.person().naming().shown())))
                    .toList();
        }
    }

    @Override
    public String id() {
        return "community.head";
    }

    @Override
    public Severity severity() {
        return Severity.BETTER;
    }

    @Override
    public void look(Circle subject, Consumer<Problem> found) {
        boolean headed = subject.members().stream()
                .anyMatch(member -> member.membership().post() == Post.HEAD);
        if (headed || subject.members().isEmpty()) {
            return;
        }
        Community community = subject.community();
        Place place = new Place(
                Place.What.COMMUNITY,
                community.id(),
                community.name(),
                subject.directory().address(community.areaId()),
                "");
        found.accept(new Problem(
                new Problem.Key(id(), community.id(), 0),
                severity(),
                place,
                List.of(community.id()),
                Message.of("inspection.problem.community.head"),
                fixes(subject)));
    }

    private static List<Fix> fixes(Circle subject) {
        List<Fix> fixes = new ArrayList<>();
        subject.members().stream()
                .sorted(Comparator.comparing(
                                (Member member) -> member.membership().post())
                        .thenComparing(Member::name))
                .limit(MOST_PROPOSED)
                .forEach(member -> fixes.add(leading(member)));
        String query = "kelompok:\"" + subject.community().name().replace("\"", "") + "\"";
        fixes.add(
                new Fix.Opens("members", Message.of("inspection.fix.community.members"), new Fix.Target.People(query)));
        return fixes;
    }

    private static Fix leading(Member member) {
        Membership now = member.membership();
        Membership head =
                new Membership(now.id(), now.version(), now.personId(), now.communityId(), Post.HEAD, now.term());
        String id = "head." + now.personId();
        Message title = Message.of("inspection.fix.community.head", member.name());
        return Fix.Writes.of(id, title, changes -> changes.change(head));
    }
}
