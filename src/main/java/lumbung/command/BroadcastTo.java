package lumbung.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.broadcast.Broadcasts.Received;
import lumbung.message.Outcome;
import lumbung.register.Card;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What a person was sent: R034. */
@Command(name = "to")
final class BroadcastTo implements Task {
    private static final int MOST = 200;
    private static final Columns LINE = Columns.of(32, 24, 20);

    @Parameters(paramLabel = "PERSON", descriptionKey = "PERSON")
    private String person = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        Outbox outbox = new Outbox(desk);
        return new Persons(desk).one(person).then(card -> {
            List<Received> received = outbox.broadcasts().received(card.id(), MOST);
            return desk.answer(
                    () -> Json.object(
                            "person",
                            Json.id(card.id()),
                            "received",
                            received.stream().map(it -> json(it, outbox)).toList()),
                    () -> received.isEmpty()
                            ? List.of(desk.say("command.broadcast.nothing"))
                            : received.stream().map(it -> line(it, outbox)).toList());
        });
    }

    private static String line(Received received, Outbox outbox) {
        Desk desk = outbox.desk();
        String when = received.addressee()
                .sent()
                .map(it -> desk.say("command.history.at", it))
                .orElse("");
        String via = via(received, desk)
                .map(it ->
                        desk.say("command.broadcast.via", it.person().naming().shown()))
                .orElse("");
        return LINE.line(when, outbox.title(received.broadcast()), via);
    }

    private static Optional<Card> via(Received received, Desk desk) {
        long id = received.addressee().viaId();
        return id == 0 ? Optional.empty() : desk.session().people().card(id);
    }

    private static Map<String, Object> json(Received received, Outbox outbox) {
        long via = received.addressee().viaId();
        return Json.object(
                "id", Json.id(received.broadcast().id()),
                "profile", outbox.title(received.broadcast()),
                "sent", received.addressee().sent(),
                "via", via == 0 ? Optional.empty() : Optional.of(Json.id(via)),
                "text", received.broadcast().wording().text());
    }
}
