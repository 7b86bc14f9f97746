package lumbung.report;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import lumbung.broadcast.chat.ChatLink;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;

/** Sendings to make pages of. */
final class ChatPages {
    static final Texts INDONESIAN = new Texts(Language.INDONESIAN, ZoneId.of("Asia/Jakarta"));
    static final Texts ENGLISH = new Texts(Language.ENGLISH, ZoneId.of("Asia/Jakarta"));

    private static final List<String> NAMES = List.of(
            "Bu Siti Aminah", "Pak Bambang", "Mbak Nurul 'Aini", "Hj. Siti Nurjanah", "Pak Yanto", "Bu Dwi Lestari");
    private static final String MESSAGE = """
            Selamat pagi %s,

            *bolu pandan baru* dari Azzalea sudah ada, Rp27.000 untuk langganan. Tahan tiga hari, cocok untuk arisan dan pengajian.

            Kalau mau pesan, balas saja pesan ini ya. Terima kasih 🙏""";

    private ChatPages() {}

    static ChatPage.Addressee to(String name, int number, String text) {
        return new ChatPage.Addressee(name, new ChatLink("+628120000%04d".formatted(number), text));
    }

    /** So many people; the numbers end in 0000, 0001 … */
    static ChatPage.Sending sending(String id, int people) {
        return new ChatPage.Sending(
                id,
                "Bolu baru, dari HP Azzalea",
                IntStream.range(0, people)
                        .mapToObj(at -> to(name(at), at, MESSAGE.formatted(name(at))))
                        .toList());
    }

    private static String name(int at) {
        String name = NAMES.get(at % NAMES.size());
        return at < NAMES.size() ? name : name + " " + (at / NAMES.size() + 1);
    }
}
