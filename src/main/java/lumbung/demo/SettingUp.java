package lumbung.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import lumbung.access.Clerk;
import lumbung.journal.Changes;
import lumbung.register.Business;
import lumbung.register.Community;
import lumbung.register.SendingPhone;
import lumbung.register.matching.PhoneReading;
import lumbung.register.matching.Phones;
import lumbung.settings.Setting;

/** Sets the cooperative up: its settings, clerks, land, businesses and communities. */
final class SettingUp {
    private static final Map<String, Clerk.Duty> DUTIES = Map.of(
            "clerk",
            Clerk.Duty.CLERK,
            "officer",
            Clerk.Duty.OFFICER,
            "supervisor",
            Clerk.Duty.SUPERVISOR,
            "owner",
            Clerk.Duty.OWNER,
            "meeting",
            Clerk.Duty.MEETING);

    private final Cooperative cooperative;
    private final Changes changes;

    private SettingUp(Cooperative cooperative, Changes changes) {
        this.cooperative = cooperative;
        this.changes = changes;
    }

    static Known of(Cooperative cooperative, Changes changes) {
        return new SettingUp(cooperative, changes).run();
    }

    private Known run() {
        setting("cooperative.name", cooperative.name());
        setting("cooperative.legal-name", cooperative.legalName());
        setting("cooperative.today", cooperative.today().toString());
        setting(
                "area.levels",
                cooperative.levels().stream().map(Cooperative.Level::name).collect(Collectors.joining(",")));
        Map<String, Long> sendingPhones = new HashMap<>();
        Map<String, Long> businesses = businesses(sendingPhones);
        Map<String, Long> clerks = clerks(businesses);
        Land land = Land.settle(cooperative, changes);
        return new Known(land, businesses, clerks, communities(land), sendingPhones);
    }

    private void setting(String name, String value) {
        changes.add(new Setting(changes.newId(), 0, name, value));
    }

    private Map<String, Long> clerks(Map<String, Long> businesses) {
        Map<String, Long> ids = new HashMap<>();
        for (Cooperative.Staff staff : cooperative.clerks()) {
            Clerk.Duty duty = DUTIES.get(staff.role());
            if (duty == null) {
                throw Cooperative.fault("unknown role of a clerk: " + staff.role());
            }
            Long business = staff.business().isEmpty() ? Long.valueOf(0) : businesses.get(staff.business());
            if (business == null || (duty == Clerk.Duty.OWNER) == (business == 0)) {
                throw Cooperative.fault("wrong business of a clerk: " + staff.name());
            }
            Clerk clerk = new Clerk(changes.newId(), 0, staff.name(), duty, business);
            changes.add(clerk);
            ids.put(staff.name(), clerk.id());
        }
        return ids;
    }

    private Map<String, Long> businesses(Map<String, Long> sendingPhones) {
        Map<String, Long> ids = new HashMap<>(Map.of(Known.ALL, 0L));
        for (Cooperative.Shop shop : cooperative.businesses()) {
            long id = changes.newId();
            changes.add(new Business(id, 0, shop.name(), OptionalInt.of(shop.since()), shop.kind()));
            shop.sendingPhones().forEach(raw -> sendingPhones.put(raw, sendingPhone(id, raw)));
            ids.put(shop.key(), id);
        }
        return ids;
    }

    private long sendingPhone(long businessId, String raw) {
        PhoneReading reading = Phones.read(raw).get(0);
        if (!reading.sendable()) {
            throw Cooperative.fault("no number to send from: " + raw);
        }
        long id = changes.newId();
        changes.add(new SendingPhone(id, 0, businessId, reading.e164().orElseThrow(), raw));
        return id;
    }

    private Map<String, Long> communities(Land land) {
        Map<String, Long> ids = new HashMap<>();
        for (Cooperative.Circle circle : cooperative.communities()) {
            long id = changes.newId();
            changes.add(new Community(id, 0, circle.name(), circle.kind(), land.village(circle.village())));
            ids.put(circle.key(), id);
        }
        return ids;
    }
}
