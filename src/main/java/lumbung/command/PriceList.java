package lumbung.command;

import picocli.CommandLine.Command;

/** Prices by the rules that the village decided. */
@Command(
        name = "price",
        subcommands = {PriceQuote.class, PriceCheck.class})
final class PriceList {}
