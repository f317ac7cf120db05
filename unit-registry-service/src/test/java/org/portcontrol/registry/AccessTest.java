package org.portcontrol.registry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.portcontrol.deploy.embedded.Tokens;
import org.portcontrol.rules.ApiOperations;

@QuarkusTest
class AccessTest {

    private static final List<String> READERS =
            List.of("officer.aktau", "supervisor.aktau", "focal.kz", "analyst", "partner", "registrar", "operator");
    private static final Set<String> SNAPSHOTS = Set.of("analyst", "partner", "registrar", "operator");
    private static final Set<String> ZERO_REPORTERS = Set.of("officer.aktau", "supervisor.aktau", "focal.kz");
    private static final Set<String> ZERO_REPORT_READERS =
            Set.of("officer.aktau", "supervisor.aktau", "focal.kz", "analyst", "registrar", "operator");
    private static final Map<String, String> ENTRIES =
            Map.of("countries", "KZ", "units", "KZ-KURYK-PCU", "checkpoints", "KZ-KURYK");

    /**
     * An operation as the table names it.
     *
     * @param may who may use it
     * @param answer what whoever may gets
     */
    private record Operation(Method method, String address, Set<String> may, int answer) {

        int expectedFor(String user) {
            return may.contains(user) ? answer : 403;
        }

        int statusFor(RequestSpecification caller) {
            // An empty body: whoever may write is refused for the missing values.
            String form = address.endsWith("/load") ? "text/csv" : "application/json";
            boolean writes = method == Method.POST || method == Method.PUT;
            return (writes ? caller.contentType(form).body("{}") : caller)
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
                expected.put(user + " " + operation, operation.expectedFor(user));
                actual.put(
                        user + " " + operation,
                        operation.statusFor(given().auth().oauth2(Tokens.of(user))));
            }
        }
        assertEquals(expected, actual);
        assertEquals(7 * (3 * 6 + 2 * 4 + 3 + 5), actual.size());
    }

    @Test
    void every_operation_of_the_api_is_in_the_table() throws IOException {
        ApiOperations api = ApiOperations.of(
                given().queryParam("format", "json").get("/q/openapi").asByteArray());
        SortedSet<String> listed = new TreeSet<>();
        operations().forEach(operation -> listed.add(api.idOf(operation.method().name(), operation.address())));
        assertEquals(api.ids(), listed);
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
            operations.add(read(list));
            operations.add(read(one));
            operations.add(read(one + "/history"));
            operations.add(write(Method.POST, list));
            operations.add(write(Method.PUT, one));
            operations.add(write(Method.POST, one + "/closing"));
            if (!collection.equals("countries")) {
                operations.add(read(list + "/search?text=Kuryk"));
                operations.add(read(list + "/export"));
                operations.add(write(Method.POST, list + "/load"));
                operations.add(write(Method.POST, one + "/status"));
            }
        });
        for (String topic : List.of("units.v1", "checkpoints.v1")) {
            operations.add(new Operation(Method.GET, "/api/v1/snapshots/" + topic, SNAPSHOTS, 200));
        }
        // Partners may take snapshots; of this one they learn nothing.
        operations.add(new Operation(Method.GET, "/api/v1/snapshots/nothing", SNAPSHOTS, 404));
        String zeroReport = "/api/v1/units/KZ-AKTAU-PCU/zero-reports/1999-Q1";
        operations.add(new Operation(Method.GET, "/api/v1/zero-reports", ZERO_REPORT_READERS, 200));
        operations.add(new Operation(Method.GET, zeroReport, ZERO_REPORT_READERS, 404));
        operations.add(new Operation(Method.GET, zeroReport + "/history", ZERO_REPORT_READERS, 404));
        operations.add(new Operation(Method.PUT, zeroReport.replace("1999", "2198"), ZERO_REPORTERS, 422));
        operations.add(new Operation(Method.POST, zeroReport + "/retraction", ZERO_REPORTERS, 422));
        return operations;
    }

    private static Operation read(String address) {
        return new Operation(Method.GET, address, Set.copyOf(READERS), 200);
    }

    private static Operation write(Method method, String address) {
        return new Operation(method, address, Set.of("registrar"), 422);
    }
}
