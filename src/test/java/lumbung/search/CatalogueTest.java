package lumbung.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.search.field.RegisterFields;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void everyFieldSaysWhatItAsksInBothLanguages() {
        for (Language language : Language.values()) {
            Texts texts = new Texts(language, ZoneId.of("Asia/Jakarta"));
            for (Field field : Village.CATALOGUE.fields()) {
                assertTrue(texts.has(field.about().key()), field.about().key() + " in " + language);
            }
        }
    }

    @Test
    void everyValueOfferedIsUnderstood() {
        for (Field field : Village.CATALOGUE.fields()) {
            for (String value : field.values(Village.STANDPOINT)) {
                String typed = field.keys().canonical() + ":" + Node.written(value);
                assertEquals(typed, Village.query(typed).canonical());
            }
        }
    }

    @Test
    void theCooperativesOwnLevelsBecomeFields() {
        Catalogue catalogue = new Catalogue(RegisterFields.all(List.of("Kelurahan", "Lingkungan", "RT", "promo")));
        assertTrue(catalogue.field("kelurahan").isPresent());
        assertTrue(catalogue.field("WARD").isPresent());
        assertTrue(catalogue.field("desa").isEmpty());
    }

    @Test
    void twoFieldsOfOneNameAreAFault() {
        Field field = Village.CATALOGUE.fields().get(0);
        assertThrows(IllegalArgumentException.class, () -> new Catalogue(List.of(field, field)));
    }
}
