package lumbung.command;

import picocli.CommandLine.Command;

/** Prices by the rules that the village decided. */
@Command(
        name = "price",
        subcommands = {
            PriceQuote.class,
            PriceRules.class,
            PriceCheck.class,
            PriceSimulate.class,
            PriceImport.class,
            PriceExport.class,
            PriceSteps.Proposed.class,
            PriceSteps.Approved.class,
            PriceSteps.Ended.class,
            PriceSeasons.class,
            PriceSocial.class
        })
final class PriceList {}
