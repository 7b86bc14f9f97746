package lumbung.report;

import java.io.StringWriter;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.access.Session;
import lumbung.broadcast.ColumnMap;
import lumbung.broadcast.Contact;
import lumbung.broadcast.ContactFile;
import lumbung.broadcast.Dispatch;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.Formats;
import lumbung.broadcast.Pack;
import lumbung.broadcast.Papers;
import lumbung.broadcast.Wording;
import lumbung.broadcast.chat.ChatLink;
import lumbung.broadcast.text.Delivery;
import lumbung.broadcast.text.MessageText;
import lumbung.broadcast.text.Supplies;
import lumbung.i18n.Texts;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.SendingPhone;
import lumbung.register.matching.Phones;

/** The files of a broadcast that need words, in the language of the screen; the messages are in their own. */
public final class BroadcastPapers implements Papers {
    private static final String HTML = ".html";

    private final Session session;
    private final Texts texts;

    public BroadcastPapers(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** The words of the screen. */
    public Texts texts() {
        return texts;
    }

    /** Makes broadcasts of this session, with these papers. */
    public Dispatch dispatch() {
        Dispatch.Office office = new Dispatch.Office(
                session.ledger(),
                session.people(),
                session.finder(),
                session.broadcasts(),
                session.settings(),
                session.clock());
        return new Dispatch(office, this);
    }

    @Override
    public Outcome<List<ContactFile>> of(Parcel parcel, String format) {
        return switch (format) {
            case Formats.STEPS -> Outcome.done(List.of(steps(parcel)));
            case Formats.CHATS -> chats(parcel.plan());
            default -> columns(parcel.plan(), format);
        };
    }

    private ContactFile steps(Parcel parcel) {
        Document sheet = sheet(parcel.plan(), parcel.folder().toString(), parcel.lists());
        return new ContactFile(parcel.plan().aim().tag().word() + "-langkah" + HTML, out -> {
            StringWriter page = new StringWriter();
            new HtmlWriter(page).write(sheet, texts.language());
            out.append(page.getBuffer());
        });
    }

    private Document sheet(Dispatch.Plan plan, String folder, List<ContactFile> lists) {
        PhoneSteps.Heading heading = new PhoneSteps.Heading(
                business(plan),
                folder,
                session.clock().instant(),
                message(plan.wording()).map(text -> text.toAll(delivery(plan))).fold(text -> text, none -> ""));
        return PhoneSteps.of(plan, heading, imported(lists), texts);
    }

    /** The files that the phone's contacts take in: of one kind only, since two would make everybody twice. */
    private static List<String> imported(List<ContactFile> lists) {
        List<String> cards = named(lists, ".vcf");
        return cards.isEmpty() ? named(lists, ".csv") : cards;
    }

    private static List<String> named(List<ContactFile> lists, String ending) {
        return lists.stream()
                .map(ContactFile::name)
                .filter(name -> name.endsWith(ending))
                .toList();
    }

    /**
     * The sheet of steps as it would be made now, to be printed.
     *
     * @param folder where the files are or will be; empty while nobody knows
     * @param everybody whether the lists' files hold everybody again
     */
    public Outcome<Report> sheet(ExportProfile profile, Dispatch.Wish wish, String folder, boolean everybody) {
        return dispatch()
                .plan(profile, wish)
                .map(plan -> new Report(
                        sheet(plan, folder, Dispatch.lists(plan, everybody)),
                        Optional.of(plan.aim().segment().query()),
                        () -> plan.pack().toImport().size()
                                + plan.pack().toRemove().size()));
    }

    private Outcome<List<ContactFile>> chats(Dispatch.Plan plan) {
        return message(plan.wording()).map(message -> {
            Delivery delivery = delivery(plan);
            List<ChatPage.Addressee> people = rows(plan).stream()
                    .map(row -> new ChatPage.Addressee(
                            row.card().person().naming().shown(),
                            new ChatLink(row.e164(), message.write(row.card(), delivery))))
                    .toList();
            String id = plan.profile().id() + "-" + session.clock().instant().toEpochMilli();
            String title = plan.profile().name() + ", " + plan.aim().phone().label();
            ChatPage.Sending sending = new ChatPage.Sending(id, title, people);
            String name = plan.aim().tag().word() + "-chat" + HTML;
            return List.of(new ContactFile(name, out -> out.append(ChatPage.of(sending, texts))));
        });
    }

    private Outcome<List<ContactFile>> columns(Dispatch.Plan plan, String format) {
        Map<String, String> known = ColumnMap.known(session.settings());
        if (!known.containsKey(format)) {
            String all = String.join(", ", Formats.known(known.keySet()));
            return Outcome.refused("broadcast.refused.format", format, all);
        }
        return ColumnMap.read(format, known.get(format), session.finder()::parse)
                .map(columns -> columns.files(plan.aim().tag(), rows(plan), delivery(plan)));
    }

    /** The message of a broadcast; refused where it has none. */
    public Outcome<MessageText> message(Wording wording) {
        return wording.text().isBlank()
                ? Outcome.refused("broadcast.refused.text.none")
                : MessageText.read(wording.text(), session.finder());
    }

    /** The circumstances under which a broadcast's message is written now. */
    public Delivery delivery(Dispatch.Plan plan) {
        Supplies supplies = new Supplies(
                business(plan),
                plan.wording().product(),
                plan.wording().price(),
                session.prices()
                        .care(plan.wording().product(), plan.aim().phone().businessId()),
                Phones.display(plan.aim().phone().e164()));
        return Delivery.at(
                LocalDateTime.now(session.clock()), session.people().directory().greetings(), supplies);
    }

    /** Whose phone it is sent from. */
    private String business(Dispatch.Plan plan) {
        return session.people()
                .directory()
                .business(plan.aim().phone().businessId())
                .map(Business::name)
                .orElse("");
    }

    /** Those for whom this broadcast is, in the order of the lists. */
    private List<ColumnMap.Row> rows(Dispatch.Plan plan) {
        Map<Long, Contact> numbers = plan.pack().staying().stream()
                .filter(line -> !line.resting())
                .collect(Collectors.toMap(Pack.Line::personId, Pack.Line::contact));
        List<Long> ids = plan.pack().staying().stream()
                .filter(line -> !line.resting())
                .map(Pack.Line::personId)
                .toList();
        Function<Card, ColumnMap.Row> row =
                card -> new ColumnMap.Row(card, numbers.get(card.id()).e164());
        return session.people().cards(ids).stream().map(row).toList();
    }

    /** A poster that asks people to save a phone's number, or eight cards to be cut: a page to be printed. */
    public Outcome<String> poster(SendingPhone phone, boolean cards) {
        String name = session.people()
                .directory()
                .business(phone.businessId())
                .map(Business::name)
                .orElse(phone.label());
        SavePoster.Sender sender = new SavePoster.Sender(name, phone.e164());
        return cards ? SavePoster.cards(sender, texts) : SavePoster.poster(sender, texts);
    }
}
