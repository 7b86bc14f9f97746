package lumbung.broadcast.text;

import lumbung.pricing.goods.Product;

/**
 * What the one who writes puts into a message: the same for all who get it. Each is empty for none; the message then has
 * neutral words in its place.
 *
 * @param business name of the business that writes
 * @param price as it is to be read, such as {@code Rp25.000}
 * @param care how the product keeps: R087
 * @param number of the sending phone, as it is to be read
 */
public record Supplies(String business, String product, String price, Product.Care care, String number) {
    public static final Supplies NONE = new Supplies("", "", "", Product.Care.UNKNOWN, "");
}
