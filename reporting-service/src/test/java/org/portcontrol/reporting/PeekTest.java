package org.portcontrol.reporting;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeekTest {
    @Test
    void peek() {
        SeizureTopic.deliver(ASeizure.in("PA").of("NAR-HEROIN", "1"));
        System.out.println("PEEK" + RestAssured.given().accept("application/json").get("/q/openapi").prettyPrint());
        Suite.as("analyst").get(Suite.TOTALS + "?country=PA,PB&limit=1").prettyPeek();
        Suite.as("analyst").get(Suite.TOTALS + "?country=PA&format=csv").prettyPeek();
        System.out.println(Suite.as("analyst").head(Suite.TOTALS + "?country=PA").headers());
        Suite.as("analyst").header("If-None-Match", Suite.as("analyst").get(Suite.TOTALS + "?country=PA").header("ETag")).get(Suite.TOTALS + "?country=PA").prettyPeek();
        Suite.as("analyst").get(Suite.TOTALS + "?by=x").prettyPeek();
        System.out.println(RestAssured.get("/q/metrics").asString().lines().filter(l -> l.contains("lag") || l.contains("portcontrol")).filter(l -> !l.startsWith("#")).reduce("", (a, b) -> a + "\n" + b));
    }
}
