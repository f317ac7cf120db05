package org.portcontrol.seizure.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portcontrol.kit.problem.ProblemType;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.vocabulary.Match;

/** What came up while the rows of one record were read: what is wrong with them, and how their names were understood. */
final class Findings {

    private final Violations violations = new Violations();
    private final Map<String, Cell> cells = new HashMap<>();
    private final Set<Name> names = new LinkedHashSet<>();
    private final List<RowFinding> told = new ArrayList<>();
    private boolean commodityUnmapped;

    /** The lists that names are looked up in. */
    enum NameList {
        COUNTRY,
        COMMODITY,
        UNIT,
        TRANSPORT
    }

    /**
     * A name of the file and what it was taken for.
     *
     * @param code null if it was not mapped
     */
    record Name(NameList list, String words, String code, Match match) {}

    private record Cell(String column, String value) {}

    /** Notes what is wrong with a cell. */
    void refuse(String column, String value, ProblemType type, String detail, Object... values) {
        look(column, value);
        violations.add(column, type, detail, values);
    }

    /** Remembers the text of a cell whose rules are checked elsewhere, and hands over where to note violations. */
    Violations look(String column, String value) {
        return look(column, column, value);
    }

    /** The same for rules that name what they refuse by a pointer of their own. */
    Violations look(String pointer, String column, String value) {
        tell();
        cells.put(pointer, new Cell(column, value));
        return violations;
    }

    void understood(NameList list, String words, String code, Match match) {
        names.add(new Name(list, words, code, match));
        commodityUnmapped |= list == NameList.COMMODITY && match == null;
    }

    boolean refused() {
        return !violations.isEmpty();
    }

    boolean commodityUnmapped() {
        return commodityUnmapped;
    }

    /** Each name once, however often the rows of the record hold it. */
    Set<Name> names() {
        return names;
    }

    List<RowFinding> violations() {
        tell();
        return List.copyOf(told);
    }

    /** Ties what was noted since to the cells as they are now; the next line has others. */
    private void tell() {
        violations.all().stream().skip(told.size()).forEach(violation -> {
            Cell cell = cells.get(violation.pointer());
            told.add(RowFinding.of(violation, cell.column(), cell.value()));
        });
    }
}
