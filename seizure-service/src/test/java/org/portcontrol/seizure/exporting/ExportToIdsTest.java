package org.portcontrol.seizure.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

@QuarkusTest
@ExtendWith(Places.class)
class ExportToIdsTest {

    private static void report(String user, String report) {
        Suite.report(user, report).then().statusCode(201);
    }

    @Test
    void the_mercury_of_aktau_comes_out_in_the_fourteen_columns() {
        // Given
        report("officer.aktau", Reports.mercury().replace("2017-07-14", "2007-07-14"));
        // When
        Response file = Exports.ask("officer.aktau", "seizedFrom", "2007-07-14", "seizedTo", "2007-07-14");
        // Then
        file.then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"seizures-ids.csv\"");
        assertEquals(
                "\ufeff" + Exports.IDS + "\r\n"
                        + "2007-07-14,Kazakhstan,KAZ,Central Asia and Transcaucasian countries,Asia,"
                        + "\"Mercury, metallic\",20063,Kilogram,\"Aktau seaport, Morport customs checkpoint\",,,"
                        + "Truck/lorry/van,Port Control Unit,\r\n",
                file.asString());
    }

    @Test
    void what_is_counted_is_told_by_the_name_of_the_unit_and_untold_transport_is_not_available() {
        report(
                "officer.aktau",
                Reports.ofLine(
                                "{\"commodity\": \"PSY-DIAZEPAM\", \"quantity\": 7500, \"unit\": \"H87\","
                                        + " \"article\": \"VIAL\"}, {\"commodity\": \"NAR-HEROIN\", \"quantity\": 0.50, \"unit\": \"GRM\"}")
                        .replace("2017-07-14", "2007-07-15"));
        String where = "\"Aktau seaport, Morport customs checkpoint\",,,Data not available,Port Control Unit,";
        assertEquals(
                List.of(
                        Exports.IDS,
                        "2007-07-15,Kazakhstan,KAZ,Central Asia and Transcaucasian countries,Asia,Diazepam,7500,Vials,"
                                + where,
                        "2007-07-15,Kazakhstan,KAZ,Central Asia and Transcaucasian countries,Asia,Heroin,0.5,Gram,"
                                + where),
                Exports.lines("officer.aktau", "seizedFrom", "2007-07-15", "seizedTo", "2007-07-15"));
    }

    @Test
    void an_imported_file_comes_back_to_the_letter() {
        // Given
        List<String> file = List.of(
                Exports.IDS,
                "2012-02-01,Iceland,ISL,West & Central Europe,Europe,hashish,\"1,250.50\",gr,Reykjavík,Höfuðborgarsvæðið,"
                        + "Airport,Airplane,Customs,National authority",
                "2012-02-02,Iceland,ISL,North Europe,Europa,\"A thing, \"\"unnamed\"\"\",9e-05,kgs,,Vestfirðir,"
                        + "Post Office,Train/Bus,Police,",
                "2012-02-03,Iceland,ISL,,,Heroin,2,Thousand of doses,,,,,,",
                "2012-02-04,Iceland,ISL,,,Heroin,2,Gram,Akureyri,Akureyri,,,,",
                "2012-02-05,Iceland,ISL,,,Heroin,2,Gram,Iceland,,,,,");
        String importId = Exports.imported(file);
        // When
        List<String> exported = Exports.lines("operator", "import", importId);
        // Then
        assertEquals(file, exported);
    }

    @Test
    void rows_of_one_day_come_back_in_the_order_of_the_file() {
        List<String> file = List.of(
                Exports.IDS,
                "2012-02-04,Iceland,ISL,,Europe,Heroin,3,Gram,Third,,,,,",
                "2012-02-04,Iceland,ISL,,Europe,Heroin,1,Gram,First,,,,,",
                "2012-02-04,Iceland,ISL,,Europe,Heroin,2,Gram,Second,,,,,");
        assertEquals(file, Exports.lines("operator", "import", Exports.imported(file)));
    }

    @Test
    void an_export_that_is_imported_again_says_the_same() {
        // Given
        report("officer.aktau", Reports.mercury().replace("2017-07-14", "2007-07-16"));
        List<String> exported =
                Exports.lines("officer.aktau", "seizedFrom", "2007-07-16", "seizedTo", "2007-07-16", "profile", "ids");
        // When
        String importId = Exports.imported(exported);
        // Then
        assertEquals(exported, Exports.lines("operator", "import", importId));
    }

    @Test
    void what_a_spreadsheet_would_compute_gets_an_apostrophe() {
        List<String> file =
                List.of(Exports.IDS, "2012-02-05,Iceland,ISL,,Europe,Heroin,3,Gram,'=SUM(A1:A9),@home,'-2,'+4,,");
        String importId = Exports.imported(file);
        assertEquals(
                List.of(Exports.IDS, "2012-02-05,Iceland,ISL,,Europe,Heroin,3,Gram,'=SUM(A1:A9),'@home,'-2,'+4,,"),
                Exports.lines("operator", "import", importId));
    }
}
