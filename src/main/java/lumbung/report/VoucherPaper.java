package lumbung.report;

import java.util.List;
import lumbung.access.Session;
import lumbung.i18n.Texts;
import lumbung.loyalty.VoucherCode;
import lumbung.loyalty.kept.Voucher;
import lumbung.register.Business;
import lumbung.settings.CooperativeSetting;

/** A voucher on paper, for whoever gets it: R069. */
public final class VoucherPaper {
    private VoucherPaper() {}

    /** What it is worth and its code, under the name of the business where it holds. */
    public static Report of(Voucher voucher, Session session, Texts texts) {
        String whose = session.people()
                .directory()
                .business(voucher.businessId())
                .map(Business::name)
                .orElseGet(() -> session.settings().value(CooperativeSetting.NAME));
        String name = session.people()
                .card(voucher.personId())
                .map(it -> it.person().naming().shown())
                .orElseGet(() -> texts.of("loyalty.bearer"));
        List<Block> blocks = List.of(
                new Block.Heading(texts.of("print.voucher.worth", voucher.worth())),
                new Block.Facts(List.of(
                        new Block.Fact(texts.of("print.voucher.code"), VoucherCode.written(voucher.code())),
                        new Block.Fact(texts.of("print.voucher.for"), name),
                        new Block.Fact(
                                texts.of("print.voucher.until"),
                                texts.of("print.member.day", voucher.days().until())))),
                new Block.Paragraph(texts.of("print.voucher.bring")));
        return Report.aboutNobody(
                new Document(whose.isEmpty() ? texts.of("print.voucher.title") : whose, List.of(), blocks));
    }
}
