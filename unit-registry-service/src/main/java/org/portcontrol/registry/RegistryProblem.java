package org.portcontrol.registry;

import org.portcontrol.kit.problem.ProblemType;

/** Why an entry, or a change to one, is refused. Catalogue: {@code docs/problems.md}. */
public enum RegistryProblem implements ProblemType {
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
    IN_USE("in-use", 409, "Others still depend on it", "Close or reassign what `usedBy` lists, then close this."),
    NOT_AN_ISO_COUNTRY("not-an-iso-country", 422, "No such country", "Use a country code of ISO 3166-1 alpha-2."),
    COUNTRY_NOT_TAKING_PART(
            "country-not-taking-part",
            422,
            "The country does not take part",
            "Use a country of /api/v1/countries, or register it there first."),
    COUNTRY_CLOSED(
            "country-closed",
            422,
            "The country takes part no more",
            "Use a country of /api/v1/countries that is ACTIVE."),
    UNKNOWN_CHECKPOINT("unknown-checkpoint", 422, "No such checkpoint", "Use a checkpoint code of the registry."),
    FOREIGN_CHECKPOINT(
            "foreign-checkpoint",
            422,
            "The checkpoint is in another country",
            "Assign checkpoints of the unit's own country only."),
    CHECKPOINT_CLOSED(
            "checkpoint-closed", 422, "The checkpoint was closed on that day", "Check the date and the checkpoint."),
    NAME_TAKEN(
            "name-taken",
            422,
            "Another entry of the country has this name",
            "Tell the two apart by their names; what is spelled alike may be an alias of both."),
    OUTSIDE_LIFETIME(
            "outside-lifetime",
            422,
            "A day lies outside the life of a unit or checkpoint",
            "Correct the day, or the first or last day of the unit or checkpoint that the detail names."),
    STATUS_ORDER(
            "status-order",
            422,
            "The status cannot follow the present one",
            "PLANNED becomes ACTIVE; ACTIVE and SUSPENDED become each other; closing ends each of them."),
    OVERLAPPING_ASSIGNMENTS(
            "overlapping-assignments",
            422,
            "The same checkpoint is assigned twice for a day",
            "Join the periods, or end one before the other begins."),
    CODE_MISMATCH(
            "code-mismatch",
            422,
            "The code does not agree with the rest",
            "Correct the code, or the value that the detail names; a code never changes once registered."),
    UNKNOWN_LANGUAGE(
            "unknown-language", 422, "No such language", "Use a BCP 47 language tag, for example en, ru or tg."),
    USE_CLOSING(
            "use-closing", 422, "Closing is an operation of its own", "POST the day and the reason to .../closing."),
    QUARTER_NOT_BEGUN(
            "quarter-not-begun",
            422,
            "The quarter has not begun",
            "Declare it once the quarter has begun; at its end is best."),
    UNREADABLE_TABLE(
            "unreadable-table",
            422,
            "The file is not the table it should be",
            "Send CSV in UTF-8 with the headings that the export gives."),
    ROWS_REFUSED(
            "rows-refused",
            422,
            "Rows of the table are refused",
            "Correct the rows that `report` names and send the whole table again; nothing was stored."),
    PERIOD_REVERSED("period-reversed", 422, "The last day lies before the first", "Correct one of the two days."),
    DATE_IN_FUTURE("date-in-future", 422, "The date lies in the future", "Send the day on which it happened.");

    private final Text text;

    RegistryProblem(String slug, int status, String title, String cure) {
        text = new Text(slug, status, title, cure);
    }

    @Override
    public Text text() {
        return text;
    }
}
