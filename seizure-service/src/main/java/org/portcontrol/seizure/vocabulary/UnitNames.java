package org.portcontrol.seizure.vocabulary;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.portcontrol.seizure.Article;
import org.portcontrol.seizure.Dimension;
import org.portcontrol.seizure.MeasureUnit;
import org.portcontrol.seizure.lists.ShippedList;
import org.portcontrol.seizure.lists.Spellings;

/** The names of units of measure. */
@Singleton
public class UnitNames {

    private final List<UnitName> all;
    private final Spellings<UnitName> names = Spellings.byLetters();

    UnitNames() {
        List<Row> rows = ShippedList.read("vocabulary/units.csv", Row.class);
        rows.forEach(this::add);
        all = rows.stream().map(Row::toUnitName).toList();
    }

    /**
     * What the name of a unit stands for: the quantity in the unit is the reported number times the multiple.
     *
     * @param article what is counted; null for a mass, a volume or an area
     * @param source why it stands for that, and whose factor it is
     */
    public record UnitName(String name, MeasureUnit unit, BigDecimal multiple, Article article, String source) {}

    record Row(String name, MeasureUnit unit, BigDecimal multiple, Article article, String aliases, String source) {

        UnitName toUnitName() {
            return new UnitName(name, unit, multiple, article, source);
        }
    }

    public Optional<UnitName> find(String words) {
        return names.find(words);
    }

    /**
     * What the workbook of Individual Drug Seizures calls it. Counts of single things are told by what is counted.
     *
     * @param article what is counted; null for a mass, a volume or an area
     * @return the name, or the code of UN/ECE Recommendation 20 if there is none for that article
     */
    public String nameOf(MeasureUnit unit, Article article) {
        return all.stream()
                .filter(name -> name.multiple().compareTo(BigDecimal.ONE) == 0
                        && name.article() == article
                        && (name.unit() == unit || (countsSingly(name.unit()) && countsSingly(unit))))
                .map(UnitName::name)
                .findFirst()
                .orElse(unit.name());
    }

    private static boolean countsSingly(MeasureUnit unit) {
        return unit.dimension() == Dimension.COUNT
                && unit.toBase(BigDecimal.ONE).compareTo(BigDecimal.ONE) == 0;
    }

    /** Each unit once, under the first of its names. */
    public List<UnitName> all() {
        return all;
    }

    private void add(Row row) {
        UnitName unit = row.toUnitName();
        names.add(row.name(), unit);
        if (row.aliases() != null) {
            for (String alias : row.aliases().split("\\|", -1)) {
                names.add(alias, unit);
            }
        }
    }
}
