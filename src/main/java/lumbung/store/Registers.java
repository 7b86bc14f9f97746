package lumbung.store;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lumbung.access.Opener;
import lumbung.access.Session;
import lumbung.backup.Encryption;
import lumbung.backup.Keyring;
import lumbung.backup.LockFile;
import lumbung.backup.Restorer;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.message.Trouble;
import lumbung.search.Catalogue;
import lumbung.settings.Home;
import lumbung.settings.StartOptions;

/** Opens registers, and seats a clerk at each. */
public final class Registers implements Opener {
    private final Map<String, String> environment;
    private final Function<Ground, Catalogue> catalogue;
    private final boolean ahead;

    /**
     * Opens as somebody's surroundings say.
     *
     * @param environment variables, for the usual home
     * @param catalogue the fields that a query can ask about
     */
    public Registers(Map<String, String> environment, Function<Ground, Catalogue> catalogue) {
        this(environment, catalogue, false);
    }

    private Registers(Map<String, String> environment, Function<Ground, Catalogue> catalogue, boolean ahead) {
        this.environment = environment;
        this.catalogue = catalogue;
        this.ahead = ahead;
    }

    /** The same for somebody who is going to search: each start costs a little more work, and the first search a shorter wait. */
    public Registers readingAhead() {
        return new Registers(environment, catalogue, true);
    }

    /** A place, its time, and the PIN that everybody there may be told. */
    private record Site(Home home, Clock clock, Optional<String> told) {}

    @Override
    public Outcome<Session> open(StartOptions options) {
        return open(options, Keyring.NONE);
    }

    @Override
    public Outcome<Session> open(StartOptions options, Keyring keys) {
        return site(options).then(site -> {
            Opening usual = new Opening(site.home(), site.clock(), keys);
            Opening opening = ahead ? usual.readingAhead() : usual;
            Outcome<Store> store = options.database().map(opening::server).orElseGet(opening::embedded);
            return store.then(opened -> seated(
                            opened, new Seating(opened, site.home(), site.clock(), catalogue, site.told()), options)
                    .ifRefused(refusal -> opened.close()));
        });
    }

    /** Its first page may be the one that is damaged. */
    private static Outcome<Session> seated(Store opened, Seating seating, StartOptions options) {
        try {
            return seating.begin(options.clerk());
        } catch (Failure e) {
            opened.close();
            return Outcome.refused(new Refusal("", Trouble.in(e).orElseThrow(() -> e)));
        }
    }

    @Override
    public Optional<Encryption> encryption(StartOptions options, Keyring keys) {
        return options.demo()
                ? Optional.empty()
                : Home.of(options, environment)
                        .fold(home -> Optional.of(encryption(home, keys)), refusal -> Optional.empty());
    }

    private static Encryption encryption(Home home, Keyring keys) {
        return new Recasting(home, Clock.system(ZoneId.systemDefault()), keys);
    }

    @Override
    public Optional<Restorer> restorer(StartOptions options, Keyring keys) {
        return options.demo()
                ? Optional.empty()
                : Home.of(options, environment)
                        .fold(home -> Optional.of(restorer(home, keys)), refusal -> Optional.empty());
    }

    private static Restorer restorer(Home home, Keyring keys) {
        Keyring own = new LockFile(home.backupLock()).or(keys);
        return new Restoring(home, Clock.system(ZoneId.systemDefault()), own);
    }

    private Outcome<Site> site(StartOptions options) {
        if (options.demo()) {
            return DemoCopy.make().map(home -> new Site(home, DemoCopy.CLOCK, Optional.of(DemoCopy.PIN)));
        }
        return Home.of(options, environment)
                .map(home -> new Site(home, Clock.system(ZoneId.systemDefault()), Optional.empty()));
    }
}
