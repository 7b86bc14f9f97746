package lumbung.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DirectionTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("lumbung");

    /** Packages of the JDK that only those may use whose table says so, or nobody. */
    private static final List<String> NOT_FOR_ALL = List.of("java.sql", "javax.sql");

    @TestFactory
    Stream<DynamicTest> eachPackageKnowsOnlyWhatItsTableAllows() {
        return Part.ALL.stream()
                .map(part -> DynamicTest.dynamicTest(
                        part.name(),
                        () -> classes()
                                .that()
                                .resideInAPackage(part.pattern())
                                .should()
                                .onlyDependOnClassesThat(
                                        resideInAnyPackage(allowed(part)).and(not(resideInAnyPackage(reserved(part)))))
                                .allowEmptyShould(true)
                                .check(PROGRAM)));
    }

    @Test
    void everyPackageHasATable() {
        Set<String> found = PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("lumbung."))
                .map(DirectionTest::topPackage)
                .collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(Part.ALL.stream().map(Part::name).collect(Collectors.toSet()));

        assertEquals(Set.of(), found, "packages that Part does not name");
    }

    @Test
    void onlyMainIsAbove() {
        Set<String> found = PROGRAM.stream()
                .filter(resideInAPackage("lumbung"))
                .map(DirectionTest::outermost)
                .collect(Collectors.toSet());

        assertEquals(Set.of("Main"), found, "the root package is wiring only");
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("lumbung.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    /** The program opens no network connection, except a database's, and no window of its own. */
    @Test
    void nobodyGoesOnline() {
        noClasses()
                .that()
                .resideInAPackage("lumbung..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "java.awt..", "javax.swing..")
                        .or(named("java.net.Socket", "java.net.ServerSocket", "java.net.URLConnection")))
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> wanted = Set.of(names);
        return DescribedPredicate.describe("one of " + wanted, type -> wanted.contains(type.getName()));
    }

    private static String topPackage(String name) {
        return name.substring("lumbung.".length()).replaceAll("\\..*", "");
    }

    private static String outermost(JavaClass type) {
        return type.getName().substring("lumbung.".length()).replaceAll("\\$.*", "");
    }

    /** Itself, the JDK, and the table's packages and libraries. */
    private static String[] allowed(Part part) {
        Stream<String> jdk = Stream.of("java..", "javax.crypto..");
        Stream<String> known = part.knows().stream().map(name -> "lumbung." + name + "..");
        Stream<String> libraries = part.libraries().stream().map(name -> name + "..");
        return Stream.of(Stream.of(part.pattern()), jdk, known, libraries)
                .flatMap(one -> one)
                .toArray(String[]::new);
    }

    private static String[] reserved(Part part) {
        return NOT_FOR_ALL.stream()
                .filter(name -> !part.libraries().contains(name))
                .map(name -> name + "..")
                .toArray(String[]::new);
    }
}
