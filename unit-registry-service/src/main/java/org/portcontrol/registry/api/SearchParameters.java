package org.portcontrol.registry.api;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.portcontrol.kit.paging.PageLimit;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.registry.Search;

/** What a search by name is asked. */
public class SearchParameters {

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final int LONGEST = 200;

    @QueryParam("text")
    @Parameter(description = "Any spelling in any script, a code, or a UN/LOCODE", example = "Нижний Пяндж")
    String text;

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2: tells places of one name apart", example = "TJ")
    String country;

    @QueryParam("limit")
    @Parameter(
            description = "How many at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    /** A search by name. */
    public Search read() {
        return new Search(requireText(text), country, null, PageLimit.of(limit));
    }

    /** A search by name, by place, or by both. */
    Search read(Search.Circle around) {
        return new Search(text == null && around != null ? null : requireText(text), country, around, limit());
    }

    private int limit() {
        return PageLimit.of(limit);
    }

    private static String requireText(String text) {
        if (text == null || text.length() > LONGEST || !LETTER.matcher(text).find()) {
            throw Refusal.ofParameter(
                    "text",
                    CommonProblem.MALFORMED_PARAMETER,
                    "It must hold a letter or digit, and {0} characters at most.",
                    LONGEST);
        }
        return text;
    }

    /** A decimal as it stands in a query, or null. */
    static BigDecimal decimal(String text) {
        Matcher decimal = Pattern.compile("-?[0-9]{1,6}([.][0-9]{1,10})?").matcher(text);
        return decimal.matches() ? new BigDecimal(text) : null;
    }
}
