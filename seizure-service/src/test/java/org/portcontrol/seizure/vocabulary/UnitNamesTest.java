package org.portcontrol.seizure.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.seizure.Article;
import org.portcontrol.seizure.Dimension;
import org.portcontrol.seizure.MeasureUnit;
import org.portcontrol.seizure.vocabulary.UnitNames.UnitName;

class UnitNamesTest {

    private final UnitNames units = new UnitNames();

    /** All of the release of 2011 to 2016. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kilogram|1|KGM|",
                "Gram|0.001|KGM|",
                "Unit|1|H87|UNIT",
                "Tablet|1|H87|TABLET",
                "Litre|1|LTR|",
                "Millilitre|0.001|LTR|",
                "Piece|1|H87|PIECE",
                "Pill|1|H87|TABLET",
                "Capsule|1|H87|CAPSULE",
                "Bottles|1|H87|BOTTLE",
                "Blotting paper|1|H87|BLOTTER",
                "Cc|0.001|LTR|",
                "Acres|0.40468564224|HAR|",
                "Dose|1|H87|DOSE",
                "Plants|1|H87|PLANT",
                "Cubic Centimeter|0.001|LTR|",
                "Gallons (US, liquid)|3.785411784|LTR|",
                "Stamp|1|H87|BLOTTER",
                "Ampoule|1|H87|AMPOULE",
                "Milligram|0.000001|KGM|",
                "Injection|1|H87|INJECTION",
                "Blotter|1|H87|BLOTTER",
                "Bush|1|H87|PLANT",
                "Vials|1|H87|VIAL",
                "other|1|H87|OTHER",
                "Ton|1000|KGM|",
                "Flacons|1|H87|BOTTLE",
                "Microgram|0.000000001|KGM|",
                "Mark|1|H87|OTHER",
                "Paper (1/10 gm)|0.0001|KGM|",
                "Ounce|0.028349523125|KGM|",
                "Thousand of doses|1000|H87|DOSE",
                "Barette|1|H87|OTHER",
                "Gallons (UK)|4.54609|LTR|",
                "Thousand of tablets|1000|H87|TABLET",
                "Trip|1|H87|DOSE",
                "100 gram|0.1|KGM|",
                "Block (350gr)|0.35|KGM|",
                "Packages|1|H87|PACK",
                "Viss|1.63293|KGM|",
                "Hectars|1|HAR|",
                "Joint|1|H87|CIGARETTE",
                "Hundred of units|100|H87|UNIT"
            })
    void one_of_each_unit_of_the_workbook(String name, BigDecimal value, String baseUnit, Article article) {
        UnitName found = units.find(name).orElseThrow();
        assertEquals(name, found.name());
        assertEquals(baseUnit, found.unit().dimension().baseUnit());
        assertEquals(0, value.compareTo(found.unit().toBase(found.multiple())), () -> found + " is not " + value);
        assertEquals(article, found.article());
    }

    @ParameterizedTest
    @CsvSource({
        "KG,Kilogram",
        "kgs,Kilogram",
        "кг,Kilogram",
        "g,Gram",
        "gr.,Gram",
        "mg,Milligram",
        "µg,Microgram",
        "lt,Litre",
        "LTR,Litre",
        "ml,Millilitre",
        "cm³,Cubic Centimeter",
        "C.C.,Cc",
        "tn,Ton",
        "metric ton,Ton",
        "lb,Pound",
        "oz,Ounce",
        "ha,Hectars",
        "pcs,Piece",
        "шт.,Piece",
        "unit(s),Unit",
        "plant(s),Plants",
        "tab,Tablet",
        "tablet/pill,Tablet",
        "U2,Tablet",
        "doses,Dose"
    })
    void other_spellings_mean_the_same_unit(String words, String name) {
        assertEquals(name, units.find(words).orElseThrow().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gallon", "pint", "libra", "bag", "box", "xyz"})
    void a_unit_whose_size_is_not_sure_is_not_taken(String words) {
        assertTrue(units.find(words).isEmpty());
    }

    @Test
    void every_code_of_rec_20_that_the_suite_knows_is_a_name_of_its_unit() {
        for (MeasureUnit unit : MeasureUnit.values()) {
            UnitName found = units.find(unit.name()).orElseThrow();
            assertEquals(unit.toBase(BigDecimal.ONE), found.unit().toBase(found.multiple()), unit.name());
        }
    }

    @Test
    void what_is_counted_is_said_and_what_is_measured_is_not_counted() {
        units.all()
                .forEach(unit ->
                        assertEquals(unit.unit().dimension() == Dimension.COUNT, unit.article() != null, unit.name()));
    }

    @Test
    void every_unit_names_its_source_and_every_article_has_a_unit() {
        assertTrue(units.all().stream().allMatch(unit -> unit.source() != null));
        assertEquals(
                Arrays.asList(Article.values()),
                units.all().stream()
                        .map(UnitName::article)
                        .filter(article -> article != null)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "KGM,,Kilogram",
        "GRM,,Gram",
        "LTR,,Litre",
        "CMQ,,Cubic Centimeter",
        "H87,TABLET,Tablet",
        "U2,TABLET,Tablet",
        "H87,VIAL,Vials",
        "NAR,UNIT,Unit",
        "MIL,TABLET,Thousand of tablets",
        "DZN,PIECE,Dozen",
        "DZN,VIAL,DZN"
    })
    void a_unit_has_its_name_in_the_workbook(MeasureUnit unit, Article article, String name) {
        assertEquals(name, units.nameOf(unit, article));
    }

    @Test
    void whatever_is_measured_and_every_article_can_be_read_back() {
        for (MeasureUnit unit : MeasureUnit.values()) {
            if (unit.dimension() != Dimension.COUNT) {
                assertEquals(
                        unit, units.find(units.nameOf(unit, null)).orElseThrow().unit());
            }
        }
        for (Article article : Article.values()) {
            UnitName found = units.find(units.nameOf(MeasureUnit.H87, article)).orElseThrow();
            assertEquals(MeasureUnit.H87, found.unit());
            assertEquals(article, found.article());
        }
    }
}
