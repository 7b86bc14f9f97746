package lumbung.workbench.view;

import lumbung.pricing.goods.Rupiah;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * Where the columns of an order stand.
 *
 * @param goods where the room for goods ends
 * @param number where numbers end
 * @param each where prices end, 0 where there is no room for them
 * @param amount where amounts end
 * @param reason columns for reasons, 0 for none
 */
record SaleColumns(int goods, int number, int each, int amount, int reason) {
    private static final int ROOMY = 76;
    private static final int NARROW = 50;
    private static final int GOODS = 4;

    static SaleColumns in(int width) {
        int reason = width < ROOMY ? 0 : Math.min(44, Math.max(18, width / 3 - 4));
        int amount = reason == 0 ? width - 1 : width - reason - 2;
        int each = width < NARROW ? 0 : amount - 11;
        int number = each == 0 ? amount - 12 : each - 10;
        return new SaleColumns(Math.max(GOODS + 1, number - 8), number, each, amount, reason);
    }

    /** "25.000". */
    static String bare(Rupiah amount) {
        return amount.toString().replace("Rp", "");
    }

    void head(Canvas row, Scene scene) {
        row.put(GOODS, 0, Ink.DIM, scene.say("selling.goods"), goods - GOODS);
        row.putRight(number, 0, Ink.DIM, scene.say("selling.number"));
        if (each > 0) {
            row.putRight(each, 0, Ink.DIM, scene.say("selling.each"));
        }
        row.putRight(amount, 0, Ink.DIM, scene.say("selling.amount"));
    }

    void put(Canvas row, String name, String count, Ink ink) {
        row.put(GOODS, 0, ink, name, goods - GOODS);
        row.putRight(number, 0, ink, count);
    }

    void price(Canvas row, Rupiah one, Rupiah all, Ink ink) {
        if (each > 0) {
            row.putRight(each, 0, ink, bare(one));
        }
        row.putRight(amount, 0, ink, bare(all));
    }

    void reason(Canvas row, String text, Ink ink) {
        if (reason > 0) {
            row.put(amount + 2, 0, ink, text);
        }
    }

    /** A name before an amount, both at the right. */
    void sum(Canvas row, String name, Rupiah all, Ink ink) {
        row.putRight(each > 0 ? each : number, 0, ink, name);
        row.putRight(amount, 0, ink, bare(all));
    }
}
