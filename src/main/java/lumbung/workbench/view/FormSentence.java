package lumbung.workbench.view;

import java.util.List;

/** A value of several parts as one reads it: "reseller di Sigendo, sejak 1 Maret 2025". */
final class FormSentence {
    private FormSentence() {}

    static String of(List<FormRow> parts, Scene scene) {
        StringBuilder said = new StringBuilder();
        for (FormRow part : parts) {
            if (!part.isEmpty()) {
                said.append(before(part, said)).append(said(part, scene));
            }
        }
        return said.toString();
    }

    private static String before(FormRow part, CharSequence said) {
        if (said.isEmpty()) {
            return "";
        }
        return switch (part.key().place()) {
            case LEAD, ASIDE -> ", ";
            case PART -> part.key().said().isEmpty() ? ": " : " ";
        };
    }

    private static String said(FormRow part, Scene scene) {
        String value = part.field().shown(scene.texts());
        String key = part.key().said();
        if (key.isEmpty()) {
            return value;
        }
        String one = key.concat(".").concat(part.field().text());
        return scene.texts().has(one) ? scene.say(one) : scene.say(key, value);
    }
}
