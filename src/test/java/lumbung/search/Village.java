package lumbung.search;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Channel;
import lumbung.register.Community;
import lumbung.register.Directory;
import lumbung.register.Purpose;
import lumbung.register.Segment;
import lumbung.register.SendingPhone;
import lumbung.search.field.RegisterFields;

/** A small made-up part of the land, its communities and businesses, on one day. */
public final class Village {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final List<String> LEVELS = List.of("desa", "dusun", "RW", "RT");

    public static final List<Area> AREAS = List.of(
            new Area(1, 1, 0, 0, "Bongas"),
            new Area(2, 1, 0, 0, "Cawet"),
            new Area(3, 1, 1, 1, "Krajan"),
            new Area(4, 1, 3, 2, "01"),
            new Area(5, 1, 4, 3, "03"),
            new Area(6, 1, 4, 3, "04"),
            new Area(7, 1, 2, 2, "02"),
            new Area(8, 1, 7, 3, "03"),
            new Area(9, 1, 0, 0, "Watu Kumpul"));
    public static final List<Community> COMMUNITIES = List.of(
            new Community(21, 1, "PKK Bongas", "PKK", 1),
            new Community(22, 1, "PKK Cawet", "PKK", 2),
            new Community(23, 1, "Pengajian Rabu", "Pengajian", 0),
            new Community(24, 1, "Karang Taruna Bongas", "Karang Taruna", 1));
    public static final List<Business> BUSINESSES = List.of(
            new Business(31, 1, "Azzalea", OptionalInt.of(2019), "kue"),
            new Business(32, 1, "Vanara", OptionalInt.empty(), "kerajinan"),
            new Business(33, 1, "Sigendo", OptionalInt.empty(), "keripik"),
            new Business(34, 1, "Kopi Rojo", OptionalInt.empty(), "kopi"));
    public static final List<SendingPhone> SENDING_PHONES = List.of(
            new SendingPhone(41, 1, 31, "+6281200001111", "HP Azzalea"),
            new SendingPhone(42, 1, 32, "+6281200002222", "HP Vanara"));

    public static final Directory DIRECTORY = new Directory(LEVELS, AREAS, BUSINESSES, COMMUNITIES, SENDING_PHONES)
            .with(List.of(
                    new Segment(51, 1, "PKK semua desa", 31, "kelompok:pkk", Purpose.PROMO, Channel.PERSON, "PKK")));
    public static final Standpoint STANDPOINT = Standpoint.whole(DIRECTORY, TODAY);
    public static final Catalogue CATALOGUE = new Catalogue(RegisterFields.all(LEVELS));

    private Village() {}

    public static Query query(String text) {
        return Query.parse(text, CATALOGUE, STANDPOINT).get();
    }
}
