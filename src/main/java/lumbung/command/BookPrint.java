package lumbung.command;

import lumbung.meeting.MemberBook;
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
                .map(which -> counted(which, desk))
                .then(which -> new Books(desk.session(), desk.texts())
                        .report(new Books.Wish(which, nik && which.isOfPeople(), wishes.isWide())))
                .then(report -> wishes.print(report, desk));
    }

    /** Numbers stay, so it is told on the side that some were given. */
    private static Book counted(Book which, Desk desk) {
        long waiting = which == Book.MEMBERS
                ? new MemberBook(
                                desk.session().ledger(),
                                desk.session().meetings(),
                                desk.session().people())
                        .waiting()
                : 0;
        if (waiting > 0) {
            desk.err().line(desk.say("book.numbers.given", waiting));
        }
        return which;
    }
}
