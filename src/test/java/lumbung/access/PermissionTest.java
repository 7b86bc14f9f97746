package lumbung.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lumbung.journal.Entity;
import lumbung.journal.Ledger;
import lumbung.pricing.kept.Prices;
import lumbung.register.People;
import lumbung.register.References;
import lumbung.search.Finder;
import lumbung.transfer.ImportLog;
import org.junit.jupiter.api.Test;

/** The one table of permissions, and that nothing goes past it. */
class PermissionTest {
    private static final Map<Class<?>, Class<?>> GUARDS = Map.of(
            Ledger.class, GuardedLedger.class,
            People.class, GuardedPeople.class,
            References.class, GuardedReferences.class,
            Finder.class, GuardedFinder.class,
            ImportLog.class, GuardedImports.class,
            Prices.class, GuardedPrices.class);

    @Test
    void whoHasLeftOrIsLockedMayNothing() {
        for (Permission permission : Permission.values()) {
            assertFalse(permission.holds(Clerk.Duty.FORMER), permission.name());
            assertFalse(permission.holds(Clerk.Duty.MEETING), permission.name());
            assertFalse(new Rights(new Clerk(1, 1, "Rini", Clerk.Duty.OFFICER, 0), true).may(permission));
            assertTrue(permission.holds(Clerk.Duty.OFFICER), permission.name());
        }
    }

    @Test
    void theManualShowsTheTable() {
        RolesInManual.TABLE.check(RolesInManual.generated());
        for (Permission permission : Permission.values()) {
            assertEquals(permission.duties(), RolesInManual.table().get(RolesInManual.name(permission)));
        }
    }

    @Test
    void aSupervisorWritesNothingOfTheRegister() {
        List<Permission> writes = List.of(
                Permission.EDIT_PEOPLE,
                Permission.MERGE_PEOPLE,
                Permission.REMOVE_PEOPLE,
                Permission.IMPORT,
                Permission.EXPORT,
                Permission.ADD_PLACES,
                Permission.SET_UP,
                Permission.MANAGE_CLERKS,
                Permission.UNDO_OTHERS);
        writes.forEach(write -> assertFalse(write.holds(Clerk.Duty.SUPERVISOR), write.name()));
    }

    @Test
    void everyKindOfRowHasItsLineInTheTableOfWrites() {
        List<String> forgotten = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("lumbung").stream()
                        .filter(type -> type.isAssignableTo(Entity.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .filter(type -> !Writing.knows(type))
                        .map(Class::getSimpleName)
                        .toList();
        assertEquals(List.of(), forgotten);
    }

    @Test
    void everyMethodOfEveryPortIsGuardedItself() {
        GUARDS.forEach((port, guard) -> {
            for (Method method : port.getMethods()) {
                // A default only calls others of the port.
                boolean own = method.isDefault()
                        || Arrays.stream(guard.getDeclaredMethods())
                                .anyMatch(it -> it.getName().equals(method.getName())
                                        && Arrays.equals(it.getParameterTypes(), method.getParameterTypes()));
                assertTrue(own, guard.getSimpleName() + " forgot " + method.getName());
            }
        });
    }
}
