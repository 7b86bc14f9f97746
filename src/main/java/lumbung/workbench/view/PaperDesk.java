package lumbung.workbench.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import lumbung.access.Session;
import lumbung.broadcast.Dispatch;
import lumbung.i18n.Texts;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Card;
import lumbung.register.Purpose;
import lumbung.register.editing.Vocabulary;
import lumbung.report.Book;
import lumbung.report.Books;
import lumbung.report.BreachSheet;
import lumbung.report.BroadcastPapers;
import lumbung.report.Form;
import lumbung.report.Loss;
import lumbung.report.MeetingPaper;
import lumbung.report.MeetingPapers;
import lumbung.report.MemberCardPaper;
import lumbung.report.PageRange;
import lumbung.report.Paper;
import lumbung.report.PatternPaper;
import lumbung.report.PeopleColumn;
import lumbung.report.PersonCopy;
import lumbung.report.Press;
import lumbung.report.PriceReport;
import lumbung.report.Receipts;
import lumbung.report.RecoveryPaper;
import lumbung.report.Report;
import lumbung.report.Reports;
import lumbung.report.ReviewPaper;
import lumbung.report.RoundPaper;
import lumbung.report.Spool;
import lumbung.report.StudyPaper;
import lumbung.report.Typesetter;
import lumbung.report.VoucherPaper;
import lumbung.search.Query;
import lumbung.settings.Guarded;
import lumbung.settings.Printing;

/** Reads what somebody typed about printing, and prints; refusals name the field. */
final class PaperDesk {
    private static final Set<String> PRINTER = Set.of("printer", "pencetak");
    private static final int CHANGES = 200;

    private final Session session;
    private final Texts texts;
    private final Progress progress;

    PaperDesk(Session session, Texts texts, Progress progress) {
        this.session = session;
        this.texts = texts;
        this.progress = progress;
    }

    /** What was printed, and where it went. */
    record Made(Press.Printed printed, String where) {}

    Outcome<PrintPreview> preview(Printable what, PrintForm form) {
        return paper(form).then(paper -> report(what, form, false).then(report -> laid(report, paper)));
    }

    private Outcome<PrintPreview> laid(Report report, Paper paper) {
        Typesetter typesetter = new Typesetter(paper, texts);
        try (Spool spool = typesetter.spool(report.document())) {
            if (progress.cancelled()) {
                return Outcome.refused("print.refused.cancelled");
            }
            int first = paper.pages().from();
            if (first > spool.pages()) {
                return at("pages", Outcome.refused("print.refused.beyond", first, spool.pages()));
            }
            int last = Math.min(Math.min(paper.pages().to(), spool.pages()), first + PrintPreview.MOST - 1);
            List<List<String>> pages = new ArrayList<>();
            for (int page = first; page <= last; page++) {
                pages.add(typesetter.page(report.document(), spool, page));
            }
            return Outcome.done(PrintPreview.of(List.copyOf(pages), first, spool.pages()));
        }
    }

    Outcome<Made> print(Printable what, PrintForm form, boolean replace) {
        return paper(form)
                .then(paper -> purpose(form)
                        .then(purpose -> target(form, replace)
                                .then(target -> report(what, form, paper.form() == Form.HTML)
                                        .then(report -> new Press(session, texts)
                                                .print(
                                                        new Press.Order(report, paper, purpose, progress::cancelled),
                                                        target))
                                        .fold(
                                                printed -> Outcome.done(new Made(printed, where(target))),
                                                refusal -> Outcome.refused(
                                                        new Refusal(place(refusal), refusal.reason()))))));
    }

    private static String where(Press.Target target) {
        return target.file().map(Path::toString).orElse("printer");
    }

    /** The field in which it can be mended. */
    private static String place(Refusal refusal) {
        if (!refusal.place().isEmpty()) {
            return refusal.place();
        }
        return switch (refusal.reason().key()) {
            case "print.refused.beyond", "print.refused.pageless" -> "pages";
            case "print.refused.no-printer", "print.refused.not-started", "print.refused.printer" -> "program";
            default -> "to";
        };
    }

    private Outcome<Paper> paper(PrintForm form) {
        Optional<Form> known = Form.of(form.text("form"));
        if (known.isEmpty()) {
            return at("form", Outcome.refused("print.refused.form", form.text("form")));
        }
        Printing here = Printing.of(session.home());
        Printing printing = form.text("program").isEmpty() ? here : here.by(form.text("program"));
        return at("pages", PageRange.of(form.text("pages")))
                .then(pages -> known.get() == Form.PAGE || pages.equals(PageRange.ALL)
                        ? Outcome.done(new Paper(known.get(), pages, printing))
                        : at("pages", Outcome.refused("print.refused.pageless")));
    }

    /** What is asked of nobody, such as a receipt's, is for the order. */
    private static Outcome<Purpose> purpose(PrintForm form) {
        if (form.form().find("purpose", -1).isEmpty()) {
            return Outcome.done(Purpose.ORDER);
        }
        return Vocabulary.PURPOSES
                .find(form.text("purpose"))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at(
                        "purpose", "register.refused.choice", form.text("purpose"), Vocabulary.PURPOSES.list())));
    }

    /** A bare file name goes into the folder for exports. */
    private Outcome<Press.Target> target(PrintForm form, boolean replace) {
        String to = form.text("to");
        if (PRINTER.contains(to.toLowerCase(Locale.ROOT))) {
            return Outcome.done(Press.Target.PRINTER);
        }
        try {
            boolean atHome = to.startsWith("~/");
            Path typed = Path.of(atHome ? System.getProperty("user.home") + to.substring(1) : to);
            Path file = typed.isAbsolute()
                    ? typed
                    : Guarded.folder(session.home().exports()).resolve(typed);
            return to.isEmpty()
                    ? Outcome.refused(Refusal.at("to", "print.refused.folder", file.toString()))
                    : Outcome.done(new Press.Target(Optional.of(file), replace));
        } catch (InvalidPathException e) {
            return Outcome.refused(Refusal.at("to", "workbench.wrong.path", to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is printed.
     *
     * @param wide whether there is room for many columns
     */
    private Outcome<Report> report(Printable what, PrintForm form, boolean wide) {
        Reports reports = new Reports(session, texts);
        if (what instanceof Printable.OnePerson one) {
            return person(one.id(), reports::person);
        }
        if (what instanceof Printable.Copy one) {
            return person(one.id(), new PersonCopy(session, texts)::of);
        }
        if (what instanceof Printable.Done) {
            return Outcome.done(reports.changes(session.ledger().recent(CHANGES)));
        }
        if (what instanceof Printable.Reviewed
                || what instanceof Printable.Studied
                || what instanceof Printable.Pattern) {
            return read(what);
        }
        if (what instanceof Printable.Rules) {
            return Outcome.done(new PriceReport(session, texts).rules());
        }
        if (what instanceof Printable.Steps steps) {
            Dispatch.Wish wish = new Dispatch.Wish(steps.reason(), progress::cancelled);
            return new BroadcastPapers(session, texts).sheet(steps.profile(), wish, steps.folder(), steps.everybody());
        }
        if (what instanceof Printable.Route route) {
            return Outcome.done(new RoutePaper(session, texts).report(route.day()));
        }
        if (what instanceof Printable.Sheet sheet) {
            return sheet(sheet);
        }
        if (what instanceof Printable.OfMeeting || what instanceof Printable.Shelf || what instanceof Printable.Lost) {
            return paper(what, form, wide);
        }
        if (what.isList()) {
            return at("columns", PeopleColumn.of(form.text("columns")))
                    .then(columns -> list(what, form, columns, reports));
        }
        return takenAlong(what);
    }

    /** What somebody takes along who knows all that stands on it. */
    private Outcome<Report> takenAlong(Printable what) {
        if (what instanceof Printable.Nota nota) {
            return nota(nota);
        }
        if (what instanceof Printable.Member member) {
            return Outcome.done(MemberCardPaper.of(member.card(), session, texts));
        }
        return Outcome.done(
                what instanceof Printable.Slip slip
                        ? VoucherPaper.of(slip.voucher(), session, texts)
                        : RecoveryPaper.of(((Printable.Recovery) what).code(), session, texts));
    }

    /** What was read before, and is printed as it was seen; a pattern is read anew. */
    private Outcome<Report> read(Printable what) {
        if (what instanceof Printable.Pattern of) {
            return Outcome.done(
                    new PatternPaper(session, texts).paper(AreaLines.pattern(of.business(), session), of.business()));
        }
        Optional<Report> report = what instanceof Printable.Studied seen
                ? seen.sheet().map(new StudyPaper(session, texts)::of)
                : reviewed((Printable.Reviewed) what);
        return report.map(Outcome::done).orElseGet(() -> Outcome.refused("find.looking"));
    }

    private Optional<Report> reviewed(Printable.Reviewed seen) {
        ReviewPaper paper = new ReviewPaper(session, texts);
        return seen.review()
                .map(it -> seen.sheet()
                        .map(sheet -> paper.sheet(sheet, List.of(it)))
                        .orElseGet(() -> paper.of(it)));
    }

    private Outcome<Report> nota(Printable.Nota nota) {
        return session.orders()
                .receipt(nota.orderId())
                .map(it -> Outcome.done(Receipts.of(it, session, texts)))
                .orElseGet(() -> Outcome.refused("selling.gone"));
    }

    private Outcome<Report> person(long id, Function<Card, Report> paper) {
        return session.people()
                .card(id)
                .map(card -> Outcome.done(paper.apply(card)))
                .orElseGet(() -> Outcome.refused("print.refused.nobody"));
    }

    private Outcome<Report> sheet(Printable.Sheet sheet) {
        return session.care()
                .round(sheet.roundId())
                .map(it -> Outcome.done(new RoundPaper(session, texts).report(it)))
                .orElseGet(() -> Outcome.refused("round.gone"));
    }

    /** One of several. */
    private Outcome<Report> paper(Printable what, PrintForm form, boolean wide) {
        String paper = form.text("paper");
        if (what instanceof Printable.OfMeeting of) {
            return session.meetings()
                    .meeting(of.id())
                    .map(it -> new MeetingPapers(session, texts).report(MeetingPaper.valueOf(paper), it))
                    .orElseGet(() -> Outcome.refused("meeting.refused.gone"));
        }
        if (what instanceof Printable.Lost) {
            BreachSheet.Told told = BreachSheet.Told.now(session.clock().instant());
            return Outcome.done(new BreachSheet(session, texts).of(Loss.valueOf(paper), told));
        }
        Book book = Book.valueOf(paper);
        return new Books(session, texts).report(new Books.Wish(book, form.nik() && book.isOfPeople(), wide));
    }

    private Outcome<Report> list(Printable what, PrintForm form, List<PeopleColumn> columns, Reports reports) {
        Predicate<Long> watcher = seen -> {
            progress.done(seen, 0);
            return !progress.cancelled();
        };
        return what instanceof Printable.Marked marked
                ? reports.marked(marked.people(), columns, watcher)
                : filter(session, form.text("filter")).map(query -> reports.list(query, columns, watcher));
    }

    /** The filter above a list; refused with what is wrong with it, beside its field. */
    static Outcome<Query> filter(Session session, String text) {
        return session.finder()
                .parse(text)
                .fold(
                        Outcome::done,
                        refusal -> Outcome.refused(Refusal.at("filter", "print.refused.filter", refusal.reason())));
    }

    private static <T> Outcome<T> at(String field, Outcome<T> outcome) {
        return outcome.fold(Outcome::done, refusal -> Outcome.refused(new Refusal(field, refusal.reason())));
    }
}
