package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.register.Answer;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Community;
import lumbung.register.Directory;
import lumbung.register.SendingPhone;
import lumbung.register.editing.Choices;
import lumbung.register.editing.Parts;
import lumbung.register.editing.Vocabulary;
import lumbung.register.matching.Phones;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.ChoiceField.Option;

/** What there is to choose from in a person's fields. */
final class PersonOptions {
    private PersonOptions() {}

    /** The options of a part that has the same ones for everybody; none where anything may be written. */
    static List<Option> of(Parts.Kind kind, Directory directory) {
        return switch (kind) {
            case ANSWER -> answers(List.of(Answer.YES, Answer.NO, Answer.UNKNOWN));
            case FLAG -> answers(List.of(Answer.YES, Answer.NO));
            case GREETING ->
                directory.greetings().names().stream()
                        .map(name -> option(name, name))
                        .toList();
            case SEX -> words(Vocabulary.SEXES, "register.sex.");
            case ROLE -> words(Vocabulary.ROLES, "register.role.");
            case POST -> words(Vocabulary.POSTS, "register.post.");
            case PURPOSE -> purposes();
            case PROOF -> words(Vocabulary.PROOFS, "register.proof.");
            case RELATION -> words(Vocabulary.RELATIONS, "register.relation.");
            case BUSINESS -> named(directory.businesses(), Business::name);
            case COMMUNITY -> named(directory.communities(), Community::name);
            case SENDING_PHONE ->
                directory.sendingPhones().stream()
                        .map(phone -> phone(phone, directory))
                        .toList();
            default -> List.of();
        };
    }

    /** What people may be written to about. */
    static List<Option> purposes() {
        return words(Vocabulary.PURPOSES, "register.purpose.");
    }

    static List<Option> yesOrNo() {
        return answers(List.of(Answer.YES, Answer.NO));
    }

    private static List<Option> answers(List<Answer> answers) {
        return answers.stream()
                .map(answer -> word(Vocabulary.ANSWERS, answer, "register.answer."))
                .toList();
    }

    private static <T extends Enum<T>> List<Option> words(Choices<T> choices, String prefix) {
        return choices.values().stream()
                .map(value -> word(choices, value, prefix))
                .toList();
    }

    private static <T extends Enum<T>> Option word(Choices<T> choices, T value, String prefix) {
        return new Option(choices.word(value), Message.of(prefix.concat(value.name())), choices.words(value));
    }

    static <T> List<Option> named(Iterable<T> all, Function<T, String> name) {
        List<Option> options = new ArrayList<>();
        all.forEach(one -> options.add(option(name.apply(one), name.apply(one))));
        options.sort(Comparator.comparing(Option::value, String.CASE_INSENSITIVE_ORDER));
        return List.copyOf(options);
    }

    private static Option phone(SendingPhone phone, Directory directory) {
        String number = Phones.display(phone.e164());
        String owner =
                directory.business(phone.businessId()).map(Business::name).orElse("");
        String shown = Stream.of(phone.label(), owner, number)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(number);
        return new Option(
                number,
                Message.of("form.literal", shown),
                ChoiceField.words(Stream.of(phone.label(), owner, number, Phones.searchDigits(number))));
    }

    private static Option option(String value, String label) {
        return new Option(value, Message.of("form.literal", label), ChoiceField.words(Stream.of(label)));
    }

    /** Somebody of the register, or a business, by the id. */
    static Option person(long id, String name) {
        return new Option(String.valueOf(id), Message.of("form.literal", name), ChoiceField.words(Stream.of(name)));
    }

    /** Those whom the register found for some letters, however they are written there. */
    static Option found(Card card, String letters, Directory directory) {
        String where = directory.address(card.person().dwelling().areaId());
        String name = card.person().naming().shown();
        return new Option(
                String.valueOf(card.id()),
                Message.of("form.literal", where.isEmpty() ? name : name + ", " + where),
                ChoiceField.words(Stream.of(name, letters.strip())));
    }

    /** The areas of one level, within those above that are written already. */
    static List<Option> areas(Directory directory, int level, Optional<Area> within) {
        Set<Long> inside = within.map(area -> directory.within(area.id())).orElse(Set.of());
        return directory.areas().stream()
                .filter(area -> area.level() == level && (within.isEmpty() || inside.contains(area.id())))
                .map(area -> area(area, directory))
                .sorted(Comparator.comparing(option -> option.words().get(0)))
                .toList();
    }

    /** An area with the address by which it is told from its namesakes. */
    static Option area(Area area, Directory directory) {
        String address = directory.address(area.id());
        String level = directory.levels().get(area.level());
        String bare = area.name().replaceFirst("^0+(?=\\d)", "");
        return new Option(
                area.name(),
                Message.of("form.literal", address),
                ChoiceField.words(
                        Stream.of(address, area.name(), bare, level + " " + area.name(), level + " " + bare)));
    }
}
