package org.portcontrol.seizure.catalogue;

import org.portcontrol.kit.problem.ProblemType;

/** Why a commodity, or a change to the site's own ones, is refused. Catalogue: {@code docs/problems.md}. */
public enum CatalogueProblem implements ProblemType {
    RETIRED_COMMODITY(
            "retired-commodity",
            422,
            "The commodity was no longer in use on that day",
            "Use the code that the detail names, or check the date; then bring the catalogue of the device up to date."),
    COMMODITY_NOT_YET_VALID(
            "commodity-not-yet-valid",
            422,
            "The commodity was not yet in use on that day",
            "Check the date, or use another code of /api/v1/commodities.");

    private final Text text;

    CatalogueProblem(String slug, int status, String title, String cure) {
        text = new Text(slug, status, title, cure);
    }

    @Override
    public Text text() {
        return text;
    }
}
