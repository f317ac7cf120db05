package org.portcontrol.seizure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How much of what is usually wanted a record tells: {@code told ÷ wanted}, in whole percent, rounded down. Wanted are the
 * five things of the short form, which every record tells, and whatever of the rest applies to this case. A code that says
 * {@code UNKNOWN} tells nothing.
 *
 * @param score 0 to 100
 * @param missing JSON pointers of what is still wanted, in the order of the record
 */
public record Completeness(int score, List<String> missing) {

    private static final int SHORT_FORM = 5;

    /** Categories whose lines a laboratory should look at. */
    private static final Set<String> ANALYSED = Set.of(
            "NARCOTIC_DRUG", "PSYCHOTROPIC_SUBSTANCE", "NEW_PSYCHOACTIVE_SUBSTANCE", "PRECURSOR", "TOXIC_CHEMICAL");

    static Completeness of(List<Item> items, Circumstances told) {
        Tally tally = new Tally();
        tally.want("/seizedAt", told.seizedAt() != null);
        tally.want("/site/type", told.site() != null && isKnown(told.site().type(), SiteType.UNKNOWN));
        for (int i = 0; i < items.size(); i++) {
            line("/items/" + i, items.get(i), tally);
        }
        transport(told.transport(), tally);
        Route route = told.route();
        tally.want("/route/departure", route != null && route.departure() != null);
        tally.want("/route/destination", route != null && route.destination() != null);
        tally.want("/detection", !told.detection().isEmpty());
        tally.want("/concealment", told.concealment() != null);
        tally.want("/coverLoad", told.coverLoad() != null);
        tally.want("/persons", told.persons() != null);
        tally.want(
                "/legalBasis", told.legalBasis() != null && !told.legalBasis().isBlank());
        tally.want("/disposal", told.disposal() != null);
        return new Completeness(100 * tally.told / tally.wanted, tally.missing);
    }

    private static void line(String pointer, Item item, Tally tally) {
        if (item.unit().dimension().hasBasis()) {
            tally.want(pointer + "/basis", isKnown(item.basis(), Basis.UNKNOWN));
        }
        tally.want(pointer + "/packages", item.packages() != null);
        if (ANALYSED.contains(item.category())) {
            tally.want(pointer + "/laboratoryResults", !item.laboratoryResults().isEmpty());
        }
    }

    private static void transport(Transport transport, Tally tally) {
        Transport.Mode mode = transport == null ? null : transport.mode();
        tally.want("/transport/mode", isKnown(mode, Transport.Mode.UNKNOWN));
        if (mode != Transport.Mode.ON_FOOT && mode != Transport.Mode.MAIL) {
            tally.want("/transport/vehicle", transport != null && transport.vehicle() != null);
            tally.want(
                    "/transport/documents",
                    transport != null && !transport.documents().isEmpty());
        }
        if (mode == Transport.Mode.MARITIME) {
            tally.want("/transport/containers", !transport.containers().isEmpty());
        }
    }

    private static boolean isKnown(Enum<?> code, Enum<?> unknown) {
        return code != null && !Objects.equals(code, unknown);
    }

    private static final class Tally {

        private final List<String> missing = new ArrayList<>();
        private int told = SHORT_FORM;
        private int wanted = SHORT_FORM;

        void want(String pointer, boolean isTold) {
            wanted++;
            if (isTold) {
                told++;
            } else {
                missing.add(pointer);
            }
        }
    }
}
