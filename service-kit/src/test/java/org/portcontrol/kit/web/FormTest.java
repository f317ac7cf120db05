package org.portcontrol.kit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.jaxrs.HttpHeadersImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** Of an operation that gives JSON unless it is asked for CSV. */
class FormTest {

    private static Form chosen(String format, String accept) {
        HttpHeaders headers = new HttpHeadersImpl(
                accept == null ? List.of() : Map.of("Accept", accept).entrySet());
        return Form.chosen(format, headers, Form.JSON, Form.CSV);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                                           | JSON
            */*                                            | JSON
            *                                              | JSON
            application/*                                  | JSON
            text/*                                         | CSV
            text/csv                                       | CSV
            TEXT/CSV                                       | CSV
            text/csv;header=present                        | CSV
            application/json;charset=utf-8                 | JSON
            text/csv, application/json                     | JSON
            text/csv;q=0.1, application/json               | JSON
            text/csv;q=0.5, application/json;q=0.4         | CSV
            text/csv;q=.5, application/json; Q=0.499       | CSV
            text/csv, */*                                  | CSV
            text/csv, */*;q=0.1                            | CSV
            text/*;q=0.9, */*;q=0.9                        | CSV
            text/csv;q=0.1, text/*, application/json;q=0.5 | JSON
            */*, application/json;q=0                      | CSV
            */*, text/csv;q=0                              | JSON
            text/html, application/json;q=0.5              | JSON
            application/json, text/plain, */*              | JSON
            """)
    void the_form_is_the_one_that_is_liked_best(String accept, Form form) {
        assertEquals(form, chosen(null, accept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"
            })
    void browsers_and_the_client_of_java_get_the_first(String accept) {
        assertEquals(Form.JSON, chosen(null, accept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/json;q=0",
                "*/*;q=0",
                "*/*, application/*;q=0, text/csv;q=0.0",
                "text/csv;q=-1",
                "text/csv;q=much",
                "text/csv;q=much, application/json",
                "csv",
                ""
            })
    void who_likes_none_is_told_what_there_is(String accept) {
        Refusal refused = assertThrows(Refusal.class, () -> chosen(null, accept));

        assertEquals(CommonProblem.NOT_ACCEPTABLE, refused.type());
        assertEquals("Accept", refused.violations().get(0).header());
        assertEquals(
                Map.of("allowed", List.of("application/json", "text/csv")),
                refused.violations().get(0).limits());
    }

    @ParameterizedTest
    @CsvSource({"csv, application/json, CSV", "csv, text/html, CSV", "json, text/csv, JSON", "json, csv, JSON"})
    void the_parameter_goes_before_the_header(String format, String accept, Form form) {
        assertEquals(form, chosen(format, accept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "geojson", "", "text/csv"})
    void a_parameter_that_names_no_form_on_offer_is_refused(String format) {
        Refusal refused = assertThrows(Refusal.class, () -> chosen(format, "*/*"));

        assertEquals(CommonProblem.MALFORMED_PARAMETER, refused.type());
        assertEquals("format", refused.violations().get(0).parameter());
        assertEquals(
                Map.of("allowed", List.of("json", "csv")),
                refused.violations().get(0).limits());
    }

    @Test
    void a_file_has_the_ending_of_its_form_and_says_that_it_depends_on_the_header() {
        Response file = Form.GEOJSON.file("units", "{}").build();

        assertEquals("application/geo+json", file.getMediaType().toString());
        assertEquals("attachment; filename=\"units.geojson\"", file.getHeaderString("Content-Disposition"));
        assertEquals("Accept", file.getHeaderString("Vary"));
        assertEquals(
                "text/csv;charset=UTF-8",
                Form.CSV.answer("").build().getMediaType().toString());
    }
}
