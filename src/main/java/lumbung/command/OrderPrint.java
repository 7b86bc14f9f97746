package lumbung.command;

import lumbung.message.Outcome;
import lumbung.report.Receipts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A receipt for who bought. */
@Command(name = "print")
final class OrderPrint implements Task {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "order.NUMBER")
    private String number = "";

    @Mixin
    private final PrintWishes wishes = new PrintWishes();

    @Override
    public Outcome<Integer> run(Desk desk) {
        return new Till(desk)
                .numbered(number)
                .then(receipt -> wishes.print(Receipts.of(receipt, desk.session(), desk.texts()), desk));
    }
}
