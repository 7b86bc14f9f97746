package lumbung.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.broadcast.chat.ChatLink;
import lumbung.i18n.Texts;
import lumbung.message.PlainText;

/**
 * The page that the clerk carries to the phone: a card a person with the text that is ready and a button that opens the
 * chat, and a tick that the phone remembers. One HTML file that needs nothing else, asks nobody for anything and holds
 * nothing but names, numbers and texts. What they say can neither run nor break the page.
 */
public final class ChatPage {
    private ChatPage() {}

    /** Somebody to write to, and the chat with its text. */
    public record Addressee(String name, ChatLink chat) {}

    /**
     * What the page is made of.
     *
     * @param id this sending's own: under it the phone keeps the ticks, so the same sending written again keeps them and
     *     another begins with none
     * @param title what it is about and whose phone writes
     * @param people in the order of work
     */
    public record Sending(String id, String title, List<Addressee> people) {
        public Sending {
            people = List.copyOf(people);
        }
    }

    /** The whole file, to be written in UTF-8. */
    public static String of(Sending sending, Texts texts) {
        String style = PageTemplate.resource("chat.css");
        String script = PageTemplate.resource("chat.js");
        Map<String, String> places = Map.of(
                "language", texts.language().code(),
                "policy", PageTemplate.policy(style, Optional.of(script)),
                "title", HtmlWriter.escaped(sending.title()),
                "style", style,
                "script", script,
                "data", data(sending));
        return PageTemplate.of("chat.html").filled(places, key -> texts.of("report.chat." + key));
    }

    private static String data(Sending sending) {
        return sending.people().stream()
                .map(ChatPage::person)
                .collect(Collectors.joining(",\n", "{\"id\":" + quoted(sending.id()) + ",\"people\":[\n", "\n]}"));
    }

    private static String person(Addressee person) {
        ChatLink chat = person.chat();
        return "[" + quoted(PlainText.shown(person.name())) + ","
                + quoted(chat.e164().substring(1)) + ","
                + quoted(chat.text()) + "]";
    }

    /** A JSON text that stays one wherever it stands in a page: nothing in it ends an element, a comment or a line. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isPlain(letter)) {
                quoted.append(letter);
            } else {
                quoted.append("\\u%04x".formatted((int) letter));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPlain(char letter) {
        boolean outside = letter < ' ' || letter == 0x7F || letter == 0x2028 || letter == 0x2029;
        return !outside && "\"\\<>&'".indexOf(letter) < 0;
    }
}
