package org.portcontrol.seizure;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer who reads Russian is told in Russian what is wrong; codes and pointers stay what they are. */
@QuarkusTest
@ExtendWith(Places.class)
class RussianProblemsTest {

    private static final String CYRILLIC = "(?s).*[А-Яа-яё]{3}.*";

    private static Response spoiled(String language) {
        return Suite.as("officer.aktau")
                .header("Idempotency-Key", Suite.newKey())
                .header("Accept-Language", language)
                .body("""
                        {"unit": "KZ-AKTAU-PCU", "checkpoint": "KZ-DOSTYK", "seizedOn": "2017-07-14",
                         "items": [{"commodity": "TOX-MERCURY", "quantity": -1, "unit": "HAR"}],
                         "transport": {"mode": "SLEDGE", "containers": ["CSQU3054384"]}, "sharing": "PURPLE",
                         "coverLoad": {"hsCode": "1"}, "persons": {"detained": 1, "male": 2}}""")
                .post("/api/v1/seizures");
    }

    @Test
    void every_refused_value_is_told_in_russian() {
        spoiled("ru-RU,ru;q=0.9,en;q=0.5")
                .then()
                .statusCode(422)
                .header("Content-Language", "ru")
                .header("Vary", containsString("Accept-Language"))
                .body("title", matchesPattern(CYRILLIC))
                .body("cure", matchesPattern(CYRILLIC))
                .body("violations.detail", everyItem(matchesPattern(CYRILLIC)))
                .body("violations.cure", everyItem(matchesPattern(CYRILLIC)))
                .body(
                        "violations.pointer",
                        hasItems("/items/0/quantity", "/transport/mode", "/sharing", "/coverLoad/hsCode"))
                .body(
                        "violations.find { it.pointer == '/sharing' }.allowed",
                        equalTo(List.of("RED", "AMBER", "GREEN", "CLEAR")));
    }

    @Test
    void who_asks_for_another_language_is_told_in_english() {
        spoiled("kk").then().header("Content-Language", "en").body("title", containsString("values are refused"));
    }
}
