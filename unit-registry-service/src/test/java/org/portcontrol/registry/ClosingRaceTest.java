package org.portcontrol.registry;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.portcontrol.registry.Body.aCheckpoint;
import static org.portcontrol.registry.Body.aCountry;
import static org.portcontrol.registry.Body.aUnit;
import static org.portcontrol.registry.Body.aUnitIn;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Two registrars at the same moment: the second waits for the first, and then sees what the first has done. */
@QuarkusTest
class ClosingRaceTest {

    /** Holds up whoever writes a unit, at the very end of a registration. */
    private static final String NO_UNIT_IS_WRITTEN = "lock table unit in exclusive mode";

    /** Holds up whoever looks for units, as a closing does at its end. */
    private static final String NO_UNIT_IS_READ = "lock table unit in access exclusive mode";

    @Inject
    AgroalDataSource database;

    @Test
    void a_checkpoint_is_not_closed_while_it_is_being_assigned() throws SQLException {
        Body checkpoint = aCheckpoint();
        RegistryApi.register("checkpoints", checkpoint);
        Body unit = aUnit().serving(checkpoint.code());

        Response closing = second(
                NO_UNIT_IS_WRITTEN,
                () -> RegistryApi.register("units", unit),
                () -> RegistryApi.close("checkpoints", checkpoint.code(), 1, "2020-01-31"));

        closing.then().statusCode(409).body("usedBy", contains(unit.code()));
    }

    @Test
    void a_checkpoint_is_not_assigned_while_it_is_being_closed() throws SQLException {
        Body checkpoint = aCheckpoint();
        RegistryApi.register("checkpoints", checkpoint);

        Response registration = second(
                NO_UNIT_IS_READ,
                () -> RegistryApi.close("checkpoints", checkpoint.code(), 1, "2020-01-31"),
                () -> RegistryApi.register("units", aUnit().serving(checkpoint.code())));

        registration.then().statusCode(422).body("type", endsWith("/checkpoint-closed"));
    }

    @Test
    void a_country_is_not_closed_while_a_unit_is_being_registered_in_it() throws SQLException {
        RegistryApi.register("countries", aCountry("LV"));
        Body unit = aUnitIn("LV");

        Response closing = second(
                NO_UNIT_IS_WRITTEN,
                () -> RegistryApi.register("units", unit),
                () -> RegistryApi.close("countries", "LV", 1, "2020-01-31"));

        closing.then().statusCode(409).body("usedBy", contains(unit.code()));
    }

    @Test
    void a_table_of_checkpoints_and_a_unit_that_serves_them_are_both_taken_in_whatever_order_they_name_them()
            throws SQLException {
        Body first = aCheckpoint();
        Body second = aCheckpoint();
        Body third = aCheckpoint();
        List.of(first, second, third).forEach(checkpoint -> RegistryApi.register("checkpoints", checkpoint));
        Body unit = aUnit();
        RegistryApi.register("units", unit);
        String table = "code,country,type,name_en,status,note,revision\n" + row(second) + row(third) + row(first);

        Response change = second(
                "select 1 from checkpoint where code = '" + third.code() + "' for update",
                () -> taken(RegistryApi.load("checkpoints", table, false)),
                () -> RegistryApi.change("units", 1, unit.serving(first.code(), second.code())));

        taken(change);
    }

    private static String row(Body checkpoint) {
        return checkpoint.code() + ",KZ,ROAD," + checkpoint.code().substring(3) + " crossing,ACTIVE,Two lanes,1\n";
    }

    private static Response taken(Response answer) {
        return answer.then().statusCode(200).extract().response();
    }

    /** Starts two requests, the second when the first is held up, and ends the hold-up when both wait. */
    private Response second(String lock, Supplier<Response> first, Supplier<Response> second) throws SQLException {
        try (Connection holdUp = database.getConnection();
                Statement statement = holdUp.createStatement()) {
            holdUp.setAutoCommit(false);
            statement.execute(lock);
            CompletableFuture<Response> begun = CompletableFuture.supplyAsync(first);
            awaitWaiting(1);
            CompletableFuture<Response> behind = CompletableFuture.supplyAsync(second);
            awaitWaiting(2);
            holdUp.rollback();
            begun.join();
            return behind.join();
        }
    }

    private void awaitWaiting(int requests) {
        await().atMost(10, SECONDS).until(() -> waiting() == requests);
    }

    private int waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
