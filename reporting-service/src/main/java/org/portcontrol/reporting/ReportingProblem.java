package org.portcontrol.reporting;

import org.portcontrol.kit.problem.ProblemType;

/** Why a question to the totals is refused. Catalogue: {@code docs/problems.md}. */
public enum ReportingProblem implements ProblemType {
    UNKNOWN_DIMENSION(
            "unknown-dimension",
            400,
            "Totals cannot be divided by this",
            "Use dimensions that the API description lists for `by`."),
    QUARTERS_REVERSED(
            "quarters-reversed",
            400,
            "The last quarter lies before the first",
            "Send the earlier quarter in `from` and the later one in `to`."),
    FOREIGN_COUNTRY(
            "foreign-country",
            403,
            "The country is not yours to see",
            "Ask for your own country, or leave `country` out; analysts see every country.");

    private final Text text;

    ReportingProblem(String slug, int status, String title, String cure) {
        text = new Text(slug, status, title, cure);
    }

    @Override
    public Text text() {
        return text;
    }
}
