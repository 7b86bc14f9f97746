package lumbung.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.report.BroadcastPapers;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Exporting;
import lumbung.workbench.view.Importing;
import lumbung.workbench.view.Progress;

/** One list that can come in and one that can go out, so that their screens have something to show. */
final class PaperLists {
    private PaperLists() {}

    /** With the papers of a real register, and no flash disk. */
    static Desk.Traffic traffic(Supplier<BroadcastPapers> papers) {
        return new Desk.Traffic(new In(), new In(), new Out(), papers, List::of);
    }

    private static final class In implements Importing {
        @Override
        public List<String> targets() {
            return List.of("ignored", "name", "phone", "rt");
        }

        @Override
        public Outcome<Brought> open(String path) {
            if (!path.endsWith(".csv")) {
                return Outcome.refused("workbench.wrong.who", path);
            }
            List<Column> columns = List.of(
                    new Column("No", "ignored"), new Column("Nama Lengkap", "name"), new Column("No. HP", "phone"));
            return Outcome.done(new Brought(path, List.of(), columns, Map.of()));
        }

        @Override
        public Outcome<Report> preview(Brought list, Progress progress) {
            List<Row> rows = List.of(
                    new Row(7, "Bu Kuswati", "refused", "No. HP", 0, List.of(Message.of("workbench.phone.unsure"))),
                    new Row(3, "St. Aminah, S.Pd", "duplicate", "", 1, List.of()),
                    new Row(2, "Mbak Wahyu", "new", "", 0, List.of()));
            return Outcome.done(new Report(Map.of("new", 55L, "refused", 1L, "duplicate", 1L), rows, Optional.empty()));
        }

        @Override
        public Outcome<Report> apply(Brought list, Progress progress) {
            return preview(list, progress);
        }
    }

    private static final class Out implements Exporting {
        @Override
        public Outcome<Reach> preview(Order order, Progress progress) {
            return order.business().equals("Azzalea")
                    ? Outcome.done(new Reach(600, List.of(new Left(1, "Bu Casmi", "unknown_consent"))))
                    : Outcome.refused(Refusal.at("business", "workbench.wrong.who", order.business()));
        }

        @Override
        public Outcome<List<String>> make(Order order, Progress progress) {
            return Outcome.done(List.of("PKK-01.vcf", "PKK-01.csv"));
        }
    }
}
