package org.portcontrol.seizure.catalogue;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.portcontrol.seizure.Suite;

@QuarkusTest
class CommodityResourceTest {

    @Test
    void a_phone_asks_again_and_is_sent_nothing_until_there_is_a_new_version() {
        String tag = Suite.as("officer.aktau")
                .get("/api/v1/commodities")
                .then()
                .statusCode(200)
                .body("items", hasSize(418))
                .extract()
                .header("ETag");
        Suite.as("officer.aktau")
                .header("If-None-Match", tag)
                .get("/api/v1/commodities")
                .then()
                .statusCode(304);
    }

    @Test
    void it_is_searched_by_category_name_and_cas_number() {
        Suite.as("officer.aktau")
                .queryParam("category", "TOXIC_CHEMICAL")
                .get("/api/v1/commodities")
                .then()
                .body("items.category", everyItem(equalTo("TOXIC_CHEMICAL")))
                .body("items.code", hasItem("TOX-MERCURY"));
        Suite.as("officer.aktau")
                .queryParam("text", "7439-97-6")
                .get("/api/v1/commodities")
                .then()
                .body("items.code", hasItem("TOX-MERCURY"));
    }

    @Test
    void a_commodity_that_does_not_exist_is_not_found() {
        Suite.as("analyst")
                .get("/api/v1/commodities/TOX-QUICKSILVER")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }
}
