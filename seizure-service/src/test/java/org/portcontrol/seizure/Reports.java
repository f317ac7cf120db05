package org.portcontrol.seizure;

import java.util.UUID;

/** Reports as devices send them. */
public final class Reports {

    private Reports() {}

    /** The founding case of Aktau. */
    public static String mercury() {
        return mercury(UUID.randomUUID().toString());
    }

    public static String mercury(String id) {
        return """
                {"id": "%s", "unit": "KZ-AKTAU-PCU", "checkpoint": "KZ-AKTAU-MORPORT", "seizedOn": "2017-07-14",
                 "items": [{"commodity": "TOX-MERCURY", "quantity": 20063, "unit": "KGM", "basis": "GROSS",
                            "packages": {"count": 525, "type": "CI"}}],
                 "transport": {"mode": "ROAD", "vehicle": "TRUCK"},
                 "route": {"departure": "TJ", "transit": ["KG", "KZ"], "destination": "TR"},
                 "detection": ["DOCUMENT_CHECK"]}""".formatted(id);
    }

    /** The founding case of Nizhniy Pyanj. */
    public static String diazepam(String id) {
        return """
                {"id": "%s", "unit": "TJ-NIZHNIY-PANJ-PCU", "checkpoint": "TJ-NIZHNIY-PANJ", "seizedOn": "2017-07-20",
                 "items": [{"commodity": "PSY-DIAZEPAM", "quantity": 7500, "unit": "H87", "article": "VIAL"}],
                 "transport": {"mode": "ROAD", "vehicle": "TRUCK"},
                 "route": {"departure": "AF", "destination": "TJ"},
                 "detection": ["PHYSICAL_SEARCH"],
                 "narrative": "Hidden under the pillow in the cab of a truck that carried sugar."}""".formatted(id);
    }

    /** A short report of Aktau with one line of the given quantity, as JSON text. */
    public static String ofQuantity(String quantity) {
        return ofLine("{\"commodity\": \"TOX-MERCURY\", \"quantity\": %s, \"unit\": \"KGM\"}".formatted(quantity));
    }

    public static String ofLine(String line) {
        return """
                {"unit": "KZ-AKTAU-PCU", "checkpoint": "KZ-AKTAU-MORPORT", "seizedOn": "2017-07-14", "items": [%s]}""".formatted(line);
    }
}
