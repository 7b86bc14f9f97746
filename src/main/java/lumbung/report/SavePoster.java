package lumbung.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lumbung.broadcast.chat.ChatLink;
import lumbung.broadcast.chat.QrCode;
import lumbung.i18n.Texts;
import lumbung.message.Outcome;
import lumbung.register.matching.Phones;

/**
 * Paper that asks people to save the number that writes to them, since whoever has not receives nothing: a poster, or eight
 * cards to be cut, on one sheet of A4. The code opens a chat with a text that is ready; whoever sends it has the number. Each
 * is one HTML file that needs nothing else and is printed from a browser.
 */
public final class SavePoster {
    private static final int CARDS = 8;
    private static final int LONG = 18;
    private static final int LONGER = 45;

    private SavePoster() {}

    /**
     * Who asks to be saved.
     *
     * @param name of the business or the cooperative
     * @param e164 the number from which it writes
     */
    public record Sender(String name, String e164) {}

    /** The chat that the code opens, with the words a person sends; they end where the person's name is to be written. */
    public static ChatLink link(Sender sender, Texts texts) {
        return new ChatLink(sender.e164(), texts.of("report.poster.message", sender.name()));
    }

    /** One sheet to hang up, the whole file in UTF-8. Refused for a name so long that no code holds it. */
    public static Outcome<String> poster(Sender sender, Texts texts) {
        return code(sender, texts).map(code -> filled("poster.html", places(sender, code, texts), texts));
    }

    /** One sheet of eight cards, the whole file in UTF-8. Refused for a name so long that no code holds it. */
    public static Outcome<String> cards(Sender sender, Texts texts) {
        return code(sender, texts).map(code -> {
            Map<String, String> places = places(sender, code, texts);
            places.put("cards", filled("poster-card.html", places, texts).repeat(CARDS));
            return filled("poster-cards.html", places, texts);
        });
    }

    private static Outcome<String> code(Sender sender, Texts texts) {
        return QrCode.of(link(sender, texts).address()).map(QrCode::svg);
    }

    private static Map<String, String> places(Sender sender, String code, Texts texts) {
        String style = PageTemplate.resource("poster.css");
        Map<String, String> places = new HashMap<>();
        places.put("language", texts.language().code());
        places.put("style", style);
        places.put("policy", PageTemplate.policy(style, Optional.empty()));
        places.put("business", HtmlWriter.escaped(sender.name()));
        places.put("length", length(sender.name()));
        places.put("number", HtmlWriter.escaped(Phones.display(sender.e164())));
        places.put("code", code);
        return places;
    }

    /** The style knows three sizes of letters for a name. */
    private static String length(String name) {
        return name.length() > LONGER ? "longer" : name.length() > LONG ? "long" : "short";
    }

    private static String filled(String file, Map<String, String> places, Texts texts) {
        return PageTemplate.of(file).filled(places, key -> texts.of("report.poster." + key));
    }
}
