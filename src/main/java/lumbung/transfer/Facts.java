package lumbung.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lumbung.message.Message;
import lumbung.register.Birth;
import lumbung.register.Completion;
import lumbung.register.Directory;
import lumbung.register.Person;
import lumbung.register.PersonRow;
import lumbung.register.matching.Sex;

/** What a row adds and what it would have had differently, in messages. */
final class Facts {
    private Facts() {}

    static List<Message> of(Completion completion, Directory directory) {
        List<Message> messages = new ArrayList<>();
        completion.filled().forEach(fact -> messages.add(message("transfer.adds", fact, directory)));
        completion.taken().stream()
                .map(PersonRow::getClass)
                .distinct()
                .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT))
                .forEach(type -> messages.add(Message.of(
                        "transfer.adds.rows", count(completion, type), Message.of("transfer.rows." + type))));
        completion.differing().forEach(fact -> messages.add(message("transfer.keeps", fact, directory)));
        return messages;
    }

    private static long count(Completion completion, String type) {
        return completion.taken().stream()
                .filter(row ->
                        row.getClass().getSimpleName().toLowerCase(Locale.ROOT).equals(type))
                .collect(Collectors.counting());
    }

    private static Message message(String key, Completion.Fact fact, Directory directory) {
        Message name = Message.of("transfer.fact." + fact.kind().name().toLowerCase(Locale.ROOT));
        return Message.of(key, name, value(fact, directory));
    }

    private static Object value(Completion.Fact fact, Directory directory) {
        Person person = fact.of();
        return switch (fact.kind()) {
            case ADDRESS_FORM -> person.naming().address();
            case CALL_NAME -> person.naming().callName();
            case SEX -> Message.of(person.sex() == Sex.FEMALE ? "transfer.sex.female" : "transfer.sex.male");
            case BIRTH -> birth(person.birth());
            case OCCUPATION -> person.occupation();
            case EMAIL -> person.email();
            case GREETING -> person.greeting();
            case AREA -> directory.address(person.dwelling().areaId());
            case LANDMARK -> person.dwelling().landmark();
            case HOUSEHOLD -> String.valueOf(person.dwelling().householdId());
        };
    }

    private static Object birth(Birth birth) {
        return birth.day().isPresent()
                ? birth.day().get()
                : String.valueOf(birth.year().orElse(0));
    }
}
