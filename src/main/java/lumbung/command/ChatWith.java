package lumbung.command;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Session;
import lumbung.broadcast.chat.ChatLink;
import lumbung.broadcast.chat.QrCode;
import lumbung.broadcast.text.Delivery;
import lumbung.broadcast.text.MessageText;
import lumbung.broadcast.text.Supplies;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Phone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One person's chat: its link, with a text where there is one, and the link's code to scan. */
@Command(name = "chat")
final class ChatWith implements Task {
    private static final String BLACK_ON_WHITE = "\u001b[38;5;16;48;5;231m";
    private static final String USUAL = "\u001b[0m";

    @Parameters(paramLabel = "PERSON", descriptionKey = "PERSON")
    private String person = "";

    @Option(names = "--text", paramLabel = "TEXT")
    private String text = "";

    @Option(names = "--qr")
    private boolean qr;

    @Option(names = "--ascii")
    private boolean ascii;

    @Override
    public Outcome<Integer> run(Desk desk) {
        return new Persons(desk)
                .one(person)
                .then(card -> link(card, desk).then(chat -> code(chat).then(code -> told(chat, code, desk))));
    }

    private Outcome<ChatLink> link(Card card, Desk desk) {
        Session session = desk.session();
        Optional<Phone> phone = card.reachable(session.today());
        if (phone.isEmpty()) {
            return Outcome.refused(
                    "command.refused.no-chat", card.person().naming().shown());
        }
        Delivery now =
                Delivery.at(LocalDateTime.now(session.clock()), desk.directory().greetings(), Supplies.NONE);
        return MessageText.read(text, session.finder())
                .map(message -> new ChatLink(phone.get().e164(), message.write(card, now)));
    }

    private Outcome<Optional<QrCode>> code(ChatLink chat) {
        return qr ? QrCode.of(chat.address()).map(Optional::of) : Outcome.done(Optional.empty());
    }

    private Outcome<Integer> told(ChatLink chat, Optional<QrCode> code, Desk desk) {
        List<String> rows = code.map(it -> ascii ? it.ascii() : it.halfBlocks()).orElse(List.of());
        if (desk.json()) {
            return desk.answer(
                    () -> Json.object("number", chat.e164(), "text", chat.text(), "link", chat.address(), "qr", rows),
                    List::of);
        }
        desk.out().line(chat.address());
        painted(rows).forEach(desk.out()::write);
        return Outcome.done(Exit.DONE);
    }

    /** A scanner needs dark on light, whatever the colours of the terminal; a file gets the signs alone. */
    private static List<String> painted(List<String> rows) {
        boolean terminal = !rows.isEmpty() && ShellSeat.isTyped(1);
        List<String> painted = new ArrayList<>();
        rows.forEach(row -> painted.add(terminal ? BLACK_ON_WHITE + row + USUAL + "\n" : row + "\n"));
        return painted;
    }
}
