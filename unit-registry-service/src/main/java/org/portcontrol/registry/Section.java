package org.portcontrol.registry;

import java.util.Locale;

/** The registry's parts. Changes of countries are not published: nobody needs them apart from their units. */
enum Section {
    COUNTRY(false),
    CHECKPOINT(true),
    UNIT(true),
    ZERO_REPORT(true);

    private final boolean published;

    Section(boolean published) {
        this.published = published;
    }

    boolean isPublished() {
        return published;
    }

    /** Table of the entries as they stand. */
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Aggregate type in the outbox; configuration maps it to a topic. */
    String aggregateType() {
        return table().replace('_', '-');
    }

    /** {@code ce_type}, for example {@code org.portcontrol.unit.registered.v1}. */
    String eventType(Change change) {
        return "org.portcontrol." + aggregateType() + "." + change.name().toLowerCase(Locale.ROOT) + ".v1";
    }
}
