package org.portcontrol.seizure.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.portcontrol.seizure.Commodity;

class CatalogueTest {

    private static final Pattern CAS = Pattern.compile("(\\d{2,7})-(\\d{2})-(\\d)");

    private final Catalogue catalogue = new Catalogue();

    @Test
    void it_holds_every_commodity_once() {
        assertEquals(418, catalogue.all().size());
        assertEquals("1971-IV", catalogue.find("PSY-DIAZEPAM").orElseThrow().controlRegime());
    }

    @Test
    void every_cas_number_passes_its_check_digit() {
        List<String> numbers = catalogue.all().stream()
                .map(Commodity::cas)
                .filter(cas -> cas != null)
                .toList();
        assertEquals(266, numbers.size());
        assertEquals(
                List.of(),
                numbers.stream().filter(cas -> !passesCheckDigit(cas)).toList());
    }

    @Test
    void a_typing_error_in_a_cas_number_is_seen() {
        assertTrue(passesCheckDigit("439-14-5"));
        assertTrue(!passesCheckDigit("439-15-5"));
    }

    /** The last digit is the sum of the others, each times its place counted from the right, modulo ten. */
    private static boolean passesCheckDigit(String cas) {
        Matcher parts = CAS.matcher(cas);
        if (!parts.matches()) {
            return false;
        }
        String digits =
                new StringBuilder(parts.group(1) + parts.group(2)).reverse().toString();
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += (place + 1) * Character.digit(digits.charAt(place), 10);
        }
        return sum % 10 == Integer.parseInt(parts.group(3));
    }
}
