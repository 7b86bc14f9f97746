package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.pricing.Quote;
import lumbung.pricing.Rulebook;
import lumbung.pricing.json.Case;
import lumbung.pricing.json.PriceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the baskets of a file cost by the file's own rules: anybody can try the engine. Ends with 1 where one costs another sum than it says. */
@Command(name = "quote")
final class PriceQuote implements Standalone {
    @Option(names = "--file", paramLabel = "FILE", required = true)
    private String file = "";

    @Option(names = "--why")
    private boolean why;

    @Override
    public int run(Desk.Voice voice) {
        Optional<PriceFile> read = new PriceSource(voice).read(file);
        if (read.isEmpty()) {
            return Exit.REFUSED;
        }
        Rulebook rules = read.get().rulebook();
        List<Priced> all = read.get().cases().stream()
                .map(it -> new Priced(it, it.quote(rules)))
                .toList();
        if (voice.spoken().json()) {
            voice.out()
                    .json(Json.object(
                            "cases",
                            json(
                                    all,
                                    new QuoteJson(
                                            read.get().keys(), voice.spoken().texts()))));
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
