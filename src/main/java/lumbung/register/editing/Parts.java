package lumbung.register.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The parts of which the text of a field is made, so that a form may show each by itself: {@code reseller@Sigendo,
 * sejak:2025-03} is a role, a business and a day. Taken apart and put together again a text stays as it was.
 *
 * @param all the parts in the order in which they are written
 */
public record Parts(List<Part> all) {
    /** What a part holds. */
    public enum Kind {
        TEXT,
        PHONE,
        DAY,
        ANSWER,
        FLAG,
        SEX,
        GREETING,
        ROLE,
        POST,
        PURPOSE,
        PROOF,
        RELATION,
        BUSINESS,
        COMMUNITY,
        SENDING_PHONE,
        PERSON,
        AREA
    }

    /**
     * One part.
     *
     * @param name of a detail as it is written, empty for what comes before the details
     * @param opening what stands before it; empty for the first
     */
    public record Part(Kind kind, String name, String opening) {
        /** Whether it only says more about what the other parts name. */
        public boolean aside() {
            return !name.isEmpty();
        }
    }

    private static final Part SINCE = detail(Kind.DAY, Details.Name.SINCE);
    private static final Part UNTIL = detail(Kind.DAY, Details.Name.UNTIL);
    private static final Part ON = detail(Kind.DAY, Details.Name.ON);

    /** The parts of a person's field. */
    public static Parts of(Field field) {
        if (field instanceof AreaField) {
            return only(Kind.AREA);
        }
        return switch (field.key().name()) {
            case "hp" ->
                of(
                        first(Kind.PHONE),
                        detail(Kind.ANSWER, Details.Name.WHATSAPP),
                        detail(Kind.FLAG, Details.Name.SHARED),
                        SINCE,
                        UNTIL);
            case "peran" ->
                of(first(Kind.ROLE), then(Kind.BUSINESS, "@"), SINCE, UNTIL, detail(Kind.TEXT, Details.Name.REASON));
            case "kelompok" -> of(first(Kind.COMMUNITY), detail(Kind.POST, Details.Name.POST), SINCE, UNTIL);
            case "boleh" ->
                of(
                        first(Kind.PURPOSE),
                        then(Kind.BUSINESS, "@"),
                        then(Kind.FLAG, ":"),
                        detail(Kind.PROOF, Details.Name.PROOF),
                        detail(Kind.TEXT, Details.Name.NOTE),
                        ON);
            case "simpan" -> of(first(Kind.SENDING_PHONE), then(Kind.FLAG, ":"), ON);
            case "akun" -> of(first(Kind.TEXT), then(Kind.TEXT, ": "));
            case "hubungan" -> of(first(Kind.RELATION), then(Kind.PERSON, ": "));
            case "catatan" -> of(first(Kind.BUSINESS), then(Kind.TEXT, ": "), ON);
            case "kelamin" -> only(Kind.SEX);
            case "salam" -> only(Kind.GREETING);
            case "kepala" -> only(Kind.FLAG);
            case "lahir" -> only(Kind.DAY);
            case "serumah" -> only(Kind.PERSON);
            default -> only(Kind.TEXT);
        };
    }

    private static Parts of(Part... parts) {
        return new Parts(List.of(parts));
    }

    private static Parts only(Kind kind) {
        return of(first(kind));
    }

    private static Part first(Kind kind) {
        return then(kind, "");
    }

    private static Part then(Kind kind, String opening) {
        return new Part(kind, "", opening);
    }

    private static Part detail(Kind kind, Details.Name name) {
        return new Part(kind, name.word(), "");
    }

    private List<Part> named() {
        return all.stream().filter(part -> !part.aside()).toList();
    }

    /** The values of a text, one a part, empty where it says nothing. */
    public List<String> apart(String text) {
        if (all.size() == 1) {
            return List.of(text);
        }
        Details details = Details.of(text);
        List<String> values = new ArrayList<>(apart(details.value(), named()));
        all.stream()
                .filter(Part::aside)
                .map(part -> Details.Name.of(part.name()).flatMap(details::get).orElse(""))
                .forEach(values::add);
        return List.copyOf(values);
    }

    /** From the end, so that what names a thing may hold the mark of an answer behind it. */
    private static List<String> apart(String value, List<Part> parts) {
        String left = value;
        List<String> values = new ArrayList<>();
        for (int at = parts.size() - 1; at > 0; at--) {
            String mark = parts.get(at).opening().strip();
            int from = parts.get(at).kind() == Kind.FLAG ? left.lastIndexOf(mark) : left.indexOf(mark);
            values.add(0, from < 0 ? "" : left.substring(from + 1).strip());
            left = from < 0 ? left : left.substring(0, from).strip();
        }
        values.add(0, left);
        return values;
    }

    /** The text of values, one a part; empty if the first is. */
    public String together(List<String> values) {
        if (values.get(0).isBlank()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < all.size(); at++) {
            if (!values.get(at).isBlank()) {
                text.append(written(all.get(at), values.get(at).strip()));
            }
        }
        return text.toString();
    }

    private static String written(Part part, String value) {
        if (!part.aside()) {
            return part.opening() + value;
        }
        boolean flag = part.kind() == Kind.FLAG && value.equals("ya");
        // A comma would end the detail.
        String plain = part.kind() == Kind.TEXT ? value.replace(',', ';') : value;
        return ", " + part.name() + (flag ? "" : ":" + plain);
    }

    /**
     * What was typed where a row's text was another one before: only what differs, so that a day on which WhatsApp was seen
     * does not become today because somebody corrected another detail.
     *
     * @param field the field's name
     * @param was empty for a new row
     * @param text empty for one that is to go
     */
    public List<Typed> typed(String field, String was, String text) {
        if (was.isEmpty() || text.isEmpty()) {
            Verb verb = was.isEmpty() ? Verb.ADD : Verb.REMOVE;
            return text.equals(was) ? List.of() : List.of(new Typed(field, verb, was.isEmpty() ? text : was));
        }
        List<String> before = apart(was);
        List<String> after = apart(text);
        int names = named().size();
        boolean answered = all.stream().anyMatch(part -> part.kind() == Kind.FLAG && !part.aside());
        int telling = answered ? names - 1 : names;
        if (!before.subList(0, telling).equals(after.subList(0, telling))) {
            return List.of(new Typed(field, Verb.REMOVE, was), new Typed(field, Verb.ADD, text));
        }
        return List.of(new Typed(field, Verb.SET, answered ? text : differing(before, after)));
    }

    private String differing(List<String> before, List<String> after) {
        int names = named().size();
        StringBuilder text = new StringBuilder(together(IntStream.range(0, all.size())
                .mapToObj(at -> at < names ? after.get(at) : "")
                .toList()));
        for (int at = names; at < all.size(); at++) {
            if (!before.get(at).equals(after.get(at))) {
                String value = after.get(at).isEmpty()
                        ? NOTHING.getOrDefault(all.get(at).kind(), "")
                        : after.get(at);
                text.append(", ").append(all.get(at).name()).append(':').append(value);
            }
        }
        return text.toString();
    }

    /** How a detail is written that is no longer to be said. */
    private static final Map<Kind, String> NOTHING = Map.of(
            Kind.ANSWER, "tidak-diketahui",
            Kind.FLAG, "tidak",
            Kind.POST, "anggota",
            Kind.PROOF, "lisan");
}
