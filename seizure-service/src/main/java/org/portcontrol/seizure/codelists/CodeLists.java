package org.portcontrol.seizure.codelists;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.portcontrol.seizure.lists.ListVersion;
import org.portcontrol.seizure.lists.ShippedList;

/** Every code list, by name. */
@Singleton
public class CodeLists {

    private final Map<String, CodeList> byName = new TreeMap<>();

    CodeLists() {
        ShippedList.read("code-lists/index.csv", Row.class).forEach(row -> add(row.toList()));
        add(JdkLists.countries());
        add(JdkLists.currencies());
    }

    /** A row of {@code code-lists/index.csv}; the entries are in the file of that name. */
    record Row(String name, String en, String ru, String standard) {

        CodeList toList() {
            List<Code> codes = ShippedList.read("code-lists/" + name + ".csv", Code.Row.class).stream()
                    .map(Code.Row::toCode)
                    .toList();
            ListVersion newest = Collections.max(codes, Comparator.comparing(Code::changedIn))
                    .changedIn();
            return CodeList.of(
                    name, Map.of(Languages.ENGLISH, en, Languages.RUSSIAN, ru), standard, newest.toString(), codes);
        }
    }

    Optional<CodeList> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All lists, by name. */
    Collection<CodeList> all() {
        return byName.values();
    }

    private void add(CodeList list) {
        byName.put(list.name(), list);
    }
}
