package lumbung.store;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Fills figures that migrations made room for, in the transaction of the last of them: a power cut leaves neither its columns
 * nor a part of what stands in them.
 */
final class Refill extends BaseCallback {
    private static final MigrationVersion PURCHASES = MigrationVersion.fromVersion("19");

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        if (PURCHASES.equals(context.getMigrationInfo().getVersion())) {
            try {
                Rhythms.keepAll(context.getConnection());
            } catch (SQLException e) {
                throw new Failure(e);
            }
        }
    }
}
