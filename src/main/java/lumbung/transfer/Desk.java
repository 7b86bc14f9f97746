package lumbung.transfer;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.journal.Changes;
import lumbung.message.Message;
import lumbung.register.Candidates;
import lumbung.register.Card;
import lumbung.register.CardRows;
import lumbung.register.Directory;
import lumbung.register.matching.Candidate;
import lumbung.register.matching.Pair;

/**
 * Everything one run works with.
 *
 * @param reading how rows are read
 * @param listed how they become rows of the register
 * @param there what is there already
 * @param taken told which row became whom
 */
record Desk(Plan plan, Changes changes, Reading reading, Listed listed, There there, Taken taken) {
    /** Rows to drafts and fingerprints, and back from where they were packed. */
    record Reading(Drafting drafting, Prints prints, RowMemory memory) {}

    /**
     * The register and what this list brought so far.
     *
     * @param known the person of each fingerprint
     */
    record There(Roster roster, CardShelf shelf, LongMap known, Claims claims) {}

    /** Where it is remembered that a row became a person. */
    interface Taken {
        void row(String fingerprint, long personId);
    }

    LongSupplier ids() {
        return changes::newId;
    }

    Directory directory() {
        return listed.places().areas().directory();
    }

    /** The card of somebody on the roster, with what this run added. */
    Card card(int place) {
        long id = there.roster().id(place);
        return there.roster().isRegistered(place)
                ? there.shelf().registered(id).orElseThrow()
                : there.shelf().touched(id).orElseGet(() -> recalled(place, id));
    }

    /** Somebody whom this list brought, as they were written down: from the row, since a card is too big to keep. */
    private Card recalled(int place, long id) {
        Card card = listed.quietly().card(draft(place), id, () -> 0);
        return CardRows.with(
                card, card.person(), there.claims().owed(card, () -> 0).stream().toList());
    }

    /** Somebody on the roster as the matching sees them, under the place on it. */
    Candidate candidate(int place) {
        if (there.roster().isRegistered(place)) {
            return new Candidates(directory()).of(card(place), place, List.of());
        }
        Candidate person = listed.candidate(draft(place));
        return new Candidate(place, person.called(), person.phones(), person.place(), person.traits());
    }

    private Draft draft(int place) {
        return reading.drafting()
                .of(reading.memory()
                        .unpack(there.roster().row(place), there.roster().line(place)))
                .get();
    }

    /** Remembers both fingerprints of a row: alone, and with what is said of the whole list. */
    void applied(Prints.Print print, long person) {
        Stream.of(print.listed(), print.row()).distinct().forEach(fingerprint -> {
            long key = Prints.Print.key(fingerprint);
            if (there.known().get(key) == LongMap.NONE) {
                there.known().put(key, person);
                taken.row(fingerprint, person);
            }
        });
    }

    /** What speaks for two being one, led by who the other is. */
    List<Message> resemblance(Pair pair) {
        int place = (int) pair.second();
        String name = card(place).person().naming().shown();
        Message who = there.roster().isRegistered(place)
                ? Message.of("transfer.like", name)
                : Message.of("transfer.like.line", name, there.roster().line(place));
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
