package org.portcontrol.seizure;

import org.portcontrol.kit.problem.ProblemType;

/** Why a seizure, or a change to one, is refused. Catalogue: {@code docs/problems.md}. */
public enum SeizureProblem implements ProblemType {
    UNKNOWN_UNIT(
            "unknown-unit",
            422,
            "No such unit",
            "Use a unit code of the registry; a unit registered moments ago may need a few seconds to arrive here."),
    FOREIGN_UNIT(
            "foreign-unit",
            403,
            "The unit is not yours to report for",
            "Report for your own unit, or ask the unit's officers to report."),
    UNIT_NOT_ACTIVE(
            "unit-not-active",
            422,
            "The unit was not at work on that day",
            "Check the date, or ask the registrar to correct the unit's dates."),
    UNKNOWN_CHECKPOINT("unknown-checkpoint", 422, "No such checkpoint", "Use a checkpoint code of the registry."),
    CHECKPOINT_CLOSED(
            "checkpoint-closed", 422, "The checkpoint was closed on that day", "Check the date and the checkpoint."),
    CHECKPOINT_NOT_SERVED(
            "checkpoint-not-served",
            422,
            "The unit did not serve the checkpoint on that day",
            "Use a checkpoint that the registry assigns to the unit on that day."),
    UNKNOWN_COMMODITY(
            "unknown-commodity",
            422,
            "No such commodity",
            "Use a code of /api/v1/commodities; OTH-UNKNOWN stands for what a laboratory has yet to identify."),
    UNKNOWN_UNIT_OF_MEASURE(
            "unknown-unit-of-measure",
            422,
            "No such unit of measure",
            "Use a UN/ECE Recommendation 20 code such as KGM, GRM, LTR or H87."),
    UNKNOWN_CODE("unknown-code", 422, "No such code", "Use one of the codes that the detail lists."),
    QUANTITY_NOT_POSITIVE(
            "quantity-not-positive", 422, "The quantity is not positive", "Send a quantity greater than zero."),
    QUANTITY_OUT_OF_BOUNDS(
            "quantity-out-of-bounds",
            422,
            "The quantity has too many digits",
            "Send at most 15 digits before and 30 behind the decimal point."),
    ARTICLE_NOT_APPLICABLE(
            "article-not-applicable",
            422,
            "Only counted things have an article",
            "Leave out the article, or count in H87."),
    BASIS_NOT_APPLICABLE("basis-not-applicable", 422, "Only mass and volume have a basis", "Leave out the basis."),
    DIMENSION_NOT_APPLICABLE(
            "dimension-not-applicable",
            422,
            "The commodity is not measured like this",
            "Use a unit that `allowed` lists, or check the commodity."),
    CONTRADICTING_VALUES(
            "contradicting-values",
            422,
            "Two values contradict each other",
            "Correct the value that the pointer names, or the one that the detail names."),
    INVALID_CONTAINER_NUMBER(
            "invalid-container-number",
            422,
            "No container has this number",
            "Read the number off the container again; its last digit is computed from the others (ISO 6346)."),
    INVALID_HS_CODE(
            "invalid-hs-code",
            422,
            "This is no code of the Harmonized System",
            "Send 4 or 6 digits, or a national code of 8 or 10."),
    PURITY_NOT_APPLICABLE(
            "purity-not-applicable",
            422,
            "This quantity has no purity",
            "Send the net mass with the purity, or leave the purity out."),
    DATE_IN_FUTURE("date-in-future", 422, "The date lies in the future", "Send the day on which it happened."),
    IDEMPOTENCY_KEY_MISSING(
            "idempotency-key-missing",
            400,
            "The header Idempotency-Key is missing",
            "Make one key per report on the device, for example a UUID, and send it again with every retry."),
    IDEMPOTENCY_KEY_REUSED(
            "idempotency-key-reused",
            422,
            "The key was used for another report",
            "Make a new key for a new report; send a retry unchanged."),
    ID_ALREADY_USED("id-already-used", 409, "Another record has this id", "Make a new id on the device."),
    VOIDED_SEIZURE("voided-seizure", 409, "The record is void", "Restore the record first, or leave it as it is."),
    STANDS_FOR_OTHERS(
            "stands-for-others",
            409,
            "Other records were voided because this one tells of the same case",
            "Restore those first, or void this one as a duplicate of another record that stands."),
    NOT_VOIDED("not-voided", 409, "The record is not void", "Nothing: there is nothing to restore."),
    IMPORT_UNDONE("import-undone", 409, "The record came with an import that was taken back", "Import its row again."),
    ALREADY_VERIFIED("already-verified", 409, "The record is verified", "Nothing: it has been vouched for."),
    FIXED_FIELD(
            "fixed-field",
            422,
            "This stays as it was reported",
            "Void the record and report it anew under the right unit."),
    LINE_HAS_RESULTS(
            "line-has-results",
            422,
            "A laboratory has looked at the line",
            "Keep the line, by its number; void the record if all of it is wrong."),
    UNKNOWN_RECORD("unknown-record", 422, "No such record", "Use the id of a record that you see and that stands."),
    EARLIER_CHANGE_MISSING(
            "earlier-change-missing",
            409,
            "An earlier change has not arrived",
            "Send the changes that were made before this one, then this one again."),
    RECORD_NOT_HERE(
            "record-not-here",
            404,
            "No such record here that you may see",
            "If its report is still on the device, send that first and then this again; otherwise never."),
    CONFLICTING_CHANGE(
            "conflicting-change",
            409,
            "Somebody else has changed the same thing meanwhile",
            "Look at `conflicts`, decide, and send the change anew on the current revision."),
    RECORD_FULL(
            "record-full",
            409,
            "The record holds as much as it can",
            "Tell what was found in the whole line, not in each sample; tell of more in a record of its own."),
    UNKNOWN_LINE("unknown-line", 422, "The record has no such line", "Use a line number of the record."),
    ANALYSIS_BEFORE_SEIZURE(
            "analysis-before-seizure",
            422,
            "The analysis is older than the seizure",
            "Check the date of the analysis.");

    private final Text text;

    SeizureProblem(String slug, int status, String title, String cure) {
        text = new Text(slug, status, title, cure);
    }

    @Override
    public Text text() {
        return text;
    }
}
