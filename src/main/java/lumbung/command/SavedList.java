package lumbung.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import lumbung.broadcast.PhoneBooks;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.SendingPhone;
import lumbung.search.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who has saved a sending phone's number and who has not; ticks off who has now. */
@Command(name = "saved")
final class SavedList implements Task {
    @Parameters(paramLabel = "PHONE", descriptionKey = "PHONE")
    private String phone = "";

    @Option(names = "--not-yet")
    private boolean notYet;

    @Option(names = "--yes", arity = "1..*", paramLabel = "PERSON")
    private List<String> yes = List.of();

    @Override
    public Outcome<Integer> run(Desk desk) {
        return new Outbox(desk).phone(phone, "PHONE").then(from -> yes.isEmpty() ? list(from, desk) : tick(from, desk));
    }

    private Outcome<Integer> list(SendingPhone from, Desk desk) {
        Answer wanted = notYet ? Answer.NO : Answer.YES;
        List<Card> found = new ArrayList<>();
        desk.session().finder().each(Query.ALL, card -> {
            if (card.saved(from.id()) == wanted) {
                found.add(card);
            }
            return true;
        });
        PersonLine line = new PersonLine(desk);
        CardJson cards = new CardJson(desk.directory());
        return desk.answer(
                () -> Json.object(
                        "phone",
                        from.e164(),
                        "people",
                        found.stream().map(cards::of).toList(),
                        "count",
                        found.size()),
                () -> {
                    List<String> lines = new ArrayList<>();
                    found.forEach(it -> lines.add(line.found(it)));
                    lines.add(desk.say("command.find.count", found.size()));
                    return lines;
                });
    }

    private Outcome<Integer> tick(SendingPhone from, Desk desk) {
        Outcome<Collection<Long>> who = Outcome.done(new LinkedHashSet<>());
        for (String person : yes) {
            who = who.then(before -> new Persons(desk).one(person).map(card -> {
                before.add(card.id());
                return before;
            }));
        }
        PhoneBooks books = new PhoneBooks(
                desk.session().ledger(), desk.session().people(), desk.session().finder());
        return who.then(ids -> books.saved(from, ids, desk.session().today()))
                .then(count -> desk.answer(
                        () -> Json.object("phone", from.e164(), "saved", count),
                        () -> List.of(desk.say("command.saved.done", count, from.shown()))));
    }
}
