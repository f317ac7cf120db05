package org.portcontrol.seizure.importing;

import jakarta.ws.rs.QueryParam;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violation;
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
    @Parameter(description = "true: take a file that has been imported before")
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
        return isTrue("dryRun", dryRun);
    }

    boolean isAgain() {
        return isTrue("again", again);
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

    private static boolean isTrue(String parameter, String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            throw Refusal.of(
                    Violation.ofParameter(parameter, CommonProblem.MALFORMED_PARAMETER, "It must be true or false.")
                            .allowing(List.of("true", "false")));
        }
        return true;
    }
}
