package lumbung.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.transfer.sale.SaleField;

/** What a column of a till's list can be, in words: each field's Indonesian name first, then its English one. */
final class SaleFields {
    private static final Map<SaleField, List<String>> WORDS = new EnumMap<>(Map.ofEntries(
            entry(SaleField.DATE, "tanggal", "date"),
            entry(SaleField.TIME, "jam", "time"),
            entry(SaleField.RECEIPT, "nota", "receipt"),
            entry(SaleField.PRODUCT, "produk", "product"),
            entry(SaleField.QUANTITY, "jumlah", "quantity"),
            entry(SaleField.UNIT, "satuan", "unit"),
            entry(SaleField.PRICE, "harga", "price"),
            entry(SaleField.TOTAL, "total", "total"),
            entry(SaleField.GROSS, "kotor", "gross"),
            entry(SaleField.DISCOUNT, "potongan", "discount"),
            entry(SaleField.BUYER, "pembeli", "buyer"),
            entry(SaleField.PHONE, "hp", "phone"),
            entry(SaleField.MEMBER, "anggota", "member"),
            entry(SaleField.BUSINESS, "usaha", "business"),
            entry(SaleField.PAID, "lunas", "paid"),
            entry(SaleField.NOTE, "catatan", "note"),
            entry(SaleField.NUMBER, "nomor", "number"),
            entry(SaleField.IGNORED, "abaikan", "ignore")));

    private SaleFields() {}

    private static Map.Entry<SaleField, List<String>> entry(SaleField field, String indonesian, String english) {
        return Map.entry(field, List.of(indonesian, english));
    }

    static Optional<SaleField> find(String word) {
        String sought = word.strip().toLowerCase(Locale.ROOT);
        return Stream.of(SaleField.values())
                .filter(field -> WORDS.get(field).contains(sought))
                .findFirst();
    }

    /** All words, for a sentence. */
    static String words() {
        return WORDS.values().stream().map(words -> words.get(0)).collect(Collectors.joining(", "));
    }
}
