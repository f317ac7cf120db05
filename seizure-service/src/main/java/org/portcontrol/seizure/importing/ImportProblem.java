package org.portcontrol.seizure.importing;

import org.portcontrol.kit.problem.ProblemType;

/** Why an import, or a row of one, is refused. Catalogue: {@code docs/problems.md}. */
public enum ImportProblem implements ProblemType {
    FILE_ALREADY_IMPORTED(
            "file-already-imported",
            409,
            "This file has been imported before",
            "Undo the earlier import first, or send again= with the id in `import` if the rows shall be stored once more."),
    TOO_MANY_FILES(
            "too-many-files",
            503,
            "Too many files are being read at this moment",
            "Send the file again after the seconds that `Retry-After` tells."),
    NOTHING_TO_UNDO("nothing-to-undo", 409, "The import stored nothing", "A dry run needs no undoing."),
    IMPORT_FILE_GONE(
            "import-file-gone",
            422,
            "The file of the import is gone",
            "Import the file once more; the operator keeps the directory of imports on a disk that lasts."),
    UNREADABLE_NUMBER(
            "unreadable-number",
            422,
            "The cell holds no number",
            "Write digits with one decimal mark, for example 12.5."),
    AMBIGUOUS_NUMBER(
            "ambiguous-number",
            422,
            "The number can be read in two ways",
            "Send decimalMark=POINT or decimalMark=COMMA with the file, or write the number without thousands marks."),
    UNREADABLE_DATE(
            "unreadable-date", 422, "The cell holds no calendar date", "Write the day as yyyy-mm-dd or dd.mm.yyyy."),
    AMBIGUOUS_DATE(
            "ambiguous-date",
            422,
            "The date can be read in two ways",
            "Send dateOrder=DAY_FIRST or dateOrder=MONTH_FIRST with the file, or write the day as yyyy-mm-dd."),
    UNKNOWN_COUNTRY(
            "unknown-country",
            422,
            "The country is not known",
            "Write the name of the country in English as the United Nations do, or its ISO 3166 code."),
    COUNTRY_CONTRADICTS_CODE(
            "country-contradicts-code",
            422,
            "Name and code are of different countries",
            "Correct the name or the code of the country."),
    FOREIGN_COUNTRY_ROW(
            "foreign-country-row",
            403,
            "The country is not yours to report for",
            "Import rows of your own country; an operator may import all."),
    TOO_MANY_CELLS(
            "too-many-cells",
            422,
            "The row has more cells than the heading",
            "Put cells that hold the delimiter in quotes, or give the column a heading."),
    DATE_FOR_A_NAME(
            "date-for-a-name",
            422,
            "A date stands where a name should",
            "Write the name, or the CAS number as text: spreadsheet programs make dates of CAS numbers."),
    VOIDED_RECORD("voided-record", 422, "A voided record counts nowhere", "Leave the row out.");

    private final Text text;

    ImportProblem(String slug, int status, String title, String cure) {
        text = new Text(slug, status, title, cure);
    }

    @Override
    public Text text() {
        return text;
    }
}
