package org.portcontrol.seizure.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.portcontrol.seizure.Item;

/**
 * What a record tells already and may go on telling, whatever became of it since.
 *
 * @param currencies those that values are told in
 */
public record Kept(Set<String> commodities, Set<String> currencies) {

    /** Of a record that is new. */
    public static final Kept NOTHING = new Kept(Set.of(), Set.of());

    public static Kept of(List<Item> lines) {
        return new Kept(
                lines.stream().map(Item::firstCommodity).collect(Collectors.toUnmodifiableSet()),
                lines.stream().map(Item::currency).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet()));
    }
}
