package org.portcontrol.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiOperationsTest {

    private static ApiOperations api() throws IOException {
        return ApiOperations.of("""
                {"paths": {
                  "/things": {"get": {"operationId": "listThings"}, "parameters": [{"name": "any"}]},
                  "/things/search": {"get": {"operationId": "searchThings"}},
                  "/things/{code}": {"get": {"operationId": "getThing"}, "put": {"operationId": "changeThing"}}}}
                """.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void all_operations_are_found_and_nothing_else() throws IOException {
        assertEquals(Set.of("listThings", "searchThings", "getThing", "changeThing"), api().ids());
    }

    @Test
    void a_request_is_for_the_operation_whose_address_it_has_to_the_letter() throws IOException {
        assertEquals("searchThings", api().idOf("GET", "/things/search?text=any"));
        assertEquals("getThing", api().idOf("GET", "/things/KZ-AKTAU"));
        assertEquals("changeThing", api().idOf("PUT", "/things/search"));
        assertThrows(AssertionError.class, () -> api().idOf("GET", "/things/KZ-AKTAU/history"));
    }
}
