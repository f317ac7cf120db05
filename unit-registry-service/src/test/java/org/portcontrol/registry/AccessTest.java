package org.portcontrol.registry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.portcontrol.deploy.embedded.Tokens;

@QuarkusTest
class AccessTest {

    private static final List<String> READERS =
            List.of("officer.aktau", "supervisor.aktau", "focal.kz", "analyst", "partner", "registrar", "operator");
    private static final Map<String, String> ENTRIES =
            Map.of("countries", "KZ", "units", "KZ-KURYK-PCU", "checkpoints", "KZ-KURYK");

    /** An operation as the table names it. */
    private record Operation(Method method, String address, boolean writes) {

        int statusFor(RequestSpecification caller) {
            // An empty body: whoever may write is refused for the missing values.
            return (writes ? caller.contentType(ContentType.JSON).body("{}") : caller)
                    .request(method, address)
                    .statusCode();
        }
    }

    @Test
    void every_role_reads_and_only_the_registrar_writes() {
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> actual = new TreeMap<>();
        for (String user : READERS) {
            for (Operation operation : operations()) {
                int allowed = operation.writes() ? 422 : 200;
                expected.put(user + " " + operation, operation.writes() && !user.equals("registrar") ? 403 : allowed);
                actual.put(
                        user + " " + operation,
                        operation.statusFor(given().auth().oauth2(Tokens.of(user))));
            }
        }
        assertEquals(expected, actual);
        assertEquals(7 * 3 * 6, actual.size());
    }

    @Test
    void whoever_has_no_role_may_do_nothing() {
        for (Operation operation : operations()) {
            assertEquals(403, operation.statusFor(given().auth().oauth2(Tokens.of("stranger"))), operation::toString);
        }
    }

    @Test
    void nobody_gets_in_without_a_valid_token() {
        for (Operation operation : operations()) {
            assertEquals(401, operation.statusFor(given()), operation::toString);
            assertEquals(401, operation.statusFor(given().auth().oauth2(Tokens.of("expired"))), operation::toString);
        }
    }

    @Test
    void a_refused_caller_is_told_in_problem_details() {
        given().get("/api/v1/units").then().statusCode(401).body("type", endsWith("/not-authenticated"));
        RegistryApi.as("analyst")
                .body("{}")
                .post("/api/v1/units")
                .then()
                .statusCode(403)
                .body("type", endsWith("/not-allowed"));
    }

    private static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        ENTRIES.forEach((collection, code) -> {
            String list = "/api/v1/" + collection;
            String one = list + "/" + code;
            operations.add(new Operation(Method.GET, list, false));
            operations.add(new Operation(Method.GET, one, false));
            operations.add(new Operation(Method.GET, one + "/history", false));
            operations.add(new Operation(Method.POST, list, true));
            operations.add(new Operation(Method.PUT, one, true));
            operations.add(new Operation(Method.POST, one + "/closing", true));
        });
        return operations;
    }
}
