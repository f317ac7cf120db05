package org.portcontrol.reporting;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** What an operator and a client's developer see of the service. */
@QuarkusTest
class OperatingTheServiceTest {

    @Test
    void is_ready_when_the_database_is_and_alive_while_its_channels_are() {
        RestAssured.get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("Database connections health check"))
                .body("checks.find { it.name.contains('Messaging') }.data", nullValue());
        RestAssured.get("/q/health/live")
                .then()
                .statusCode(200)
                .body("checks.find { it.name.contains('Messaging') }.data.keySet()", hasItem("seizures$1"));
    }

    @Test
    void tells_how_far_it_is_behind() {
        SeizureTopic.deliver(ASeizure.in("SA").of("NAR-HEROIN", "1"));

        await().untilAsserted(() -> RestAssured.get("/q/metrics")
                .then()
                .body(containsString("kafka_consumer_fetch_manager_records_lag_max"))
                .body(containsString("portcontrol_reporting_batch_seconds_count")));
    }

    @Test
    void describes_its_api_with_examples_and_problems() {
        RestAssured.given()
                .accept("application/json")
                .get("/q/openapi")
                .then()
                .body("paths.'/api/v1/totals'.get.operationId", equalTo("getTotals"))
                .body(
                        "paths.'/api/v1/totals'.get.parameters.name",
                        hasItems("country", "from", "to", "commodity", "by", "format", "limit", "cursor"))
                .body(
                        "paths.'/api/v1/totals'.get.responses.keySet()",
                        hasItems("200", "304", "400", "401", "403", "406"))
                .body(
                        "paths.'/api/v1/totals'.get.responses.'200'.content.keySet()",
                        hasItems("application/json", "text/csv"));
    }

    @Test
    void the_example_of_its_api_is_an_answer_that_it_gives() {
        String example = RestAssured.given()
                .accept("application/json")
                .get("/q/openapi")
                .path("paths.'/api/v1/totals'.get.responses.'200'.content.'text/csv'.examples.diazepam.value");

        assertEquals(
                "country,quarter,commodity,commodityName,seizures,dimension,unit,article,basis,value,lines",
                example.lines().findFirst().orElseThrow());
    }
}
