package org.portcontrol.reporting.totals;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.kit.problem.ProblemType;
import org.portcontrol.reporting.ASeizure;
import org.portcontrol.reporting.SeizureTopic;
import org.portcontrol.reporting.Suite;
import org.portcontrol.rules.ApiOperations;

/** Every role and every question that it may or may not ask. */
@QuarkusTest
class TotalsAccessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    analyst          | 200 | 200 | 200
                    operator         | 200 | 200 | 200
                    focal.kz         | 200 | 200 | 403
                    focal.tj         | 200 | 403 | 200
                    officer.aktau    | 403 | 403 | 403
                    officer.panj     | 403 | 403 | 403
                    supervisor.aktau | 403 | 403 | 403
                    partner          | 403 | 403 | 403
                    registrar        | 403 | 403 | 403
                    stranger         | 403 | 403 | 403
                    expired          | 401 | 401 | 401
                    """)
    void only_those_who_may_see_totals_do(String user, int everywhere, int kazakhstan, int tajikistan) {
        assertEquals(everywhere, ask(user, ""));
        assertEquals(kazakhstan, ask(user, "?country=KZ"));
        assertEquals(tajikistan, ask(user, "?country=TJ"));
    }

    @Test
    void totals_are_all_that_there_is_to_ask_for() throws IOException {
        byte[] api = given().queryParam("format", "json").get("/q/openapi").asByteArray();
        assertEquals(Set.of("getTotals"), ApiOperations.of(api).ids());
    }

    @Test
    void nobody_asks_without_a_token() {
        given().get(Suite.TOTALS).then().statusCode(401).body("type", equalTo(ProblemType.BASE + "not-authenticated"));
    }

    @Test
    void a_focal_point_who_names_no_country_sees_the_own_one_and_no_other() {
        SeizureTopic.deliver(
                ASeizure.in("KZ").on("1999-01-01").of("NAR-HEROIN", "1"),
                ASeizure.in("TJ").on("1999-01-01").of("NAR-HEROIN", "1"));

        for (String by : List.of("commodity", "country,quarter")) {
            Suite.as("focal.kz")
                    .get(Suite.TOTALS + "?from=1999-Q1&to=1999-Q1&by=" + by)
                    .then()
                    .body("rows.country", equalTo(List.of("KZ")));
        }
        Suite.as("analyst")
                .get(Suite.TOTALS + "?from=1999-Q1&to=1999-Q1")
                .then()
                .body("rows.country", equalTo(List.of("KZ", "TJ")));
    }

    @Test
    void a_cursor_of_an_analyst_opens_no_foreign_country_to_a_focal_point() {
        SeizureTopic.deliver(
                ASeizure.in("QW").on("2016-01-01").of("NAR-HEROIN", "1"),
                ASeizure.in("QW").on("2016-04-01").of("NAR-HEROIN", "1"));
        String next =
                Objects.requireNonNull(Suite.totals("limit=1&from=2016-Q1").getString("next"));

        Suite.as("focal.kz")
                .get(Suite.TOTALS + "?limit=1&from=2016-Q1&cursor=" + next)
                .then()
                .statusCode(400)
                .body("type", equalTo(ProblemType.BASE + "malformed-cursor"));
    }

    private static int ask(String user, String query) {
        return Suite.as(user).get(Suite.TOTALS + query).statusCode();
    }
}
