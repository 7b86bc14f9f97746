package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.pricing.typed.EffectTexts;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.ChoiceField.Option;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.RupiahField;

/**
 * What a rule does. Whoever types the figure at once, 10% or 24rb, is offered what such a figure can be.
 *
 * @param all what a rule can do
 * @param figure what was typed at once, for the bracket behind; empty for nothing
 */
record KindField(ChoiceField choice, List<Option> all, String figure) implements FormField {
    private static final Pattern PART = Pattern.compile("(100|\\d{1,2}(?:[.,]\\d{1,2})?) ?%?");
    private static final String PERCENT = "percent";
    private static final String AMOUNT = "amount";

    static KindField of(String kind, List<Option> all) {
        return new KindField(ChoiceField.of(kind, all), all, "");
    }

    /** The same with nothing for the bracket behind. */
    KindField told() {
        return new KindField(choice, all, "");
    }

    /** The bracket behind for which the figure is. */
    String bracket() {
        return EffectTexts.fields(text()).get(0);
    }

    /** The figure as that bracket has it. */
    String value() {
        return bracket().equals(AMOUNT)
                ? RupiahField.of(figure).text()
                : figure.replace("%", "").strip();
    }

    private KindField with(ChoiceField other) {
        String letters = letters(other);
        return letters.equals(letters(choice))
                ? new KindField(other, all, "")
                : new KindField(other.among(offered(letters)), all, "");
    }

    private static String letters(ChoiceField field) {
        return field.taken().isPresent() ? "" : field.typed().text().strip().toLowerCase(Locale.ROOT);
    }

    /** Those whose first bracket such a figure fills; all where it is none. */
    private List<Option> offered(String letters) {
        List<String> brackets = new ArrayList<>();
        if (PART.matcher(letters).matches()) {
            brackets.add(PERCENT);
        }
        if (RupiahField.of(letters).amount().isPresent()) {
            brackets.add(AMOUNT);
        }
        return brackets.isEmpty()
                ? all
                : brackets.stream()
                        .flatMap(bracket -> all.stream()
                                .filter(it ->
                                        EffectTexts.fields(it.value()).get(0).equals(bracket)))
                        .map(it -> new Option(
                                it.value(),
                                it.label(),
                                Stream.concat(it.words().stream(), Stream.of(letters))
                                        .toList()))
                        .toList();
    }

    @Override
    public KindField typed(Key key) {
        return with(choice.typed(key));
    }

    @Override
    public KindField pasted(String line) {
        return with(choice.pasted(line));
    }

    @Override
    public KindField left(Key by) {
        String letters = letters(choice);
        ChoiceField left = ChoiceField.of(choice.left(by).text(), all);
        boolean figures = !offered(letters).equals(all) && left.taken().isPresent();
        return new KindField(left, all, figures ? letters : figure);
    }

    @Override
    public String text() {
        return choice.text();
    }

    @Override
    public Message said() {
        return choice.said();
    }

    @Override
    public boolean holds(Key key) {
        return choice.holds(key);
    }

    @Override
    public void draw(Canvas row, Texts texts, boolean focused) {
        choice.draw(row, texts, focused);
    }

    @Override
    public int below() {
        return choice.below();
    }

    @Override
    public void drawBelow(Canvas canvas, Texts texts) {
        choice.drawBelow(canvas, texts);
    }
}
