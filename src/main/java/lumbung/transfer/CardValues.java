package lumbung.transfer;

import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A card's values by column, the columns being named after the properties; several values stand with {@code :::} between. */
final class CardValues {
    static final List<String> COLUMNS =
            List.of("FN", "NICKNAME", "TEL", "EMAIL", "ADR", "BDAY", "GENDER", "TITLE", "ORG", "CATEGORIES", "NOTE");
    static final String BETWEEN = " ::: ";

    private CardValues() {}

    static Map<String, String> of(VCard card) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "FN", name(card));
        put(values, "NICKNAME", nicknames(card));
        put(values, "TEL", joined(card.getTelephoneNumbers().stream().map(CardValues::number)));
        put(values, "EMAIL", joined(card.getEmails().stream().map(TextProperty::getValue)));
        put(values, "ADR", joined(card.getAddresses().stream().map(CardValues::address)));
        put(values, "BDAY", joined(card.getBirthdays().stream().map(CardValues::birthday)));
        put(values, "GENDER", card.getGender() == null ? "" : card.getGender().getGender());
        put(values, "TITLE", joined(card.getTitles().stream().map(TextProperty::getValue)));
        put(values, "ORG", joined(card.getOrganizations().stream().flatMap(org -> org.getValues().stream())));
        put(values, "CATEGORIES", joined(card.getCategoriesList().stream().flatMap(list -> list.getValues().stream())));
        put(values, "NOTE", joined(card.getNotes().stream().map(TextProperty::getValue)));
        return values;
    }

    /** The formatted name; without one, what the structured name has in reading order; else the organisation's. */
    private static String name(VCard card) {
        Stream<String> formatted = Stream.ofNullable(card.getFormattedName()).map(TextProperty::getValue);
        Stream<String> structured = Stream.ofNullable(card.getStructuredName()).map(CardValues::inOrder);
        Stream<String> organisation =
                Stream.ofNullable(card.getOrganization()).flatMap(names -> names.getValues().stream());
        return Stream.of(formatted, structured, organisation)
                .flatMap(names -> names)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String inOrder(StructuredName name) {
        return Stream.of(
                        name.getPrefixes().stream(),
                        Stream.ofNullable(name.getGiven()),
                        name.getAdditionalNames().stream(),
                        Stream.ofNullable(name.getFamily()),
                        name.getSuffixes().stream())
                .flatMap(part -> part)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String nicknames(VCard card) {
        return joined(card.getNicknames().stream().flatMap(list -> list.getValues().stream()));
    }

    private static String number(Telephone telephone) {
        return telephone.getUri() == null
                ? telephone.getText()
                : telephone.getUri().getNumber();
    }

    private static String address(Address address) {
        return Stream.of(address.getStreetAddresses(), address.getExtendedAddresses(), address.getLocalities())
                .flatMap(List::stream)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String birthday(Birthday birthday) {
        if (birthday.getDate() != null) {
            return LocalDate.from(birthday.getDate()).toString();
        }
        return Objects.requireNonNullElse(birthday.getText(), "");
    }

    private static String joined(Stream<String> values) {
        return values.filter(value -> value != null && !value.isBlank())
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    private static void put(Map<String, String> values, String column, String value) {
        if (value != null && !value.isBlank()) {
            values.put(column, value);
        }
    }
}
