package lumbung.transfer;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.journal.Changes;
import lumbung.message.Message;
import lumbung.register.Candidates;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.matching.Candidate;
import lumbung.register.matching.Pair;

/** Everything one run works with: what is known of the register and of the list so far, and where to write. */
record Desk(
        Plan plan,
        Changes changes,
        Prints prints,
        Drafting drafting,
        Listed listed,
        Listed.Places places,
        Roster roster,
        CardShelf shelf,
        LongMap known,
        Withdrawals withdrawals,
        Remarks remarks,
        RowMemory memory,
        Taken taken) {

    /** Where it is remembered that a row became a person. */
    interface Taken {
        void row(String fingerprint, long personId);
    }

    LongSupplier ids() {
        return changes::newId;
    }

    Directory directory() {
        return places.areas().directory();
    }

    /** The card of somebody on the roster, with what this run added. */
    Card card(int place) {
        long id = roster.id(place);
        return roster.isRegistered(place)
                ? shelf.registered(id).orElseThrow()
                : shelf.touched(id).orElseGet(() -> listed.card(draft(place), id, () -> 0));
    }

    /** Somebody on the roster as the matching sees them, under the place on it. */
    Candidate candidate(int place) {
        if (roster.isRegistered(place)) {
            return new Candidates(directory()).of(card(place), place, List.of());
        }
        Candidate person = listed.candidate(draft(place));
        return new Candidate(place, person.called(), person.phones(), person.place(), person.traits());
    }

    private Draft draft(int place) {
        return drafting.of(memory.unpack(roster.row(place), roster.line(place))).get();
    }

    /** Remembers both fingerprints of a row: alone, and with what is said of the whole list. */
    void applied(Prints.Print print, long person) {
        Stream.of(print.listed(), print.row()).distinct().forEach(fingerprint -> {
            long key = Prints.Print.key(fingerprint);
            if (known.get(key) == LongMap.NONE) {
                known.put(key, person);
                taken.row(fingerprint, person);
            }
        });
    }

    /** What speaks for two being one, led by who the other is. */
    List<Message> resemblance(Pair pair) {
        int place = (int) pair.second();
        String name = card(place).person().naming().shown();
        Message who = roster.isRegistered(place)
                ? Message.of("transfer.like", name)
                : Message.of("transfer.like.line", name, roster.line(place));
        return Stream.concat(Stream.of(who), pair.evidence().stream()).toList();
    }

    /** What stands in the name's columns, for the report. */
    String name(SourceRow row) {
        String whole = text(row, Field.NAME);
        String name = whole.isEmpty()
                ? Stream.of(Field.GIVEN_NAME, Field.MIDDLE_NAME, Field.FAMILY_NAME)
                        .map(field -> text(row, field))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : whole;
        return name.substring(0, name.offsetByCodePoints(0, Math.min(60, name.codePointCount(0, name.length()))));
    }

    private String text(SourceRow row, Field field) {
        return plan.mapping().columns(field).stream()
                .map(column -> Cell.text(row.value(column)))
                .findFirst()
                .orElse("");
    }
}
