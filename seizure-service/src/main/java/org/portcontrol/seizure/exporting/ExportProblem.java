package org.portcontrol.seizure.exporting;

import org.portcontrol.kit.problem.ProblemType;

/** Why an export is refused. Catalogue: {@code docs/problems.md}. */
enum ExportProblem implements ProblemType {
    TOO_MANY_EXPORTS(
            "too-many-exports",
            503,
            "Too many exports are being made at this moment",
            "Ask again after the seconds that `Retry-After` tells, or narrow the export.");

    private final Text text;

    ExportProblem(String slug, int status, String title, String cure) {
        text = new Text(slug, status, title, cure);
    }

    @Override
    public Text text() {
        return text;
    }
}
