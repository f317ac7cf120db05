package org.portcontrol.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.portcontrol.registry.places.LoadKnownPlaces;

@QuarkusTest
@TestProfile(EmptyRegistry.class)
class StartOfTwoInstancesTest {

    @Inject
    LoadKnownPlaces loadKnownPlaces;

    @Inject
    AgroalDataSource database;

    @Test
    void two_instances_that_start_at_once_register_each_place_once() throws SQLException {
        EmptyRegistry.clear(database);
        ExecutorService instances = Executors.newFixedThreadPool(2);
        List<CompletableFuture<Integer>> starts = Stream.generate(
                        () -> CompletableFuture.supplyAsync(loadKnownPlaces::handle, instances))
                .limit(2)
                .toList();

        List<Integer> added =
                starts.stream().map(CompletableFuture::join).sorted().toList();

        instances.shutdown();
        assertEquals(List.of(0, 8 + 42 + 20), added);
        RegistryApi.history("units", "KZ-AKTAU-PCU").then().body("items.revision", contains(1));
        RegistryApi.list("units", Map.of("limit", "200")).then().body("items", hasSize(20));
    }
}
