package lumbung.broadcast.text;

import java.util.List;
import java.util.stream.Collectors;
import lumbung.register.Card;
import lumbung.search.Meaning;
import lumbung.search.Query;

/** A piece of a message as it was read. */
sealed interface Part {
    /** In its one form. */
    String canonical();

    /** What stands there for everybody. */
    record Words(String text) implements Part {
        @Override
        public String canonical() {
            return text.replace("{", "{{");
        }
    }

    /**
     * What differs from person to person.
     *
     * @param feast with a greeting, the name of the feast day that it is for; else empty
     */
    record Place(Placeholder placeholder, String feast) implements Part {
        Place(Placeholder placeholder) {
            this(placeholder, "");
        }

        @Override
        public String canonical() {
            return feast.isEmpty() ? placeholder.written() : placeholder.written(feast);
        }
    }

    /** One text for those whom a query means, another, perhaps none, for all others. */
    record Choice(Query query, List<Part> chosen, List<Part> others) implements Part {
        public Choice {
            chosen = List.copyOf(chosen);
            others = List.copyOf(others);
        }

        List<Part> of(Card card) {
            boolean meant =
                    query.meaning(text -> Meaning.tested(it -> false)).test().test(card);
            return meant ? chosen : others;
        }

        @Override
        public String canonical() {
            String rest = others.isEmpty() ? "" : Tag.ELSE.written() + Part.canonical(others);
            return Tag.condition(query) + Part.canonical(chosen) + rest + Tag.END.written();
        }
    }

    static String canonical(List<Part> parts) {
        return parts.stream().map(Part::canonical).collect(Collectors.joining());
    }
}
