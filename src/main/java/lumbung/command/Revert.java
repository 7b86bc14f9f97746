package lumbung.command;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.access.Chronicle;
import lumbung.message.Outcome;
import lumbung.register.past.Difference.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a person's record, or some fields of it, back to what it was on the evening of a day. */
@Command(name = "revert")
final class Revert implements Task {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "PERSON")
    private List<String> words = List.of();

    @Option(
            names = {"--tanggal", "--at"},
            paramLabel = "DATE",
            required = true)
    private String at = "";

    @Option(
            names = {"--isian", "--field"},
            paramLabel = "FIELD")
    private List<String> fields = List.of();

    @Option(names = {"--pratinjau", "--preview"})
    private boolean preview;

    @Override
    public Outcome<Integer> run(Desk desk) {
        Past past = new Past(desk);
        return past.person(words)
                .then(id -> past.number(id, at).then(number -> wish(id, number, past)))
                .then(wish -> preview
                        ? past.chronicle().preview(wish)
                        : past.chronicle().bringBack(wish))
                .then(done -> past.answer(done, true));
    }

    private Outcome<Chronicle.Wish> wish(long id, long number, Past past) {
        if (fields.isEmpty()) {
            return Outcome.done(new Chronicle.Wish(id, number, Optional.empty()));
        }
        Chronicle chronicle = past.chronicle();
        Set<Place> places = new HashSet<>();
        for (var each : chronicle.between(chronicle.at(id, number), chronicle.now(id))) {
            if (fields.contains(each.place().field())) {
                places.add(each.place());
            }
        }
        return places.isEmpty()
                ? Outcome.refused("history.refused.same")
                : Outcome.done(new Chronicle.Wish(id, number, Optional.of(Set.copyOf(places))));
    }
}
