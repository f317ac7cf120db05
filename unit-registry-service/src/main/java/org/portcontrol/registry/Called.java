package org.portcontrol.registry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an entry is called: what a search finds it by.
 *
 * @param names its names; while it is open, no other entry of its kind and country may have one of them
 * @param others code, aliases and whatever else it goes by; these may be shared
 * @param open false once it was closed
 */
record Called(List<String> names, List<String> others, boolean open) {

    Called {
        names = List.copyOf(names);
        others = List.copyOf(others);
    }

    /** Every spelling once, names first. */
    Collection<Spelling> spellings() {
        Map<String, Spelling> byPlain = new LinkedHashMap<>();
        names.forEach(name -> add(byPlain, Spelling.of(name, open)));
        others.forEach(other -> add(byPlain, Spelling.of(other, false)));
        return byPlain.values();
    }

    private static void add(Map<String, Spelling> byPlain, Spelling spelling) {
        if (!spelling.plain().isEmpty()) {
            byPlain.putIfAbsent(spelling.plain(), spelling);
        }
    }
}
