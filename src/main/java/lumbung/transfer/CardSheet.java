package lumbung.transfer;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Refusal;

/** A phone's contacts, vCard 2.1, 3.0 or 4.0; photos are read past. */
final class CardSheet implements Sheet {
    private final Path file;
    private final Encoding encoding;

    CardSheet(Path file, Encoding encoding) {
        this.file = file;
        this.encoding = encoding;
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public List<String> columns() {
        return CardValues.COLUMNS;
    }

    @Override
    public List<Message> remarks() {
        return List.of(Message.of("transfer.remark.vcard", encoding.charset().name()));
    }

    @Override
    public List<String> titles() {
        return List.of();
    }

    @Override
    public void read(Visitor visitor) {
        try (CardBlocks blocks = new CardBlocks(new Lines(encoding.open(file), Limits.CARD_CHARS))) {
            boolean more = true;
            for (Optional<CardBlocks.Block> next = blocks.next(); more && next.isPresent(); next = blocks.next()) {
                more = show(next.get(), visitor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean show(CardBlocks.Block block, Visitor visitor) {
        Optional<VCard> card = card(block);
        Map<String, String> values = card.map(CardValues::of).orElse(Map.of());
        SourceRow row = new SourceRow(block.line(), values);
        if (!block.whole()) {
            return visitor.broken(row, Refusal.of("transfer.refused.torn_card"));
        }
        if (card.isEmpty()) {
            return visitor.broken(row, Refusal.of("transfer.refused.card"));
        }
        if (card.get().getKind() != null && card.get().getKind().isGroup()) {
            return visitor.broken(row, Refusal.of("transfer.refused.group_card"));
        }
        return visitor.row(row);
    }

    private static Optional<VCard> card(CardBlocks.Block block) {
        try (VCardReader reader = new VCardReader(block.text(), VCardVersion.V2_1)) {
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            return Optional.ofNullable(reader.readNext());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            // What the library did not think of, such as a time zone of 61 hours, costs this card only.
            return Optional.empty();
        }
    }
}
