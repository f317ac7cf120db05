package org.portcontrol.reporting;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;
import org.portcontrol.deploy.embedded.Tokens;

/** What tests say again and again: who asks, what is answered, what is stored. */
public final class Suite {

    public static final String TOTALS = "/api/v1/totals";

    private Suite() {}

    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }

    /** The totals that an analyst gets, with decimals to the letter. */
    public static JsonPath totals(String query) {
        Response answer = as("analyst").get(TOTALS + "?" + query);
        answer.then().statusCode(200);
        return answer.jsonPath(
                JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    /** Each row of an analyst's CSV, without the header. */
    public static String[] lines(String query) {
        String csv = as("analyst").accept("text/csv").get(TOTALS + "?" + query).asString();
        return csv.lines().skip(1).toArray(String[]::new);
    }

    /** One number out of the service's own database. */
    public static long count(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.datasource.username"),
                setting("quarkus.datasource.password"));
    }

    public static String setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse("");
    }

    /** A file of docs/events. */
    public static String contract(String file) {
        try {
            return Files.readString(Path.of(System.getProperty("suite.root"), "docs", "events", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
