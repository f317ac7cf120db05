package org.portcontrol.reporting.totals;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.reporting.ASeizure;
import org.portcontrol.reporting.Basis;
import org.portcontrol.reporting.SeizureTopic;
import org.portcontrol.reporting.Suite;

@QuarkusTest
class TotalsAsCsvTest {

    private static final String HEADER =
            "country,quarter,commodity,commodityName,seizures,dimension,unit,article,basis,value,lines\r\n";

    @Test
    void each_quantity_is_a_line_of_rfc_4180() {
        SeizureTopic.deliver(ASeizure.in("VA")
                .of(
                        "PSY-VALIUM",
                        "Диазепам, \"Valium\"",
                        ASeizure.count("7500", "VIAL"),
                        ASeizure.mass("0.0750", Basis.PURE)));

        Response answer = Suite.as("analyst").get(Suite.TOTALS + "?country=VA&format=csv");

        assertEquals(
                HEADER
                        + "VA,2017-Q3,PSY-VALIUM,\"Диазепам, \"\"Valium\"\"\",1,COUNT,H87,VIAL,UNKNOWN,7500,1\r\n"
                        + "VA,2017-Q3,PSY-VALIUM,\"Диазепам, \"\"Valium\"\"\",1,MASS,KGM,,PURE,0.075,1\r\n",
                new String(answer.asByteArray(), StandardCharsets.UTF_8));
        assertEquals("text/csv;charset=UTF-8", answer.contentType());
        assertEquals("attachment; filename=\"totals.csv\"", answer.header("Content-Disposition"));
    }

    @Test
    void an_empty_answer_still_has_its_header() {
        assertEquals(
                HEADER,
                Suite.as("analyst")
                        .accept("text/csv")
                        .get(Suite.TOTALS + "?country=VB")
                        .asString());
    }

    @Test
    void rows_over_all_commodities_leave_those_columns_empty() {
        SeizureTopic.deliver(ASeizure.in("VC").of("NAR-HEROIN", "1").of("NAR-OPIUM", "2"));

        assertArrayEquals(
                new String[] {"VC,2017-Q3,,,1,MASS,KGM,,GROSS,3,2"}, Suite.lines("country=VC&by=country,quarter"));
    }

    @Test
    void large_and_small_values_are_written_in_full() {
        SeizureTopic.deliver(
                ASeizure.in("VD").of("NAR-HEROIN", "1000000000000000").of("NAR-OPIUM", "0.000000000000000000001"));

        assertArrayEquals(
                new String[] {
                    "VD,2017-Q3,NAR-HEROIN,Name of NAR-HEROIN,1,MASS,KGM,,GROSS,1000000000000000,1",
                    "VD,2017-Q3,NAR-OPIUM,Name of NAR-OPIUM,1,MASS,KGM,,GROSS,0.000000000000000000001,1"
                },
                Suite.lines("country=VD"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    NPS-FA | =cmd()  | '=cmd()
                    NPS-FB | +1      | '+1
                    NPS-FC | -1      | '-1
                    NPS-FD | @sum    | '@sum
                    NPS-FE | a=b     | a=b
                    """)
    void a_name_that_a_spreadsheet_would_run_is_made_text(String commodity, String name, String cell) {
        SeizureTopic.deliver(ASeizure.in("VE").of(commodity, name, ASeizure.mass("1", Basis.NET)));

        assertArrayEquals(
                new String[] {"VE,2017-Q3," + commodity + "," + cell + ",1,MASS,KGM,,NET,1,1"},
                Suite.lines("country=VE&commodity=" + commodity));
    }

    @Test
    void a_name_that_starts_with_a_tab_is_made_text() {
        SeizureTopic.deliver(ASeizure.in("VF").of("NPS-FF", "\t=cmd()", ASeizure.mass("1", Basis.NET)));

        assertArrayEquals(new String[] {"VF,2017-Q3,NPS-FF,'\t=cmd(),1,MASS,KGM,,NET,1,1"}, Suite.lines("country=VF"));
    }
}
