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
            "Check the date, or use another code of /api/v1/commodities."),
    ALREADY_REGISTERED(
            "already-registered",
            409,
            "The code is taken",
            "Read what is registered under the code and change that, or register under another code."),
    CLOSED(
            "closed",
            409,
            "It was closed and stays as it is",
            "Nothing: its history is kept. If work goes on, register it under a new code."),
    SHIPPED_COMMODITY(
            "shipped-commodity",
            409,
            "The commodity ships with the suite",
            "Register a commodity under the site's own prefix, or ask the maintainers of the suite for the change."),
    FOREIGN_PREFIX(
            "foreign-prefix",
            422,
            "The code does not begin with the site's own prefix",
            "Begin the code with the prefix that the detail names."),
    CODE_MISMATCH(
            "code-mismatch",
            422,
            "The code does not agree with the rest",
            "Correct the code, or the value that the detail names; a code never changes once registered."),
    NAME_TAKEN(
            "commodity-name-taken",
            422,
            "Another commodity has this name",
            "Use the commodity that the detail names, or a name that tells the two apart."),
    WRONG_CHECK_DIGIT(
            "wrong-check-digit",
            422,
            "A digit of the CAS number is wrong",
            "Compare the number with its source: its last digit does not follow from the others."),
    USUAL_DIMENSION_IMPOSSIBLE(
            "usual-dimension-impossible",
            422,
            "The usual dimension is not among the possible ones",
            "Add the usual dimension to `dimensions`, or choose another one as the usual."),
    PERIOD_REVERSED("period-reversed", 422, "The last day lies before the first", "Correct one of the two days.");

    private final Text text;

    CatalogueProblem(String slug, int status, String title, String cure) {
        text = new Text(slug, status, title, cure);
    }

    @Override
    public Text text() {
        return text;
    }
}
