package org.portcontrol.seizure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violations;

class QuantityTest {

    private final Violations violations = new Violations();

    private Quantity read(String value, String unit, String article, String basis) {
        return Quantity.read(new BigDecimal(value), unit, article, basis, "/items/0", violations);
    }

    @ParameterizedTest
    @CsvSource({
        "75, GRM, 0.075",
        "20063, KGM, 20063",
        "1, TNE, 1000",
        "0.000000000000001, MC, 0.000000000000000000000001",
        "3, LBR, 1.36077711",
        "1, ONZ, 0.028349523125",
        "1, CTM, 0.0002",
        "250, MLT, 0.25",
        "1, GLL, 3.785411784",
        "1, GLI, 4.54609",
        "1, ACR, 0.40468564224",
        "5000, MTK, 0.5",
        "2, MIL, 2000",
        "7500, H87, 7500"
    })
    void a_quantity_becomes_its_base_unit_exactly(String value, String unit, String base) {
        Measure measure = Measure.of(read(value, unit, null, null), Measure.Origin.REPORTED);
        assertEquals(new BigDecimal(base), measure.value());
    }

    @Test
    void what_was_given_is_kept_as_given_but_for_needless_zeros() {
        assertEquals(new BigDecimal("12.5"), read("12.500", "KGM", null, null).value());
        assertEquals(new BigDecimal("20000"), read("2e4", "KGM", null, null).value());
    }

    @Test
    void a_counted_line_counts_pieces_unless_it_says_what() {
        assertEquals(Article.PIECE, read("3", "H87", null, null).article());
        assertEquals(Article.TABLET, read("3", "U2", null, null).article());
        assertEquals(Article.VIAL, read("3", "H87", "VIAL", null).article());
    }

    @Test
    void a_basis_that_is_not_given_is_unknown() {
        assertEquals(Basis.UNKNOWN, read("3", "KGM", null, null).basis());
    }

    @Test
    void fifteen_digits_on_either_side_are_the_most() {
        assertEquals(
                new BigDecimal("999999999999999.999999999999999"),
                read("999999999999999.999999999999999", "KGM", null, null).value());
        assertNull(read("1000000000000000", "KGM", null, null));
        Refusal refusal = assertThrows(Refusal.class, violations::refuseIfAny);
        assertEquals(SeizureProblem.QUANTITY_OUT_OF_BOUNDS, refusal.type());
    }
}
