package org.portcontrol.seizure.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static long of(Object... parts) {
        Fingerprint print = new Fingerprint();
        for (Object part : parts) {
            print.add(part);
        }
        return print.value();
    }

    @Test
    void case_makes_no_difference() {
        assertEquals(of("La Paz", "Cocaine"), of("LA PAZ", "cocaine"));
    }

    @Test
    void it_is_the_same_in_every_run() {
        assertEquals(-7184503128943178L, of(""), "first 64 bits of SHA-256 of the separator");
    }

    @Test
    void a_word_that_moves_into_the_next_part_makes_a_difference() {
        assertNotEquals(of("La Paz", ""), of("La", "Paz"));
        assertNotEquals(of("La Paz", null), of(null, "La Paz"));
    }
}
