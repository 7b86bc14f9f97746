package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.message.Message;
import lumbung.workbench.widget.ChoiceField;

/** A value of several parts as one reads it: "reseller di Sigendo, sejak 1 Maret 2025". */
final class FormSentence {
    /** Answers that are said in a word of their own: "ada WA". */
    private static final Set<String> ANSWERS = Set.of("ya", "tidak");

    private FormSentence() {}

    static Message of(List<FormRow> parts) {
        Optional<Message> whole = Optional.empty();
        for (FormRow part : parts) {
            if (!part.isEmpty()) {
                whole = Optional.of(whole.map(before -> Message.of(between(part), before, said(part)))
                        .orElseGet(() -> said(part)));
            }
        }
        return whole.orElse(Message.of("form.literal", ""));
    }

    private static String between(FormRow part) {
        return switch (part.key().place()) {
            case LEAD, ASIDE, FOLDED -> "form.said.more";
            case PART -> part.key().said().isEmpty() ? "form.said.namely" : "form.said.beside";
        };
    }

    private static Message said(FormRow part) {
        String key = part.key().said();
        if (key.isEmpty()) {
            return part.field().said();
        }
        boolean answered = part.field() instanceof ChoiceField
                && ANSWERS.contains(part.field().text());
        return answered
                ? Message.of(key.concat(".").concat(part.field().text()))
                : Message.of(key, part.field().said());
    }
}
