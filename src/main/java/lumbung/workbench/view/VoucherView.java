package lumbung.workbench.view;

import java.util.List;
import lumbung.loyalty.VoucherCode;
import lumbung.loyalty.kept.Voucher;
import lumbung.message.Message;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * A voucher to be printed, or its code to be written down: R069.
 *
 * @param who whose it is; empty for whoever brings it
 */
record VoucherView(Voucher voucher, String who) implements Able.Prints {
    private static final int WIDTH = 66;

    static VoucherView of(Voucher voucher, Desk desk) {
        return new VoucherView(voucher, Caring.name(voucher.personId(), desk));
    }

    @Override
    public Message name() {
        return Message.of("loyalty.voucher.title", voucher.worth());
    }

    @Override
    public Object key() {
        return "voucher " + voucher.code();
    }

    @Override
    public Printable printable() {
        return new Printable.Slip(voucher);
    }

    @Override
    public Step update(Event event) {
        return Step.to(this);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        Canvas page = canvas.part(2, 1, Math.min(WIDTH, canvas.width() - 4), canvas.height() - 1);
        String whose = who.isEmpty() ? scene.say("loyalty.bearer") : who;
        page.put(
                0,
                0,
                Ink.TEXT,
                scene.say("loyalty.voucher.of", whose, voucher.days().until()));
        page.put(2, 2, Ink.FOCUS, VoucherCode.written(voucher.code()));
        page.part(0, 4, page.width(), page.height() - 4).wrap(Ink.TEXT, scene.say("loyalty.voucher.once"));
    }

    @Override
    public List<String> reminders() {
        return List.of("print", "back", "help", "menu");
    }
}
