package org.portcontrol.seizure.amending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.report.ItemReport;

/**
 * Which line of the record each stated line takes the place of. A line says so by its number; where none does, they take
 * the places of the old ones in their order. A line without a place gets a number that no line has had.
 */
final class LineNumbers {

    private final List<Item> old;
    private final int last;
    private final Violations violations;

    /** For the lines that there are, and the highest number that any line ever had. */
    LineNumbers(List<Item> old, int last, Violations violations) {
        this.old = old;
        this.last = last;
        this.violations = violations;
    }

    List<Integer> of(List<ItemReport> stated) {
        boolean byOrder = stated.stream().allMatch(line -> line.line() == null);
        int next = last + 1;
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            Integer number = byOrder && i < old.size()
                    ? Integer.valueOf(old.get(i).line())
                    : stated.get(i).line();
            numbers.add(number == null ? next++ : number);
        }
        check(stated, numbers);
        return numbers;
    }

    private void check(List<ItemReport> stated, List<Integer> numbers) {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < stated.size(); i++) {
            int number = numbers.get(i);
            boolean exists = stated.get(i).line() == null || old.stream().anyMatch(item -> item.line() == number);
            violations.require(
                    exists && seen.add(number),
                    "/items/" + i + "/line",
                    SeizureProblem.UNKNOWN_LINE,
                    "The record has no line {0}, or it is stated twice.",
                    number);
        }
        for (Item item : old) {
            violations.require(
                    numbers.contains(item.line()) || item.laboratoryResults().isEmpty(),
                    "/items",
                    SeizureProblem.LINE_HAS_RESULTS,
                    "Line {0} has laboratory results.",
                    item.line());
        }
    }
}
