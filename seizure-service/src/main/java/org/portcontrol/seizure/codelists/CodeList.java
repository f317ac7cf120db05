package org.portcontrol.seizure.codelists;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portcontrol.seizure.lists.ListVersion;

/**
 * A code list in its current version.
 *
 * @param titles by language
 * @param standard what it follows, or null if it is the suite's own
 * @param version day on which an entry was last changed; of a list from the JDK, the JDK's version
 */
record CodeList(String name, Map<String, String> titles, String standard, String version, Map<String, Code> codes) {

    static CodeList of(String name, Map<String, String> titles, String standard, String version, List<Code> codes) {
        Map<String, Code> byCode = codes.stream()
                .collect(Collectors.toMap(
                        Code::code,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException(one.code() + " is twice in " + name);
                        },
                        LinkedHashMap::new));
        return new CodeList(name, titles, standard, version, Collections.unmodifiableMap(byCode));
    }

    /**
     * What whoever holds that version must still learn: what was added, relabelled or retired since; nothing if the
     * version is this one.
     *
     * @return empty if it is no version of this list, so that the whole list is needed
     */
    Optional<List<Code>> since(String held) {
        if (version.equals(held)) {
            return Optional.of(List.of());
        }
        return ListVersion.read(version)
                .flatMap(current -> current.since(held))
                .map(known -> codes.values().stream()
                        .filter(code -> !code.changedIn().isPartOf(known))
                        .toList());
    }
}
