package org.portcontrol.seizure.catalogue;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.seizure.Suite;

/** A site adds commodities under its own prefix, changes them and retires them. */
@QuarkusTest
class OwnCommoditiesTest {

    @Test
    void a_retry_registers_once_and_other_content_is_refused() {
        String name = OwnCommodities.newName();
        String body = OwnCommodities.body(name, ", \"unitMassGrams\": 1.50");
        OwnCommodities.register("registrar", body).then().statusCode(201);
        OwnCommodities.register("registrar", body).then().statusCode(200).header("ETag", "\"1\"");
        OwnCommodities.register("registrar", OwnCommodities.body(name, ", \"note\": \"other\""))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://portcontrol.org/problems/already-registered"));
        assertEquals(1, Suite.count("select count(*) from site_commodity where code = 'LOC-" + name + "'"));
    }

    @Test
    void twins_that_register_at_once_make_one_entry_and_numbers_have_no_gaps() throws Exception {
        String name = OwnCommodities.newName();
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> twins = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(
                            twin -> () -> OwnCommodities.register("registrar", OwnCommodities.body(name))
                                    .statusCode())
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : clients.invokeAll(twins)) {
                statuses.add(answer.get());
            }
            assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
            assertEquals(7, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        } finally {
            clients.shutdown();
        }
        assertEquals(0, Suite.count("select max(number) - count(*) from site_commodity"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'code': 'TOB-%s', 'names': {'en': 'Mix %s'}, 'category': 'TOBACCO', 'defaultDimension': 'MASS'} | /code | foreign-prefix",
                "{'code': 'loc-%s', 'names': {'en': 'Mix %s'}, 'category': 'TOBACCO', 'defaultDimension': 'MASS'} | /code | value-out-of-bounds",
                "{'code': 'LOC-%s', 'names': {'ru': 'Смесь %s'}, 'category': 'TOBACCO', 'defaultDimension': 'MASS'} | /names/en | missing-value",
                "{'code': 'LOC-%s', 'names': {'en': 'Mix %s', 'russian': 'Смесь'}, 'category': 'TOBACCO', 'defaultDimension': 'MASS'} | /names/russian | value-out-of-bounds",
                "{'code': 'LOC-%s', 'names': {'en': '!!!'}, 'note': '%s', 'category': 'TOBACCO', 'defaultDimension': 'MASS'} | /names/en | value-out-of-bounds",
                "{'code': 'LOC-%s', 'names': {'en': 'Mix %s'}, 'aliases': ['quick silver'], 'category': 'TOBACCO', 'defaultDimension': 'MASS'} | /aliases/0 | commodity-name-taken",
                "{'code': 'LOC-%s', 'names': {'en': 'Mix %s'}, 'category': 'SMOKE', 'defaultDimension': 'MASS'} | /category | unknown-code",
                "{'code': 'LOC-%s', 'names': {'en': 'Mix %s'}, 'category': 'TOBACCO', 'defaultDimension': 'LENGTH'} | /defaultDimension | unknown-code",
                "{'code': 'LOC-%s', 'names': {'en': 'Mix %s'}, 'category': 'WEAPONS', 'defaultDimension': 'VOLUME'} | /defaultDimension | usual-dimension-impossible",
                "{'code': 'LOC-%s', 'names': {'en': 'Mix %s'}, 'category': 'TOBACCO', 'defaultDimension': 'MASS', 'dimensions': ['WEIGHT']} | /dimensions/0 | unknown-code",
                "{'code': 'LOC-%s', 'names': {'en': 'Mix %s'}, 'category': 'TOBACCO', 'defaultDimension': 'MASS', 'cas': '439-15-5'} | /cas | wrong-check-digit",
                "{'code': 'LOC-%s', 'names': {'en': 'Mix %s'}, 'category': 'TOBACCO', 'defaultDimension': 'MASS', 'cas': '8/3/72'} | /cas | value-out-of-bounds",
                "{'code': 'LOC-%s', 'names': {'en': 'Mix %s'}, 'category': 'TOBACCO', 'defaultDimension': 'MASS', 'hsCode': '24039'} | /hsCode | value-out-of-bounds",
                "{'code': 'LOC-%s', 'names': {'en': 'Mix %s'}, 'category': 'TOBACCO', 'defaultDimension': 'MASS', 'validFrom': '0999-01-01'} | /validFrom | value-out-of-bounds"
            })
    void what_a_site_may_not_add_is_refused_at_its_place(String template, String pointer, String problem) {
        String name = OwnCommodities.newName();
        long before = Suite.count("select count(*) from site_commodity");
        OwnCommodities.register("registrar", template.replace('\'', '"').replace("%s", name))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/" + problem))
                .body("violations[0].pointer", equalTo(pointer));
        assertEquals(before, Suite.count("select count(*) from site_commodity"));
    }

    @Test
    void a_code_of_thirty_thousand_parts_is_refused_like_any_other_that_is_too_long() {
        String code = "LOC" + "-A".repeat(30_000);
        OwnCommodities.register("registrar", OwnCommodities.body("X").replace("LOC-X", code))
                .then()
                .statusCode(422)
                .body("violations.pointer", everyItem(equalTo("/code")));
    }

    @Test
    void a_name_that_the_suite_has_already_is_refused_with_the_code_that_has_it() {
        OwnCommodities.register(
                        "registrar",
                        "{\"code\": \"LOC-%s\", \"names\": {\"en\": \"Heroin\"}, \"category\": \"NARCOTIC_DRUG\", \"defaultDimension\": \"MASS\"}"
                                .formatted(OwnCommodities.newName()))
                .then()
                .statusCode(422)
                .body("violations[0].detail", equalTo("It is a name of NAR-HEROIN."));
    }

    @Test
    void a_change_names_the_revision_it_is_based_on() {
        String name = OwnCommodities.newName();
        String code = OwnCommodities.code(name);
        String changed = OwnCommodities.body(name, ", \"note\": \"changed\"");
        OwnCommodities.register("registrar", OwnCommodities.body(name)).then().statusCode(201);
        Suite.as("registrar")
                .body(changed)
                .put(OwnCommodities.COLLECTION + "/" + code)
                .then()
                .statusCode(428);
        OwnCommodities.change("registrar", code, "\"1\"", changed)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("note", equalTo("changed"));
        OwnCommodities.change("registrar", code, "\"1\"", changed)
                .then()
                .statusCode(412)
                .body("currentRevision", equalTo(2));
        OwnCommodities.change("registrar", code, "\"2\"", changed)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        OwnCommodities.change("registrar", code, "\"2\"", OwnCommodities.body(OwnCommodities.newName()))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/code-mismatch"));
        Suite.as("registrar").get(OwnCommodities.COLLECTION + "/" + code).then().header("ETag", "\"2\"");
    }

    @Test
    void what_ships_with_the_suite_is_nobodys_to_change() {
        String body = OwnCommodities.body("X").replace("LOC-X", "TOX-MERCURY");
        OwnCommodities.change("registrar", "TOX-MERCURY", "\"1\"", body)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://portcontrol.org/problems/shipped-commodity"));
        OwnCommodities.close("registrar", "TOX-MERCURY", "\"1\"", "{\"on\": \"2026-11-01\", \"reason\": \"x\"}")
                .then()
                .statusCode(409);
        OwnCommodities.close("registrar", "LOC-NEVER", "\"1\"", "{\"on\": \"2026-11-01\", \"reason\": \"x\"}")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'on': '2019-12-31', 'reason': 'x'} | /on | period-reversed",
                "{'on': '2999-12-31', 'reason': 'x'} | /on | value-out-of-bounds",
                "{'on': '2020-12-31', 'reason': 'x', 'replacedBy': 'LOC-NEVER'} | /replacedBy | unknown-commodity",
                "{'on': '2020-12-31', 'reason': 'x', 'replacedBy': '%s'} | /replacedBy | unknown-commodity",
                "{'on': '2020-12-31'} | /reason | missing-value",
                "{'reason': 'x'} | /on | missing-value"
            })
    void an_end_that_makes_no_sense_is_refused(String template, String pointer, String problem) {
        String name = OwnCommodities.newName();
        OwnCommodities.register("registrar", OwnCommodities.body(name, ", \"validFrom\": \"2020-01-01\""))
                .then()
                .statusCode(201);
        String code = OwnCommodities.code(name);
        OwnCommodities.close(
                        "registrar", code, "\"1\"", template.replace('\'', '"').replace("%s", code))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/" + problem))
                .body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void the_history_tells_who_when_and_why() {
        String code = OwnCommodities.registered();
        OwnCommodities.close("registrar", code, "\"1\"", "{\"on\": \"2026-11-01\", \"reason\": \"A mistake\"}")
                .then()
                .statusCode(200);
        Suite.as("operator")
                .get(OwnCommodities.COLLECTION + "/" + code + "/history")
                .then()
                .statusCode(200)
                .body("items.change", equalTo(List.of("REGISTERED", "CLOSED")))
                .body("items.recordedBy", everyItem(not(emptyOrNullString())))
                .body("items.recordedAt[1]", notNullValue())
                .body("items.reason", equalTo(Arrays.asList(null, "A mistake")))
                .body("items[0].state.validTo", nullValue())
                .body("items[1].state.validTo", equalTo("2026-11-01"));
        Suite.as("operator")
                .get(OwnCommodities.COLLECTION + "/TOX-MERCURY/history")
                .then()
                .statusCode(404);
    }
}
