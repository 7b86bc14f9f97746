package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lumbung.message.Outcome;
import lumbung.register.Subject;
import lumbung.register.Use;
import lumbung.register.Uses;
import picocli.CommandLine.Option;

/** What a command is about where that need not be a person: a community or an area in place of people. */
final class Meant {
    @Option(
            names = {"--kelompok", "--community"},
            paramLabel = "COMMUNITY",
            descriptionKey = "meant.community")
    private String community = "";

    @Option(
            names = {"--wilayah", "--area"},
            paramLabel = "AREA",
            descriptionKey = "meant.area")
    private String area = "";

    /** Something that is meant, and what it is called. */
    record Named(Subject subject, String name) {
        List<Use> uses(Desk desk) {
            return new Uses(desk.session().people(), desk.session().today()).of(subject);
        }

        /** For programs: its id under what it is. */
        Map<String, Object> json(String key, Object value) {
            return Json.object(subject.kind().name().toLowerCase(Locale.ROOT), Json.id(subject.id()), key, value);
        }
    }

    /** The community or the area, else these people, each one text. */
    Outcome<List<Named>> of(List<String> people, Desk desk) {
        boolean things = !community.isBlank() || !area.isBlank();
        if (people.isEmpty() != things || (!community.isBlank() && !area.isBlank())) {
            return Outcome.refused("command.refused.meant");
        }
        if (!community.isBlank()) {
            return community(desk).map(List::of);
        }
        return area.isBlank() ? people(people, desk) : area(desk).map(List::of);
    }

    private Outcome<Named> community(Desk desk) {
        return desk.directory().communities().stream()
                .filter(it -> it.name().equalsIgnoreCase(community.strip()))
                .findFirst()
                .map(it -> Outcome.done(new Named(new Subject(Subject.Kind.COMMUNITY, it.id()), it.name())))
                .orElseGet(() -> Outcome.refused("command.refused.no-community", community));
    }

    private Outcome<Named> area(Desk desk) {
        return Areas.named(area, desk.directory())
                .map(id -> new Named(
                        new Subject(Subject.Kind.AREA, id), desk.directory().address(id)));
    }

    private static Outcome<List<Named>> people(List<String> texts, Desk desk) {
        Persons persons = new Persons(desk);
        Outcome<List<Named>> all = Outcome.done(new ArrayList<>());
        for (String text : texts) {
            all = all.then(named -> persons.one(text).map(card -> {
                named.add(new Named(Subject.person(card.id()), PersonLine.name(card)));
                return named;
            }));
        }
        return all;
    }
}
