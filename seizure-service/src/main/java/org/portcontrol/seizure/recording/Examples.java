package org.portcontrol.seizure.recording;

/** The founding cases, as the API description shows them. */
final class Examples {

    static final String MERCURY = """
            {"unit": "KZ-AKTAU-PCU", "checkpoint": "KZ-AKTAU-MORPORT", "seizedOn": "2017-07-14",
             "items": [{"commodity": "TOX-MERCURY", "quantity": 20063, "unit": "KGM", "basis": "GROSS",
                        "packages": {"count": 525, "type": "CI"}}],
             "transport": {"mode": "ROAD", "vehicle": "TRUCK"},
             "route": {"departure": "TJ", "transit": ["KG", "KZ"], "destination": "TR"},
             "detection": ["DOCUMENT_CHECK"]}""";

    static final String DIAZEPAM = """
            {"unit": "TJ-NIZHNIY-PANJ-PCU", "checkpoint": "TJ-NIZHNIY-PANJ", "seizedOn": "2017-07-20",
             "items": [{"commodity": "PSY-DIAZEPAM", "quantity": 7500, "unit": "H87", "article": "VIAL"}],
             "transport": {"mode": "ROAD", "vehicle": "TRUCK"},
             "route": {"departure": "AF", "destination": "TJ"},
             "detection": ["PHYSICAL_SEARCH"],
             "narrative": "Hidden under the pillow in the cab of a truck that carried sugar."}""";

    private Examples() {}
}
