package org.portcontrol.kit.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violation;

/**
 * What an answer can be written as. An operation that offers several forms has no {@code @Produces}, with which the
 * framework would refuse by {@code Accept} what the parameter {@code format} asks for, and not tell what there is.
 */
public enum Form {
    JSON(MediaType.APPLICATION_JSON, ""),
    NDJSON(Form.NDJSON_TYPE, Form.IN_UTF_8),
    GEOJSON(Form.GEOJSON_TYPE, ""),
    CSV(Form.CSV_TYPE, Form.IN_UTF_8),
    TEXT(MediaType.TEXT_PLAIN, Form.IN_UTF_8);

    public static final String NDJSON_TYPE = "application/x-ndjson";
    public static final String GEOJSON_TYPE = "application/geo+json";
    public static final String CSV_TYPE = "text/csv";

    private static final String IN_UTF_8 = ";charset=UTF-8";

    private final String type;
    private final String charset;

    Form(String type, String charset) {
        this.type = type;
        this.charset = charset;
    }

    /**
     * The form that the parameter {@code format} names, else the one that {@code Accept} likes best, else the first.
     *
     * @param format the parameter, or null
     * @throws Refusal {@code malformed-parameter} or {@code not-acceptable}; it tells the forms on offer
     */
    public static Form chosen(String format, HttpHeaders headers, Form... onOffer) {
        List<Form> forms = List.of(onOffer);
        Form named = OneOf.of(forms, Form::code, "format", format);
        return named == null ? Accept.of(headers).best(forms).orElseThrow(() -> notAcceptable(forms)) : named;
    }

    /** An answer in this form. Caches are told that another {@code Accept} may bring another. */
    public Response.ResponseBuilder answer(Object content) {
        return Response.ok(content, mediaType()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    /**
     * The same, for a browser to save.
     *
     * @param name of the file, in ASCII and without its ending
     */
    public Response.ResponseBuilder file(String name, Object content) {
        return answer(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + code() + "\"");
    }

    MediaType mediaType() {
        return MediaType.valueOf(type + charset);
    }

    /** Its name in the API. */
    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Refusal notAcceptable(List<Form> forms) {
        List<String> allowed = forms.stream().map(form -> form.type).toList();
        return Refusal.of(Violation.ofHeader(
                        HttpHeaders.ACCEPT,
                        CommonProblem.NOT_ACCEPTABLE,
                        "It does not allow {0}.",
                        String.join(", ", allowed))
                .allowing(allowed));
    }
}
