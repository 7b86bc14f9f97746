package lumbung.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lumbung.broadcast.Dispatch;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.ListMember;
import lumbung.broadcast.ListTag;
import lumbung.broadcast.SegmentFigures;
import lumbung.message.Outcome;
import lumbung.register.Segment;
import lumbung.register.SendingPhone;
import lumbung.register.editing.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A segment's sheet: how many there are, how many can be reached and why the others not, who buys, on which lists: R006. */
@Command(name = "show")
final class SegmentShow implements Task {
    @Parameters(paramLabel = "NAME", descriptionKey = "segment.NAME")
    private String name = "";

    /**
     * What the sheet tells.
     *
     * @param places its lists on the phones
     * @param users the profiles that use it
     */
    private record Sheet(SegmentFigures figures, List<Places> places, List<String> users) {
        Segment segment() {
            return figures.segment();
        }
    }

    /** The lists of a phone. */
    private record Places(SendingPhone phone, List<Place> lists) {}

    /** How many are on a list, and how many of those the phone is known to hold. */
    private record Place(int list, long people, long known) {}

    @Override
    public Outcome<Integer> run(Desk desk) {
        Outbox outbox = new Outbox(desk);
        return outbox.segment(name)
                .then(segment -> outbox.dispatch()
                        .figures(segment, Dispatch.Wish.USUAL)
                        .map(figures -> new Sheet(figures, places(segment, outbox), users(segment, outbox))))
                .then(sheet -> desk.answer(() -> json(sheet, outbox), () -> lines(sheet, outbox)));
    }

    private static List<Places> places(Segment segment, Outbox outbox) {
        Collection<SendingPhone> phones = outbox.desk().directory().sendingPhones();
        return phones.stream()
                .map(phone -> new Places(
                        phone, lists(outbox.broadcasts().members(new ExportProfile.Target(segment.id(), phone.id())))))
                .filter(it -> !it.lists().isEmpty())
                .toList();
    }

    private static List<Place> lists(List<ListMember> members) {
        Map<Integer, List<ListMember>> lists = members.stream()
                .filter(ListMember::stays)
                .collect(Collectors.groupingBy(ListMember::list, TreeMap::new, Collectors.toList()));
        List<Place> places = new ArrayList<>();
        lists.forEach((list, on) -> places.add(new Place(
                list, on.size(), on.stream().filter(it -> !it.known().isEmpty()).count())));
        return places;
    }

    private static List<String> users(Segment segment, Outbox outbox) {
        return outbox.keeping().users(segment).stream().map(ExportProfile::name).toList();
    }

    private static List<String> lines(Sheet sheet, Outbox outbox) {
        Desk desk = outbox.desk();
        Facts facts = new Facts();
        facts.heading(sheet.segment().name());
        facts.add(
                desk.say("command.segment.owner"), outbox.owner(sheet.segment().businessId()));
        facts.add(desk.say("command.segment.query"), sheet.segment().query());
        facts.add(
                desk.say("command.segment.purpose"),
                Vocabulary.PURPOSES.word(sheet.segment().purpose()));
        facts.add(
                desk.say("command.segment.channel"),
                Vocabulary.CHANNELS.word(sheet.segment().channel()));
        facts.add(desk.say("command.segment.tag"), sheet.segment().tag());
        sheet.users().forEach(it -> facts.add(desk.say("command.segment.used"), it));
        for (Places each : sheet.places()) {
            each.lists()
                    .forEach(it -> facts.add(
                            each.phone().shown(),
                            desk.say(
                                    "command.segment.place",
                                    new ListTag(sheet.segment().tag()).numbered(it.list()),
                                    it.people(),
                                    it.known())));
        }
        List<String> lines = new ArrayList<>(facts.lines());
        lines.addAll(new Reach(sheet.figures().audience(), desk).sums());
        lines.add(Reach.counted(sheet.figures().bought(), desk.say("command.segment.buyers")));
        lines.add(Reach.counted(sheet.figures().neverBought(), desk.say("command.segment.not-yet")));
        return lines;
    }

    private static Map<String, Object> json(Sheet sheet, Outbox outbox) {
        Map<String, Object> json = SegmentList.json(sheet.segment(), outbox);
        json.putAll(new Reach(sheet.figures().audience(), outbox.desk()).json());
        json.put("withoutConsent", sheet.figures().withoutConsent());
        json.put("unsaved", sheet.figures().unsaved());
        json.put("tired", sheet.figures().tired());
        json.put("buyers", sheet.figures().bought());
        json.put("profiles", sheet.users());
        json.put(
                "phones",
                sheet.places().stream()
                        .map(it -> Json.object(
                                "number",
                                it.phone().e164(),
                                "lists",
                                it.lists().stream()
                                        .map(list -> Json.object(
                                                "list", list.list(), "people", list.people(), "known", list.known()))
                                        .toList()))
                        .toList());
        return json;
    }
}
