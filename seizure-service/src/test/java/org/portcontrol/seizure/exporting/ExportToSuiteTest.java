package org.portcontrol.seizure.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

@QuarkusTest
@ExtendWith(Places.class)
class ExportToSuiteTest {

    private static String reported(String report) {
        return Suite.report("officer.aktau", report)
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    private static List<String> exported(String day) {
        return Exports.lines("officer.aktau", "profile", "suite", "seizedFrom", day, "seizedTo", day);
    }

    /** What the lines say, without which record they belong to and where it was made. */
    private static List<String> content(List<String> lines) {
        return lines.stream()
                .skip(1)
                .map(line -> line.substring(line.indexOf(",2007-")))
                .toList();
    }

    @Test
    void the_mercury_of_aktau_comes_out_as_codes() {
        // Given
        String reference = reported(Reports.mercury().replace("2017-07-14", "2007-08-14"));
        // When
        List<String> lines = exported("2007-08-14");
        // Then
        assertEquals(
                List.of(
                        Exports.SUITE,
                        reference + ",REPORTED,KZ,KZ-AKTAU-PCU,KZ-AKTAU-MORPORT,,,2007-08-14,1,TOX-MERCURY,"
                                + "\"Mercury, metallic\",20063,KGM,,GROSS,,,,ROAD,TRUCK,TJ,KG KZ,TR"),
                lines);
    }

    @Test
    void what_a_national_workbook_says_stands_beside_the_codes() {
        String importId = Exports.imported(List.of(
                Exports.IDS, "2012-03-01,Iceland,ISL,,,hashish,\"1,250.50\",gr,,Vestfirðir,,Airplane,Customs,"));
        String line = Exports.lines("operator", "profile", "suite", "import", importId)
                .get(1);
        assertEquals(
                ",REPORTED,IS,,,Vestfirðir,Vestfirðir,2012-03-01,1,NAR-CANNABIS-RESIN,Cannabis resin (hashish),1250.5,"
                        + "GRM,,UNKNOWN,hashish,\"1,250.50\",gr,AIR,AIRCRAFT,,,",
                line.substring(line.indexOf(",REPORTED")));
    }

    @Test
    void an_export_that_is_imported_again_stores_the_same_lines() {
        // Given
        reported(Reports.mercury()
                .replace("2017-07-14", "2007-08-15")
                .replace(
                        "\"items\": [",
                        "\"items\": [{\"commodity\": \"PSY-DIAZEPAM\", \"quantity\": 2.5, \"unit\": \"MIL\", \"article\":"
                                + " \"TABLET\"},"));
        reported(Reports.ofLine("{\"commodity\": \"PRE-ACETIC-ANHYDRIDE\", \"quantity\": 0.125, \"unit\": \"LTR\"}")
                .replace("2017-07-14", "2007-08-15"));
        List<String> exported = exported("2007-08-15");
        // When
        String importId = Exports.imported(exported, "profile", "suite");
        // Then
        List<String> stored = Exports.lines("operator", "profile", "suite", "import", importId);
        assertEquals(3, content(exported).size());
        assertEquals(
                content(exported).stream().sorted().toList(),
                content(stored).stream().sorted().toList());
        assertEquals(
                2L,
                stored.stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .distinct()
                        .count(),
                "two records, as before");
    }
}
