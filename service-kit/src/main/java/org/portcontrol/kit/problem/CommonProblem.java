package org.portcontrol.kit.problem;

/** The problems that any service can answer with, whatever its domain. */
public enum CommonProblem implements ProblemType {
    MALFORMED_JSON(
            "malformed-json", 400, "The body is not well-formed JSON", "Send one complete JSON object in UTF-8."),
    UNKNOWN_FIELD(
            "unknown-field",
            400,
            "The body has a field that does not exist",
            "Remove the field or correct its name; names are case-sensitive."),
    MALFORMED_VALUE(
            "malformed-value",
            400,
            "A value does not have the form of its field",
            "Send the JSON type and format that the API description gives for this field."),
    MALFORMED_PARAMETER(
            "malformed-parameter",
            400,
            "A parameter or header cannot be read",
            "Correct the parameter; the API description gives its form."),
    UNKNOWN_PARAMETER(
            "unknown-parameter",
            400,
            "The query has a parameter that does not exist",
            "Remove the parameter or correct its name; the API description lists them."),
    MALFORMED_CURSOR(
            "malformed-cursor",
            400,
            "The cursor does not belong to this list",
            "Start again without a cursor and follow `next` with the same filters."),
    MISSING_VALUE("missing-value", 422, "A mandatory value is missing", "Send the value."),
    VALUE_OUT_OF_BOUNDS(
            "value-out-of-bounds", 422, "A value is outside its bounds", "Keep to the bounds that the detail names."),
    NOT_AUTHENTICATED(
            "not-authenticated",
            401,
            "No valid access token",
            "Send `Authorization: Bearer` with a token that has not expired."),
    NOT_ALLOWED(
            "not-allowed",
            403,
            "Your role does not allow this operation",
            "Ask your administrator for the role that the operation needs."),
    NOT_FOUND(
            "not-found",
            404,
            "Nothing here that you may see",
            "Check the address; records outside your own unit or country are not shown."),
    METHOD_NOT_ALLOWED(
            "method-not-allowed",
            405,
            "The method does not exist for this address",
            "Use a method that the API description lists for this address."),
    NOT_ACCEPTABLE(
            "not-acceptable",
            406,
            "The answer is not available in the form asked for",
            "Ask for a media type that the API description lists."),
    STALE_REVISION(
            "stale-revision",
            412,
            "The record has changed since you read it",
            "Read the record again, redo your change on it and send its new entity tag in `If-Match`."),
    BODY_TOO_LARGE(
            "body-too-large",
            413,
            "The body is larger than this operation takes",
            "Send less at a time; the detail names the limit."),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type",
            415,
            "The body is not in a media type that this operation reads",
            "Send the body as a media type that the API description lists, usually application/json."),
    RANGE_NOT_SATISFIABLE(
            "range-not-satisfiable",
            416,
            "The content has no such bytes",
            "Ask for bytes below the size in Content-Range, or leave Range out."),
    SEVERAL_VIOLATIONS(
            "several-violations",
            422,
            "Several values are refused, for different reasons",
            "Correct every entry of `violations`."),
    REVISION_REQUIRED(
            "revision-required",
            428,
            "A change must name the revision it is based on",
            "Send the entity tag of the record you read in `If-Match`."),
    INTERNAL_ERROR(
            "internal-error",
            500,
            "The service failed",
            "Try again later; if it stays, tell the operator the trace id."),
    UNAVAILABLE(
            "unavailable", 503, "The service cannot do this at the moment", "Send the same request again in a moment.");

    private final Text text;

    CommonProblem(String slug, int status, String title, String cure) {
        text = new Text(slug, status, title, cure);
    }

    @Override
    public Text text() {
        return text;
    }

    /** The entry that stands for a bare HTTP status of the framework. */
    static CommonProblem ofStatus(int status) {
        return switch (status) {
            case 400 -> MALFORMED_JSON;
            case 401 -> NOT_AUTHENTICATED;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> INTERNAL_ERROR;
        };
    }
}
