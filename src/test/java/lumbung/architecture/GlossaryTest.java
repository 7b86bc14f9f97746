package lumbung.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lumbung.journal.Entity;
import org.junit.jupiter.api.Test;

/** Everything that the register keeps has its word, and so has everything that a price rule speaks of. */
class GlossaryTest {
    private static final Pattern LINE = Pattern.compile("(?m)^\\| [^|]+ \\| ([A-Z]\\w+) \\| [^|]+\\.\\s\\|$");

    private static final Set<String> PRICES =
            Set.of("lumbung.pricing", "lumbung.pricing.goods", "lumbung.pricing.calendar", "lumbung.pricing.rule");

    @Test
    void theGlossaryNamesEveryKindOfRowAndNoOther() {
        Set<String> told = LINE.matcher(Sources.text(Sources.TOP.resolve("src/README.md")))
                .results()
                .map(MatchResult::group)
                .map(line -> line.split("\\|", -1)[2].strip())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> kept = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("lumbung").stream()
                        .filter(type -> isRow(type) || isWordOfPrices(type))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(kept, told);
    }

    private static boolean isRow(JavaClass type) {
        return type.isAssignableTo(Entity.class) && !type.isInterface();
    }

    /** Values that the packages below share: what files and inspections add has its words elsewhere. */
    private static boolean isWordOfPrices(JavaClass type) {
        return PRICES.contains(type.getPackageName())
                && type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && (type.isRecord() || type.isEnum() || type.reflect().isSealed());
    }
}
