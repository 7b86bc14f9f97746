package lumbung.command;

import java.util.List;
import java.util.Map;
import lumbung.message.Outcome;
import lumbung.pricing.json.PriceFile;
import lumbung.pricing.json.PriceFiles;
import lumbung.pricing.kept.KeptProduct;
import lumbung.report.Press;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The register's products, rules and seasons as a file, from which they could be taken over again. */
@Command(name = "export")
final class PriceExport implements Task {
    @Option(names = "--to", paramLabel = "FILE")
    private String to = "";

    @Option(names = "--replace")
    private boolean replace;

    @Override
    public Outcome<Integer> run(Desk desk) {
        String text = PriceFiles.write(file(new Market(desk)));
        if (to.isEmpty()) {
            desk.out().write(text);
            return Outcome.done(Exit.DONE);
        }
        return ImportList.path(to)
                .then(path -> Press.page(text, path, replace))
                .then(made -> desk.answer(() -> Json.object("file", made.toString()), () -> List.of("  " + made)));
    }

    private static PriceFile file(Market market) {
        return new PriceFile(
                market.prices().products().stream().map(KeptProduct::product).toList(),
                market.prices().wordings(),
                market.prices().almanac(),
                market.policy(),
                Map.of(),
                List.of(),
                market.keys());
    }
}
