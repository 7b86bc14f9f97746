package lumbung.broadcast.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lumbung.pricing.goods.Product;
import lumbung.register.Card;

/** Writes a message for one person. */
final class Writing {
    private static final Pattern LAST_WORD = Pattern.compile(".*[\\s/]", Pattern.DOTALL);

    /** A message has its own. */
    private static final Pattern PERIOD = Pattern.compile("[.\\s]+\\z");

    private final Card card;
    private final Delivery delivery;
    private final Called called;
    private final StringBuilder text = new StringBuilder();

    Writing(Card card, Delivery delivery) {
        this.card = card;
        this.delivery = delivery;
        this.called = Called.of(card, delivery.moment().toLocalDate());
    }

    String of(List<Part> parts) {
        List<Part> own = new ArrayList<>();
        choose(parts, own);
        for (int at = 0; at < own.size(); at++) {
            boolean together = isTogether(own, at);
            if (own.get(at) instanceof Part.Words words) {
                text.append(words.text());
            } else if (together) {
                at += 2;
                put(called.addressed(placeholder(own, at)), placeholder(own, at));
            } else {
                put(value((Part.Place) own.get(at)), placeholder(own, at));
            }
        }
        return Closing.up(text.toString());
    }

    /** The parts that are for this person; words that meet become one; where a condition has nothing is a hole. */
    private void choose(List<Part> parts, List<Part> own) {
        for (Part part : parts) {
            if (part instanceof Part.Choice choice) {
                List<Part> chosen = choice.of(card);
                choose(chosen.isEmpty() ? List.of(new Part.Words(Closing.HOLE)) : chosen, own);
            } else if (part instanceof Part.Words words && !own.isEmpty() && last(own) instanceof Part.Words before) {
                own.set(own.size() - 1, new Part.Words(before.text() + words.text()));
            } else {
                own.add(part);
            }
        }
    }

    private static Part last(List<Part> parts) {
        return parts.get(parts.size() - 1);
    }

    /** Whether a form of address stands here with a name behind it: the two are then one. */
    private static boolean isTogether(List<Part> own, int at) {
        return at + 2 < own.size()
                && own.get(at).equals(new Part.Place(Placeholder.ADDRESS))
                && own.get(at + 1) instanceof Part.Words between
                && between.text().strip().replace(Closing.HOLE, "").isEmpty()
                && between.text().indexOf('\n') < 0
                && own.get(at + 2) instanceof Part.Place name
                && (name.placeholder() == Placeholder.CALL_NAME || name.placeholder() == Placeholder.NAME);
    }

    private static Placeholder placeholder(List<Part> own, int at) {
        return ((Part.Place) own.get(at)).placeholder();
    }

    private String value(Part.Place place) {
        Placeholder placeholder = place.placeholder();
        Supplies supplies = delivery.supplies();
        return switch (placeholder) {
            case GREETING -> delivery.greeting(place.feast(), card.person().greeting());
            case ADDRESS -> called.address();
            case CALL_NAME, NAME -> isBehindAddress() ? called.behindAddress(placeholder) : called.called(placeholder);
            case BUSINESS -> supplies.business();
            case PRODUCT -> supplies.product();
            case PRICE -> supplies.price();
            case SHELF_LIFE -> days(supplies.care());
            case CARE -> PERIOD.matcher(supplies.care().words()).replaceFirst("");
            case NUMBER -> supplies.number();
        };
    }

    private static String days(Product.Care care) {
        return care.shelfDays().isPresent() ? Neutral.days(care.shelfDays().getAsInt()) : "";
    }

    /** Whether the word before is a form of address that the message itself has. */
    private boolean isBehindAddress() {
        String before = text.toString();
        return before.endsWith(" ")
                && Called.isAddress(LAST_WORD.matcher(before.stripTrailing()).replaceFirst(""));
    }

    private void put(String value, Placeholder placeholder) {
        String plain = Plain.line(value);
        // A shop has no form of address, and wants none.
        String words = plain.isEmpty() && placeholder != Placeholder.ADDRESS ? Neutral.words(placeholder) : plain;
        text.append(words.isEmpty() ? Closing.HOLE : words);
    }
}
