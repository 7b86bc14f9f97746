package lumbung.register.inspection;

import java.util.ArrayList;
import java.util.List;
import lumbung.journal.Changes;
import lumbung.message.Outcome;
import lumbung.register.Area;
import lumbung.register.Community;
import lumbung.register.Directory;
import lumbung.register.Dwelling;
import lumbung.register.Everyone;
import lumbung.register.People;
import lumbung.register.Person;

/** Puts all that is in one area into another, and takes the empty one away. */
record Moving(People people, Everyone everyone) {
    Outcome<Boolean> into(long target, Area from, Changes changes) {
        List<Person> residents = new ArrayList<>();
        everyone.each(card -> {
            if (card.person().dwelling().areaId() == from.id()) {
                residents.add(card.person());
            }
            return true;
        });
        residents.forEach(person -> changes.change(person.with(new Dwelling(
                target, person.dwelling().landmark(), person.dwelling().householdId()))));
        Directory directory = people.directory();
        directory
                .childrenOf(from.id())
                .forEach(child ->
                        changes.change(new Area(child.id(), child.version(), target, child.level(), child.name())));
        directory.communities().stream()
                .filter(community -> community.areaId() == from.id())
                .forEach(community -> changes.change(new Community(
                        community.id(), community.version(), community.name(), community.kind(), target)));
        changes.remove(from);
        return Outcome.done(true);
    }
}
