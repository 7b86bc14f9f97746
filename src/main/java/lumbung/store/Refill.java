package lumbung.store;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Fills figures that a migration made room for, in its transaction: a power cut leaves neither the columns nor a part of what
 * stands in them.
 */
final class Refill extends BaseCallback {
    private static final MigrationVersion RHYTHM = MigrationVersion.fromVersion("9");

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        if (RHYTHM.equals(context.getMigrationInfo().getVersion())) {
            try {
                Rhythms.keepAll(context.getConnection());
            } catch (SQLException e) {
                throw new Failure(e);
            }
        }
    }
}
