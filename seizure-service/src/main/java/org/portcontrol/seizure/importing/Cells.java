package org.portcontrol.seizure.importing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.Seizure;

/** Reads the cells that every profile has, under the conventions of the file. */
final class Cells {

    private static final int LONGEST = 500;

    private final Conventions conventions;
    private final Clock clock;

    Cells(Conventions conventions, Clock clock) {
        this.conventions = conventions;
        this.clock = clock;
    }

    /** The text, or null if it is empty or, with a violation, too long. */
    String text(String column, String value, Findings findings) {
        if (value.length() > LONGEST) {
            findings.refuse(
                    column,
                    value.substring(0, LONGEST),
                    CommonProblem.VALUE_OUT_OF_BOUNDS,
                    "The text may have {0} characters at most.",
                    LONGEST);
            return null;
        }
        return value.isEmpty() ? null : value;
    }

    /** The number, or null with a violation. */
    BigDecimal number(String column, String value, boolean storedAsNumber, Findings findings) {
        String digits = Numbers.strip(value);
        if (digits.isEmpty()) {
            findings.refuse(column, value, CommonProblem.MISSING_VALUE, "The row tells no quantity.");
            return null;
        }
        if (!Numbers.isNumber(digits)) {
            findings.refuse(
                    column, value, ImportProblem.UNREADABLE_NUMBER, "The cell holds more than a number, or less.");
            return null;
        }
        DecimalMark mark = storedAsNumber ? DecimalMark.POINT : markOf(digits);
        if (mark == null && !Numbers.isPlain(digits)) {
            findings.refuse(
                    column,
                    value,
                    ImportProblem.AMBIGUOUS_NUMBER,
                    "The mark may stand before thousandths or behind thousands, and no other number of the file tells which.");
            return null;
        }
        BigDecimal number = Numbers.read(digits, mark);
        if (number == null) {
            findings.refuse(column, value, ImportProblem.UNREADABLE_NUMBER, "The marks in it make no number.");
        }
        return number;
    }

    private DecimalMark markOf(String digits) {
        DecimalMark proven = Numbers.proof(digits);
        return proven != null ? proven : conventions.decimalMark();
    }

    /** The day of the seizure, or null with a violation. */
    LocalDate day(String column, String value, boolean storedAsNumber, Findings findings) {
        if (value.isEmpty()) {
            findings.refuse(column, value, CommonProblem.MISSING_VALUE, "The row tells no day.");
            return null;
        }
        if (conventions.dateOrder() == null && Dates.isAmbiguous(value)) {
            findings.refuse(
                    column,
                    value,
                    ImportProblem.AMBIGUOUS_DATE,
                    "Day and month can change places, and no other day of the file tells which comes first.");
            return null;
        }
        LocalDate serial = storedAsNumber ? Dates.ofSerial(value) : null;
        LocalDate day = serial != null ? serial : Dates.read(value, conventions.dateOrder());
        if (day == null) {
            findings.refuse(column, value, ImportProblem.UNREADABLE_DATE, "The cell holds no day of the calendar.");
            return null;
        }
        Violations violations = findings.look(column, value);
        Seizure.checkDay(day, column, clock, violations);
        return day;
    }
}
