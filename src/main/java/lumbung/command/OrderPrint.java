package lumbung.command;

import lumbung.message.Outcome;
import lumbung.register.Purpose;
import lumbung.report.Receipts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A receipt for who bought; whoever may read the order may print it, and none of it is about others. */
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
                .then(receipt -> wishes.print(Receipts.of(receipt, desk.session(), desk.texts()), Purpose.ORDER, desk));
    }
}
