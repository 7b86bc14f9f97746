package lumbung.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.pricing.json.Reading;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.KeptSeason;
import lumbung.pricing.kept.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a file's products, rules and seasons over into the register, all of them or none. */
@Command(name = "import")
final class PriceImport implements Task {
    @Parameters(paramLabel = "FILE", descriptionKey = "price.FILE")
    private String file = "";

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Outcome<Integer> run(Desk desk) {
        return PriceSource.text(file).then(text -> {
            Market market = new Market(desk);
            Reading<Plan> reading = market.intake().plan(text);
            Optional<Plan> plan = new PriceSource(desk.voice()).told(reading);
            if (plan.isEmpty()) {
                return Outcome.done(Exit.REFUSED);
            }
            return dryRun
                    ? told(plan.get(), desk)
                    : market.intake()
                            .take(text, Path.of(file).getFileName().toString())
                            .then(done -> told(done, desk));
        });
    }

    private static Outcome<Integer> told(Plan plan, Desk desk) {
        return desk.answer(() -> json(plan), () -> lines(plan, desk));
    }

    private static Map<String, Object> json(Plan plan) {
        return Json.object(
                "new",
                        plan.all().stream()
                                .filter(Plan.Step::isNew)
                                .map(PriceImport::json)
                                .toList(),
                "changed",
                        plan.all().stream()
                                .filter(it -> !it.isNew())
                                .map(PriceImport::json)
                                .toList(),
                "same", plan.same());
    }

    private static Map<String, Object> json(Plan.Step step) {
        if (step.row() instanceof KeptRule kept) {
            return Json.object(
                    "rule", kept.rule().name(), "version", kept.rule().version().number());
        }
        return step.row() instanceof KeptProduct product
                ? Json.object("product", product.name())
                : Json.object("season", ((KeptSeason) step.row()).season().name());
    }

    private static List<String> lines(Plan plan, Desk desk) {
        List<String> lines = new ArrayList<>();
        plan.all().forEach(step -> lines.add(line(step, desk)));
        long fresh = plan.all().stream().filter(Plan.Step::isNew).count();
        lines.add(desk.say("command.price.imported", fresh, plan.all().size() - fresh, plan.same()));
        return lines;
    }

    private static String line(Plan.Step step, Desk desk) {
        String state = desk.say(step.isNew() ? "command.price.new" : "command.price.changed");
        if (step.row() instanceof KeptRule kept) {
            int version = kept.rule().version().number();
            return desk.say("command.price.step.rule", state, kept.rule().name(), version);
        }
        return step.row() instanceof KeptProduct product
                ? desk.say("command.price.step.product", state, product.name())
                : desk.say(
                        "command.price.step.season",
                        state,
                        ((KeptSeason) step.row()).season().name());
    }
}
