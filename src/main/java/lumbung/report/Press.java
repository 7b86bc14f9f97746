package lumbung.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import lumbung.access.Session;
import lumbung.broadcast.ExportRecord;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Purpose;
import lumbung.settings.Guarded;
import lumbung.settings.Printing;

/**
 * Brings reports to the printer or into a file. A list of people on paper leaves the house as one on a flash disk does, so
 * the journal has it before anybody can see it.
 */
public final class Press {
    private static final int LONGEST_QUERY = 4_000;
    private static final int SECONDS = 60;
    private static final String TAG = "cetak";

    private final Session session;
    private final Texts texts;

    public Press(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /**
     * Where it goes.
     *
     * @param file empty for the printer
     * @param replace whether a file of that name may be replaced
     */
    public record Target(Optional<Path> file, boolean replace) {
        public static final Target PRINTER = new Target(Optional.empty(), false);
    }

    /**
     * What is to be printed.
     *
     * @param purpose why it leaves the house
     * @param cancelled asked when all is laid out; nothing leaves then
     */
    public record Order(Report report, Paper paper, Purpose purpose, BooleanSupplier cancelled) {}

    /** What came of it: so many pages, about so many people. */
    public record Printed(int pages, long people) {}

    /** All of it or nothing. */
    public Outcome<Printed> print(Order order, Target target) {
        if (target.file().isEmpty()) {
            return order.paper().printing().command().isEmpty()
                    ? Outcome.refused("print.refused.no-printer")
                    : toPrinter(order);
        }
        Path file = target.file().get().toAbsolutePath().normalize();
        return free(file, target.replace()).then(free -> toFile(order, free, target.replace()));
    }

    /** The tables of a report as a sheet of comma-separated values, in a file. */
    public Outcome<Printed> sheet(Report report, Purpose purpose, Target target) {
        Path file = target.file().orElseThrow().toAbsolutePath().normalize();
        Paper none = new Paper(Form.PAGE, PageRange.ALL, Printing.of(session.home()));
        Path part = part(file);
        return free(file, target.replace())
                .then(free -> made(
                        new Order(report, none, purpose, () -> false),
                        part,
                        CsvSheet::write,
                        done -> published(done, free, target.replace())));
    }

    /** Brings a page that names nobody, such as a poster, into a file whole or not at all. */
    public static Outcome<Path> page(String page, Path to, boolean replace) {
        Path file = to.toAbsolutePath().normalize();
        return free(file, replace).then(free -> {
            Path part = part(file);
            attempt(() -> Files.writeString(part, page));
            return published(part, file, replace);
        });
    }

    private static Outcome<Path> free(Path file, boolean replace) {
        if (file.getFileName() == null || Files.isDirectory(file)) {
            return Outcome.refused("print.refused.folder", file.toString());
        }
        if (!Files.isDirectory(file.getParent())) {
            return Outcome.refused("print.refused.no-folder", file.getParent().toString());
        }
        if (!Files.isWritable(file.getParent())) {
            return Outcome.refused("print.refused.read-only", file.getParent().toString());
        }
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        boolean regular = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        return there && !(replace && regular)
                ? Outcome.refused("print.refused.exists", file.toString())
                : Outcome.done(file);
    }

    private Outcome<Printed> toPrinter(Order order) {
        Path file = attempt(() -> Files.createTempFile("lumbung-", ".print"));
        Printer printer = new Printer(order.paper().printing().command().orElseThrow(), SECONDS);
        return made(
                order,
                file,
                typesetter(order)::write,
                done -> printer.print(done).map(there -> done));
    }

    private Outcome<Printed> toFile(Order order, Path file, boolean replace) {
        Path part = part(file);
        return made(order, part, typesetter(order)::write, done -> published(done, file, replace));
    }

    private static Outcome<Path> published(Path part, Path file, boolean replace) {
        return attempt(() -> {
            try {
                return Outcome.done(
                        replace ? Files.move(part, file, StandardCopyOption.REPLACE_EXISTING) : Files.move(part, file));
            } catch (FileAlreadyExistsException e) {
                return Outcome.refused("print.refused.exists", file.toString());
            }
        });
    }

    private interface Delivery {
        Outcome<Path> of(Path done);
    }

    private interface Setting {
        Outcome<Integer> write(Document document, OutputStream stream);
    }

    private Typesetter typesetter(Order order) {
        return new Typesetter(order.paper(), texts);
    }

    private static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    private Outcome<Printed> made(Order order, Path file, Setting setting, Delivery delivery) {
        try {
            MessageDigest digest = sha256();
            return written(order, file, setting, digest).then(pages -> {
                long people = order.report().people().getAsLong();
                Printed printed = new Printed(pages, people);
                if (order.cancelled().getAsBoolean()) {
                    return Outcome.refused("print.refused.cancelled");
                }
                return order.report().whom().isEmpty()
                        ? delivery.of(file).map(done -> printed)
                        : recorded(order, people, digest)
                                .then(entry -> delivery.of(file))
                                .map(done -> printed);
            });
        } finally {
            attempt(() -> Files.deleteIfExists(file));
        }
    }

    private static Outcome<Integer> written(Order order, Path file, Setting setting, MessageDigest digest) {
        return attempt(() -> {
            Guarded.file(file);
            try (OutputStream stream = new DigestOutputStream(
                    Files.newOutputStream(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE,
                            LinkOption.NOFOLLOW_LINKS),
                    digest)) {
                return setting.write(order.report().document(), stream);
            }
        });
    }

    private Outcome<ExportRecord> recorded(Order order, long people, MessageDigest digest) {
        if (people == 0) {
            return Outcome.refused("print.refused.nobody");
        }
        String whom = order.report().whom().orElse("");
        Message what = Message.of("print.operation", people);
        return session.ledger().record(session.ledger().intent(what), changes -> {
            ExportRecord entry = new ExportRecord(
                    changes.newId(),
                    0,
                    session.clock().instant(),
                    order.purpose(),
                    session.clerk().businessId(),
                    whom.substring(0, Math.min(whom.length(), LONGEST_QUERY)),
                    TAG,
                    Math.toIntExact(people),
                    HexFormat.of().formatHex(digest.digest()));
            changes.add(entry);
            return Outcome.done(entry);
        });
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    private static <T> T attempt(Step<T> step) {
        try {
            return step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
