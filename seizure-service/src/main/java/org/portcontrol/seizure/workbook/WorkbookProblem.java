package org.portcontrol.seizure.workbook;

import org.portcontrol.kit.problem.ProblemType;

/** Why a workbook is refused before anybody asks what it says. Catalogue: {@code docs/problems.md}. */
public enum WorkbookProblem implements ProblemType {
    UNREADABLE_WORKBOOK(
            "unreadable-workbook",
            422,
            "The file is neither CSV nor XLSX",
            "Open the file in a spreadsheet program and save it as XLSX, without a password, or as CSV UTF-8."),
    UNDECODABLE_TEXT(
            "undecodable-text",
            422,
            "The characters of the file cannot be told",
            "Save the file as CSV UTF-8, or name the charset it was saved in."),
    CONTROL_CHARACTERS(
            "control-characters",
            422,
            "The file holds control characters",
            "Delete the character from the cell that the detail names, or export the file anew."),
    HEADINGS_NOT_FOUND(
            "headings-not-found",
            422,
            "No heading row was found",
            "Put the headings into one row among the first 30, spelled as in the mapping."),
    WRONG_DELIMITER(
            "wrong-delimiter",
            422,
            "The rows are separated otherwise than the headings",
            "Use the same delimiter in all lines, and put a cell that contains it into double quotes."),
    MISPLACED_QUOTE(
            "misplaced-quote",
            422,
            "Text follows a closing quote",
            "Double the quotes inside a quoted cell, or export the file anew."),
    TOO_MANY_COLUMNS(
            "too-many-columns", 422, "A row has more than 256 columns", "Delete the columns without headings."),
    CELL_TOO_LONG(
            "cell-too-long",
            422,
            "A cell or a row is too long",
            "Keep a cell under 32,768 and a row under 262,145 characters; look for a line end or a quote that is missing."),
    TRUNCATED_FILE(
            "truncated-file",
            422,
            "The file is cut off or damaged",
            "Compare the size with the original, and save or send the file again."),
    FORMULA_IN_FILE("formula-in-file", 422, "A cell holds a formula", "Paste the values in place of the formulas."),
    EXPANDS_TOO_FAR(
            "expands-too-far",
            422,
            "The workbook is too large once unpacked",
            "Save the sheet as CSV UTF-8, or send the workbook in parts.");

    private final Text text;

    WorkbookProblem(String slug, int status, String title, String cure) {
        text = new Text(slug, status, title, cure);
    }

    @Override
    public Text text() {
        return text;
    }
}
