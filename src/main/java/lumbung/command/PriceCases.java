package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.pricing.Quote;
import lumbung.pricing.Rulebook;
import lumbung.pricing.json.Case;
import lumbung.pricing.json.PriceFile;

/**
 * What the baskets of a file cost by the file's own rules.
 *
 * @param why whether with what became of every rule
 */
record PriceCases(PriceFile file, boolean why) {
    /** Tells them; {@link Exit#REFUSED} where one costs another sum than the file expects. */
    int told(Desk.Voice voice) {
        Rulebook rules = file.rulebook();
        List<Priced> all =
                file.cases().stream().map(it -> new Priced(it, it.quote(rules))).toList();
        if (voice.spoken().json()) {
            QuoteJson form = new QuoteJson(file.keys(), voice.spoken().texts());
            voice.out().json(Json.object("cases", json(all, form)));
        } else {
            lines(all, new QuoteText(voice.spoken().texts())).forEach(voice.out()::line);
        }
        return all.stream().allMatch(Priced::isAsExpected) ? Exit.DONE : Exit.REFUSED;
    }

    /** A case with what came of it. */
    private record Priced(Case asked, Quote quote) {
        boolean isAsExpected() {
            return asked.isAsExpected(quote);
        }
    }

    private List<Map<String, Object>> json(List<Priced> all, QuoteJson form) {
        return all.stream()
                .map(it -> {
                    Map<String, Object> one = Json.object("name", it.asked().name());
                    one.putAll(form.of(it.quote(), why));
                    it.asked().expected().ifPresent(sum -> one.put("expected", sum.amount()));
                    return one;
                })
                .toList();
    }

    private List<String> lines(List<Priced> all, QuoteText form) {
        List<String> lines = new ArrayList<>();
        for (Priced it : all) {
            if (!lines.isEmpty()) {
                lines.add(" ");
            }
            lines.add(it.asked().name());
            lines.addAll(form.lines(it.quote(), why));
            if (!it.isAsExpected()) {
                lines.add(form.otherwise(it.asked().expected().orElseThrow()));
            }
        }
        return lines.isEmpty() ? List.of(form.none()) : lines;
    }
}
