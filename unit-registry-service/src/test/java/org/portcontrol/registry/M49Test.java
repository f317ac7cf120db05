package org.portcontrol.registry;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class M49Test {

    private static final Set<String> ISO_3166 = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    @Test
    void every_country_of_iso_3166_has_its_number_and_all_but_antarctica_a_region() {
        for (String country : ISO_3166) {
            assertNotNull(M49.of(country), country);
        }
        assertNull(M49.of("AQ").region());
        assertEquals(
                Set.of("AQ"),
                ISO_3166.stream()
                        .filter(country -> M49.of(country).subRegion() == null)
                        .collect(Collectors.toSet()));
    }

    @Test
    void no_two_countries_have_the_same_number() {
        assertEquals(
                ISO_3166.size(),
                ISO_3166.stream()
                        .map(country -> M49.of(country).code())
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "KZ, 398, Asia, Central Asia",
        "AF, 004, Asia, Southern Asia",
        "AZ, 031, Asia, Western Asia",
        "TR, 792, Asia, Western Asia"
    })
    void a_country_says_where_it_is(String country, String m49, String region, String subRegion) {
        RegistryApi.get("countries", country)
                .then()
                .body("m49", equalTo(m49))
                .body("region.name", equalTo(region))
                .body("subRegion.name", equalTo(subRegion));
    }
}
