package lumbung.register.inspection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.register.Candidates;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Dwelling;
import lumbung.register.Household;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.matching.Duplicates;
import lumbung.register.matching.PhoneKind;
import lumbung.register.matching.Phones;

/** One number that several people answer, without anybody having said that they share it. A landline always is. */
final class SharedNumbers implements Inspection<SharedNumbers.Holders> {
    private static final int MOST_NAMED = 3;

    /**
     * Who has a number today.
     *
     * @param cards in order of their ids
     */
    record Holders(String e164, List<Card> cards, Resident.Around around) {}

    @Override
    public String id() {
        return "phone.shared";
    }

    @Override
    public Severity severity() {
        return Severity.LOOK;
    }

    @Override
    public void look(Holders subject, Consumer<Problem> found) {
        List<Card> cards = subject.cards();
        List<Phone> unmarked = phones(subject).stream()
                .filter(phone -> !phone.shared() && phone.kind() != PhoneKind.LANDLINE)
                .toList();
        if (cards.size() < 2
                || unmarked.isEmpty()
                || onePerson(cards, subject.around().directory())) {
            return;
        }
        List<Fix> fixes = new ArrayList<>();
        fixes.add(sharing(unmarked));
        if (cards.size() == 2 && canLiveTogether(cards)) {
            fixes.add(together(cards, unmarked));
        }
        fixes.add(new Fix.Opens(
                "pair",
                Message.of("inspection.fix.compare"),
                new Fix.Target.Pair(cards.get(0).id(), cards.get(1).id())));
        Problem.Key key = new Problem.Key(id(), number(subject.e164()), 0);
        found.accept(new Problem(
                key,
                severity(),
                Resident.place(cards.get(0), subject.around().directory(), "hp"),
                cards.stream().map(Card::id).toList(),
                sentence(subject),
                fixes));
    }

    /** A number as a key: its digits. */
    static long number(String e164) {
        return Long.parseLong(e164.substring(1));
    }

    private static List<Phone> phones(Holders subject) {
        return subject.cards().stream()
                .flatMap(card -> card.phones().stream())
                .filter(phone -> phone.e164().equals(subject.e164()))
                .filter(phone -> phone.term().holdsOn(subject.around().today()))
                .toList();
    }

    /** Two records of one person are a problem of another kind. */
    private static boolean onePerson(List<Card> cards, Directory directory) {
        Candidates candidates = new Candidates(directory);
        return cards.size() == 2
                && Duplicates.compare(candidates.of(cards.get(0)), candidates.of(cards.get(1)))
                        .proposed();
    }

    private static Message sentence(Holders subject) {
        // Told of each of them in the same words, and behind the first one's name in a list.
        List<Card> cards = new ArrayList<>(subject.cards());
        Collections.rotate(cards, -1);
        List<String> all =
                cards.stream().map(card -> card.person().naming().shown()).toList();
        String named = String.join(", ", all.subList(0, Math.min(MOST_NAMED, all.size())));
        String number = Phones.display(subject.e164());
        return all.size() > MOST_NAMED
                ? Message.of("inspection.problem.phone.shared.many", number, named, all.size() - MOST_NAMED)
                : Message.of("inspection.problem.phone.shared", number, named);
    }

    private static Fix sharing(List<Phone> unmarked) {
        return Fix.Writes.toAllAlike(
                "share",
                Message.of("inspection.fix.phone.share"),
                changes -> unmarked.forEach(phone -> changes.change(Numbers.shared(phone))));
    }

    private static boolean canLiveTogether(List<Card> cards) {
        return house(cards.get(0)) == 0 || house(cards.get(1)) == 0;
    }

    private static long house(Card card) {
        return card.person().dwelling().householdId();
    }

    /** Both into the household that one of them has, or a new one; such a number is shared. */
    private static Fix together(List<Card> cards, List<Phone> unmarked) {
        return Fix.Writes.of("together", Message.of("inspection.fix.together"), changes -> {
            long known = Math.max(house(cards.get(0)), house(cards.get(1)));
            long house = known == 0 ? changes.newId() : known;
            if (known == 0) {
                String name = cards.get(0).person().naming().name();
                changes.add(new Household(house, 0, name, cards.get(0).id()));
            }
            cards.stream()
                    .filter(card -> house(card) != house)
                    .forEach(card -> changes.change(moved(card.person(), house)));
            unmarked.forEach(phone -> changes.change(Numbers.shared(phone)));
        });
    }

    private static Person moved(Person person, long house) {
        Dwelling now = person.dwelling();
        return person.with(new Dwelling(now.areaId(), now.landmark(), house));
    }
}
