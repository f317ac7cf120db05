package org.portcontrol.registry.zeroreports;

/** What the API description shows. */
final class ZeroReportExamples {

    static final String STATE = """
            {"code": "KZ-AKTAU-PCU:2026-Q3", "revision": 1, "unit": "KZ-AKTAU-PCU", "country": "KZ",
             "quarter": "2026-Q3", "status": "DECLARED", "recordedAt": "2026-11-25T09:00:00Z"}""";

    static final String RETRACTED = """
            {"code": "KZ-AKTAU-PCU:2026-Q3", "revision": 2, "unit": "KZ-AKTAU-PCU", "country": "KZ",
             "quarter": "2026-Q3", "status": "RETRACTED", "recordedAt": "2026-11-26T09:00:00Z"}""";

    static final String RETRACTION = """
            {"reason": "A seizure of September came in late"}""";

    static final String LIST = "{\"items\": [" + STATE + "], \"next\": null}";

    static final String HISTORY = """
            {"items": [{"revision": 1, "change": "DECLARED", "recordedAt": "2026-11-25T09:00:00Z",
             "recordedBy": "supervisor.aktau", "state":""" + STATE + "}], \"next\": null}";

    private ZeroReportExamples() {}
}
