package lumbung.workbench.view;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Promise;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.DateField;
import lumbung.workbench.widget.FormField;

/** What was typed in the fields of {@link CareRows}. */
record CareTyped(Desk desk, Filling typed) {
    private Optional<FormField> field(String name) {
        return typed.form().find(name, -1).map(at -> typed.form().rows().get(at).field());
    }

    String text(String name) {
        return typed.text(name).strip();
    }

    /** The person of the form, or the one that is known. */
    Outcome<Long> person(long known) {
        return known != 0 ? Outcome.done(known) : person("person");
    }

    Outcome<Long> person(String name) {
        return field(name).map(it -> ((WhoField) it).read(desk, name)).orElse(Outcome.done(0L));
    }

    Outcome<Long> business() {
        return SegmentFields.owner(typed, desk);
    }

    Medium medium(Medium usual) {
        String word = text("medium");
        for (Medium medium : Medium.values()) {
            if (medium.name().equals(word)) {
                return medium;
            }
        }
        return usual;
    }

    Mood mood() {
        String word = text("mood");
        for (Mood mood : Mood.values()) {
            if (mood.name().equals(word)) {
                return mood;
            }
        }
        return Mood.UNKNOWN;
    }

    /** The product; 0 for none. */
    Outcome<Long> product() {
        return chosen("product").map(it -> it.isEmpty() ? 0L : Long.parseLong(it));
    }

    /** The value of a choice; refused where what is typed is none of them. */
    Outcome<String> chosen(String name) {
        boolean strays = field(name)
                .filter(it -> it instanceof ChoiceField choice && choice.strays())
                .isPresent();
        return strays ? Outcome.refused(Refusal.at(name, "form.wrong.choice", text(name))) : Outcome.done(text(name));
    }

    /** When it was; now where nothing is typed. */
    Outcome<LocalDateTime> at() {
        return moment("at").map(it -> it.orElse(Caring.now(desk)));
    }

    Outcome<Optional<LocalDateTime>> moment(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        return SentTime.read(text, desk.session().clock())
                .map(it -> LocalDateTime.ofInstant(it, desk.session().clock().getZone()))
                .map(it -> Outcome.done(Optional.of(it)))
                .orElseGet(() -> Outcome.refused(Refusal.at(name, "caring.wrong.time", text)));
    }

    /** A day that has to be there. */
    Outcome<LocalDate> day(String name) {
        return maybe(name)
                .then(day -> day.map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Refusal.at(name, "caring.wrong.day", text(name)))));
    }

    /** A day, or nothing. */
    Outcome<Optional<LocalDate>> maybe(String name) {
        Optional<LocalDate> day = field(name).flatMap(it -> ((DateField) it).day());
        return day.isEmpty() && !text(name).isEmpty()
                ? Outcome.refused(Refusal.at(name, "caring.wrong.day", text(name)))
                : Outcome.done(day);
    }

    /** A number from a choice. */
    OptionalLong number(String name) {
        String text = text(name);
        return text.matches("[0-9]{1,9}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** What was promised at once; nothing where nothing is typed. */
    Outcome<Optional<Promise>> promise(long personId, long businessId) {
        String words = text("promise");
        if (words.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        if (personId == 0) {
            return Outcome.refused(Refusal.at("promise", "care.refused.nobody"));
        }
        LocalDate today = desk.today();
        return day("promised")
                .then(due -> due.isBefore(today)
                        ? Outcome.refused(Refusal.at("promised", "care.refused.due"))
                        : Outcome.done(
                                Optional.of(Promise.of(personId, businessId, 0, words, new Promise.Days(today, due)))));
    }
}
