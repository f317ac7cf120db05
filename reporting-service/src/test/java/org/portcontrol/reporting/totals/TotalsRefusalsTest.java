package org.portcontrol.reporting.totals;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.kit.problem.ProblemType;
import org.portcontrol.reporting.ASeizure;
import org.portcontrol.reporting.ReportingProblem;
import org.portcontrol.reporting.SeizureTopic;
import org.portcontrol.reporting.Suite;

/** A question that cannot be meant as it was sent is refused, and the refusal names the parameter. */
@QuarkusTest
class TotalsRefusalsTest {

    private static final String QUESTIONS = """
            unknown-parameter   | countries=KZ              | countries
            unknown-parameter   | By=commodity              | By
            unknown-dimension   | by=colour                 | by
            unknown-dimension   | by=country,colour         | by
            unknown-dimension   | by=                       | by
            quarters-reversed   | from=2017-Q4&to=2017-Q1   | from
            malformed-parameter | format=xlsx               | format
            malformed-parameter | format=CSV                | format
            malformed-parameter | country=kz                | country
            malformed-parameter | country=KAZ               | country
            malformed-parameter | country=                  | country
            malformed-parameter | country=KZ,               | country
            malformed-parameter | commodity=mercury         | commodity
            malformed-parameter | from=2017                 | from
            malformed-parameter | from=2017-q1              | from
            malformed-parameter | to=2017-Q5                | to
            malformed-parameter | to=12017-Q1               | to
            malformed-parameter | from=2017-Q1&from=2018-Q1 | from
            malformed-parameter | limit=0                   | limit
            malformed-parameter | limit=100001              | limit
            malformed-parameter | limit=ten                 | limit
            malformed-parameter | country=%00               | country
            malformed-cursor    | cursor=!                  | cursor
            malformed-cursor    | cursor=KZ                 | cursor
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = QUESTIONS)
    void refuses(String slug, String query, String parameter) {
        refused(400, slug, query)
                .body("violations[0].parameter", equalTo(parameter))
                .body("violations[0].type", equalTo(ProblemType.BASE + slug));
    }

    @BeforeAll
    static void there_is_more_than_one_row() {
        SeizureTopic.deliver(
                ASeizure.in("QR").on("2016-01-01").of("NAR-HEROIN", "1"),
                ASeizure.in("QR").on("2016-04-01").of("NAR-HEROIN", "1"));
    }

    @Test
    void refuses_the_cursor_of_another_question() {
        String next = Objects.requireNonNull(Suite.totals("limit=1&country=QR").getString("next"));

        refused(400, "malformed-cursor", "limit=1&country=QR&from=1999-Q2&cursor=" + next);
        refused(400, "malformed-cursor", "limit=1&country=QR&by=quarter&cursor=" + next);
    }

    @Test
    void refuses_a_cursor_made_by_hand() {
        String next = Suite.totals("limit=1&country=QR&by=quarter").getString("next");
        String plain = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8);
        String forged = plain.substring(0, plain.indexOf('\u001f')) + "\u001fKZ\u001f\u0000";

        refused(
                400,
                "malformed-cursor",
                "limit=1&country=QR&by=quarter&cursor="
                        + Base64.getUrlEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refuses_a_foreign_country_to_a_focal_point() {
        for (String query : List.of("country=TJ", "country=KZ&country=TJ", "country=KZ,TJ")) {
            Suite.as("focal.kz")
                    .get(Suite.TOTALS + "?" + query)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo(ProblemType.BASE + "foreign-country"))
                    .body("violations[0].parameter", equalTo("country"));
        }
    }

    @Test
    void refuses_forms_that_it_cannot_give() {
        Suite.as("analyst")
                .accept("application/xml")
                .get(Suite.TOTALS)
                .then()
                .statusCode(406)
                .body("type", equalTo(ProblemType.BASE + "not-acceptable"))
                .body("violations[0].header", equalTo("Accept"))
                .body("violations[0].allowed", equalTo(List.of("application/json", "text/csv")));
    }

    @Test
    void tells_an_analyst_who_reads_russian_what_is_wrong_and_what_there_is() {
        Suite.as("analyst")
                .header("Accept-Language", "ru")
                .get(Suite.TOTALS + "?by=colour")
                .then()
                .statusCode(400)
                .header("Content-Language", "ru")
                .body("title", equalTo("По этому признаку итоги не разбиваются"))
                .body("detail", equalTo("Допускаются: country, quarter, commodity."))
                .body("violations[0].allowed", equalTo(List.of("country", "quarter", "commodity")));
    }

    @Test
    void every_problem_of_this_service_is_provoked_here() {
        Set<String> provoked = new TreeSet<>(Set.of(ReportingProblem.FOREIGN_COUNTRY.slug()));
        QUESTIONS.lines().forEach(question -> provoked.add(question.substring(0, question.indexOf(' '))));

        assertEquals(
                List.of(),
                Arrays.stream(ReportingProblem.values())
                        .map(ReportingProblem::slug)
                        .filter(slug -> !provoked.contains(slug))
                        .toList());
    }

    private static ValidatableResponse refused(int status, String slug, String query) {
        return Suite.as("analyst")
                .urlEncodingEnabled(false)
                .get(Suite.TOTALS + "?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo(ProblemType.BASE + slug));
    }
}
