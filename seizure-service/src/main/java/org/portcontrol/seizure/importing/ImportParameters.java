package org.portcontrol.seizure.importing;

import jakarta.ws.rs.QueryParam;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.web.Flag;
import org.portcontrol.kit.web.Id;
import org.portcontrol.kit.web.OneOf;

/** How a file shall be imported; every parameter is optional. */
public class ImportParameters {

    @QueryParam("profile")
    @Parameter(description = "ids (Individual Drug Seizures) or suite (the suite's own export)", example = "ids")
    String profile;

    @QueryParam("dryRun")
    @Parameter(description = "true: everything is checked and reported, nothing is stored", example = "true")
    String dryRun;

    @QueryParam("again")
    @Parameter(
            description =
                    "Take a file that has been imported before: the id of its newest import, as the refusal tells it",
            example = "0199a3c4-1c52-7d3e-8f60-2b9d4e5a6c71")
    String again;

    @QueryParam("charset")
    @Parameter(description = "Of a CSV file; found out unless given", example = "windows-1251")
    String charset;

    @QueryParam("decimalMark")
    @Parameter(description = "POINT or COMMA; found out from the numbers of the file unless given")
    String decimalMark;

    @QueryParam("dateOrder")
    @Parameter(description = "DAY_FIRST or MONTH_FIRST; found out from the days of the file unless given")
    String dateOrder;

    Profile profile() {
        String code = profile == null ? Profile.IDS.code() : profile.toLowerCase(Locale.ROOT);
        return OneOf.of(Profile.class, Profile::code, "profile", code);
    }

    boolean isDryRun() {
        return Flag.of("dryRun", dryRun);
    }

    /** The import that is repeated on purpose, or null. */
    UUID again() {
        return Id.of("again", again);
    }

    Charset charset() {
        try {
            return charset == null ? null : Charset.forName(charset);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.ofParameter(
                    "charset",
                    CommonProblem.MALFORMED_PARAMETER,
                    "It must be a character set such as UTF-8 or windows-1251.");
        }
    }

    Conventions conventions() {
        return new Conventions(
                OneOf.of(DecimalMark.class, "decimalMark", decimalMark),
                OneOf.of(DateOrder.class, "dateOrder", dateOrder));
    }
}
