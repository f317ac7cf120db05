package org.portcontrol.reporting.totals;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violation;
import org.portcontrol.reporting.ReportingProblem;

/** What an answer can be written as. */
enum Format {
    JSON(MediaType.APPLICATION_JSON),
    CSV("text/csv;charset=UTF-8");

    static final String TEXT_CSV = "text/csv";

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    MediaType mediaType() {
        return MediaType.valueOf(mediaType);
    }

    /**
     * The format asked for by parameter, else by {@code Accept}, else JSON.
     *
     * @param parameter the parameter {@code format}, or null
     */
    static Format chosen(String parameter, Request request) {
        List<Format> candidates = parameter == null ? List.of(values()) : List.of(named(parameter));
        Variant variant = request.selectVariant(candidates.stream()
                .map(format -> new Variant(format.mediaType(), (Locale) null, null))
                .toList());
        return candidates.stream()
                .filter(format -> variant != null && format.mediaType().equals(variant.getMediaType()))
                .findFirst()
                .orElseThrow(() -> notAcceptable(
                        candidates.stream().map(Format::withoutCharset).toList()));
    }

    private static Refusal notAcceptable(List<String> mediaTypes) {
        return Refusal.of(Violation.ofHeader(
                        "Accept", CommonProblem.NOT_ACCEPTABLE, "It does not allow {0}.", String.join(", ", mediaTypes))
                .allowing(mediaTypes));
    }

    private static Format named(String parameter) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(parameter))
                .findFirst()
                .orElseThrow(() -> Parameters.unknown(
                        "format",
                        ReportingProblem.UNKNOWN_FORMAT,
                        Arrays.stream(values()).map(Format::label).toList()));
    }

    private String withoutCharset() {
        return mediaType().getType() + "/" + mediaType().getSubtype();
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
