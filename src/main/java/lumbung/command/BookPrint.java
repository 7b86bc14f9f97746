package lumbung.command;

import lumbung.message.Outcome;
import lumbung.report.Book;
import lumbung.report.Books;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The books of the cooperative: N16. */
@Command(name = "book")
final class BookPrint implements Task {
    @Parameters(paramLabel = "BOOK", descriptionKey = "BOOK")
    private String book = "";

    @Option(names = "--nik")
    private boolean nik;

    @Mixin
    private final PrintWishes wishes = new PrintWishes();

    @Override
    public Outcome<Integer> run(Desk desk) {
        return MeetingDesk.of(desk)
                .care()
                .one(book, Book.values(), "BOOK", Book::key)
                .then(which -> new Books(desk.session(), desk.texts())
                        .report(new Books.Wish(which, nik && which.isOfPeople(), wishes.isWide())))
                .then(report -> wishes.print(report, desk));
    }
}
