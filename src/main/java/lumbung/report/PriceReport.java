package lumbung.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.access.Session;
import lumbung.access.Trade;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.pricing.Names;
import lumbung.pricing.RuleSentence;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Decision;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Trait;

/** The price rules on paper, as a meeting wants them: who still has a price of their own, R060, and what else there is. */
public final class PriceReport {
    private static final int NAME = 24;
    private static final int SAID = 44;
    private static final int STATE = 22;

    private final Session session;
    private final Texts texts;
    private final Names names;
    private final LocalDate today;

    public PriceReport(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.names = new Trade(session).keys();
        this.today = session.today();
    }

    /** All that have not ended; those for single people first. */
    public Report rules() {
        List<KeptRule> all = new Trade(session)
                .prices().rules().stream()
                        .filter(it -> it.rule().authority().on(today) != Authority.State.ENDED)
                        .sorted(Comparator.comparing(it -> it.rule().name(), String.CASE_INSENSITIVE_ORDER))
                        .toList();
        List<KeptRule> named =
                all.stream().filter(it -> !people(it.rule()).isEmpty()).toList();
        List<KeptRule> others =
                all.stream().filter(it -> people(it.rule()).isEmpty()).toList();
        Set<Long> people = named.stream()
                .flatMap(it -> people(it.rule()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Block> blocks = new ArrayList<>();
        block("print.rules.named", named, blocks);
        block("print.rules.others", others, blocks);
        Reports reports = new Reports(session, texts);
        Document document = reports.sealed(new Document(texts.of("print.title.rules"), reports.about(), blocks));
        String whom = people.stream().map(id -> "#" + id).collect(Collectors.joining(" "));
        return people.isEmpty() ? Report.aboutNobody(document) : new Report(document, Optional.of(whom), people::size);
    }

    /** The people whom a rule names. */
    static Set<Long> people(PriceRule rule) {
        return Stream.of(rule.who().any(), rule.who().all())
                .flatMap(Set::stream)
                .filter(Trait.Named.class::isInstance)
                .map(it -> ((Trait.Named) it).person())
                .collect(Collectors.toSet());
    }

    private void block(String heading, List<KeptRule> rules, List<Block> blocks) {
        blocks.add(new Block.Heading(texts.of(heading, rules.size())));
        if (rules.isEmpty()) {
            blocks.add(new Block.Paragraph(texts.of("print.rules.none")));
            return;
        }
        List<Column> columns = List.of(
                new Column(texts.of("print.column.rule"), Column.Kind.SENTENCE, NAME),
                new Column(texts.of("print.column.says"), Column.Kind.SENTENCE, SAID),
                new Column(texts.of("print.column.decided"), Column.Kind.SENTENCE, STATE));
        blocks.add(new Block.Table(
                columns,
                reader -> rules.forEach(
                        it -> reader.accept(List.of(it.rule().name(), said(it.rule()), decided(it.rule()))))));
    }

    private String said(PriceRule rule) {
        return said(rule, names, texts);
    }

    /** A rule as sentences. */
    static String said(PriceRule rule, Names names, Texts texts) {
        return new RuleSentence(names)
                .of(rule).stream()
                        .map(texts::of)
                        .map(it -> Character.toUpperCase(it.charAt(0)) + it.substring(1))
                        .collect(Collectors.joining(" "));
    }

    private String decided(PriceRule rule) {
        if (rule.authority() instanceof Authority.Approved approved) {
            Decision made = approved.made();
            Message until = approved.until()
                    .map(day -> Message.of("print.rules.until", day))
                    .orElse(Message.of("print.rules.endless"));
            return texts.of("print.rules.decided", made.number(), made.date(), until);
        }
        return texts.of(rule.authority() instanceof Authority.Proposed ? "print.rules.proposed" : "print.rules.draft");
    }
}
