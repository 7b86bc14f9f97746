package lumbung.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lumbung.message.Message;
import lumbung.message.Refusal;

/** A list as a spreadsheet writes it: cells between commas, semicolons or tabs. */
final class DelimitedSheet implements Sheet {
    private static final int HEAD_CHARS = 1 << 18;

    private final Path file;
    private final Encoding encoding;
    private final Delimited delimited;
    private final Heading heading;
    private final Vocabulary words;

    private DelimitedSheet(Path file, Encoding encoding, Delimited delimited, Heading heading, Vocabulary words) {
        this.words = words;
        this.file = file;
        this.encoding = encoding;
        this.delimited = delimited;
        this.heading = heading;
    }

    static DelimitedSheet of(Path file, Encoding encoding, Vocabulary words) throws IOException {
        String head = head(file, encoding);
        char delimiter = Delimiter.of(head, words);
        List<List<String>> records = Delimiter.cells(head, delimiter);
        boolean declared = Delimiter.declared(head).isPresent();
        Heading heading = Heading.of(declared ? records.subList(1, records.size()) : records, words);
        int before = declared ? 1 : 0;
        return new DelimitedSheet(
                file,
                encoding,
                new Delimited(delimiter),
                new Heading(heading.columns(), heading.skipped() + before, heading.titles()),
                words);
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public List<String> columns() {
        return heading.columns();
    }

    @Override
    public List<String> titles() {
        return heading.titles();
    }

    @Override
    public List<Message> remarks() {
        List<Message> remarks = new ArrayList<>();
        String delimiter = delimited.delimiter() == '\t' ? "Tab" : String.valueOf(delimited.delimiter());
        remarks.add(Message.of("transfer.remark.delimited", encoding.charset().name(), delimiter));
        if (heading.skipped() == 0) {
            remarks.add(Message.of("transfer.remark.headerless"));
        } else if (!heading.titles().isEmpty()) {
            remarks.add(Message.of("transfer.remark.titles", heading.titles().size(), heading.skipped()));
        }
        return remarks;
    }

    @Override
    public void read(Visitor visitor) {
        Aside aside = new Aside(columns(), words);
        try (Records records = new Records(new Lines(encoding.open(file), Limits.RECORD_CHARS), delimited)) {
            int seen = 0;
            boolean more = true;
            for (Optional<Records.Found> next = records.next(); more && next.isPresent(); next = records.next()) {
                more = ++seen <= heading.skipped() || show(next.get(), aside, visitor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean show(Records.Found found, Aside aside, Visitor visitor) {
        if (found.cells().isEmpty()) {
            String key = found.end() == Records.End.CUT ? "transfer.refused.long_line" : "transfer.refused.quote";
            return visitor.broken(raw(found), Refusal.of(key, Limits.RECORD_CHARS));
        }
        List<String> cells = found.cells().get();
        if (aside.holds(cells)) {
            visitor.aside(found.line(), String.join(" ", cells).strip());
            return true;
        }
        if (aside.isBlank(cells)) {
            return true;
        }
        Optional<Refusal> damage = damage(found, cells);
        return damage.isPresent()
                ? visitor.broken(raw(found), damage.get())
                : visitor.row(new SourceRow(found.line(), values(cells)));
    }

    private Optional<Refusal> damage(Records.Found found, List<String> cells) {
        int width = columns().size();
        if (cells.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            return Optional.of(Refusal.of("transfer.refused.nul"));
        }
        if (cells.stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            return Optional.of(Refusal.of("transfer.refused.cells", cells.size(), width));
        }
        return found.end() == Records.End.OPEN
                        && cells.size() < width
                        && found.raw().length() > 0
                        && width > 1
                ? Optional.of(Refusal.of("transfer.refused.torn_line", cells.size(), width))
                : Optional.empty();
    }

    /** What cannot be taken apart, divided as well as can be: for the file of refused rows, where it is mended. */
    private SourceRow raw(Records.Found found) {
        String[] parts = found.raw()
                .split(
                        Pattern.quote(String.valueOf(delimited.delimiter())),
                        columns().size());
        return new SourceRow(
                found.line(),
                values(Arrays.stream(parts)
                        .map(part -> part.replaceAll("[\"\0]", "").strip())
                        .toList()));
    }

    private Map<String, String> values(List<String> cells) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), columns().size()); i++) {
            if (!cells.get(i).isBlank()) {
                values.put(columns().get(i), cells.get(i));
            }
        }
        return values;
    }

    private static String head(Path file, Encoding encoding) throws IOException {
        StringBuilder head = new StringBuilder();
        try (Lines lines = new Lines(encoding.open(file), Limits.RECORD_CHARS)) {
            while (head.length() < HEAD_CHARS && lines.advance()) {
                head.append(lines.text()).append('\n');
            }
        }
        return head.toString();
    }
}
