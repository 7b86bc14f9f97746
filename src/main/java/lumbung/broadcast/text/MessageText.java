package lumbung.broadcast.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.greeting.Greetings;
import lumbung.search.Finder;
import lumbung.search.Query;

/** A message with places for what differs from person to person, as it was read. Equal where written alike. */
public final class MessageText {
    private final List<Part> parts;
    private final String canonical;

    MessageText(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.canonical = Part.canonical(parts);
    }

    /**
     * Reads a message: {@code {salam}} and the other {@linkplain Placeholder placeholders}, in Indonesian or English;
     * {@code {jika QUERY}…{lain}…{akhir}} with any query that can be decided on a person alone, without words to look for;
     * two opening braces for a brace itself. All else stands as it is, WhatsApp's own signs (*bold* _italic_) among it.
     *
     * @param queries reads the queries of conditions
     * @return a refusal where it cannot be read: its place is the stretch of the text, see {@link
     *     lumbung.search.Span#at}, or empty where the whole is too long
     */
    public static Outcome<MessageText> read(String text, Function<String, Outcome<Query>> queries) {
        return MessageReader.read(text, queries, Greetings.shipped());
    }

    /** The same with a register's queries and greetings, those that the cooperative added among them. */
    public static Outcome<MessageText> read(String text, Finder finder) {
        return MessageReader.read(text, finder::parse, finder.directory().greetings());
    }

    /** The one form that is stored: Indonesian words in the braces, plain characters, lines parted by {@code \n}. */
    public String canonical() {
        return canonical;
    }

    /** The placeholders in it, those in conditions too: what must be known before it is written. */
    public Set<Placeholder> placeholders() {
        Set<Placeholder> found = EnumSet.noneOf(Placeholder.class);
        gather(parts, found);
        return found;
    }

    private static void gather(List<Part> parts, Set<Placeholder> found) {
        for (Part part : parts) {
            if (part instanceof Part.Place place) {
                found.add(place.placeholder());
            } else if (part instanceof Part.Choice choice) {
                gather(choice.chosen(), found);
                gather(choice.others(), found);
            }
        }
    }

    /**
     * The message for one person: plain NFC text, lines parted by {@code \n}, without double blanks. What is not known has
     * its neutral words; where there are none, the sentence closes up around it.
     */
    public String write(Card card, Delivery delivery) {
        return new Writing(card, delivery).of(parts);
    }

    /** The message for everybody on a broadcast list alike: neutral words wherever it speaks of a person. */
    public String toAll(Delivery delivery) {
        return write(Card.of(Person.named(0, new Naming("", "", ""))), delivery);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MessageText text && text.canonical.equals(canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    @Override
    public String toString() {
        return canonical;
    }
}
