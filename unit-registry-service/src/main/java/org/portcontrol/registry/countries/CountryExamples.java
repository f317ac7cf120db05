package org.portcontrol.registry.countries;

/** What the API description shows. */
final class CountryExamples {

    static final String REQUEST = """
            {"code": "GE", "since": "2026-10-01"}""";

    static final String STATE = """
            {"code": "GE", "revision": 1, "alpha3": "GEO", "m49": "268",
             "region": {"code": "142", "name": "Asia"}, "subRegion": {"code": "145", "name": "Western Asia"}, "names": {"en": "Georgia", "ru": "Грузия"},
             "status": "ACTIVE", "since": "2026-10-01", "until": null, "recordedAt": "2026-11-23T09:00:00Z"}""";

    static final String CHANGED = """
            {"code": "GE", "revision": 2, "alpha3": "GEO", "m49": "268",
             "region": {"code": "142", "name": "Asia"}, "subRegion": {"code": "145", "name": "Western Asia"}, "names": {"en": "Georgia", "ru": "Грузия"},
             "status": "ACTIVE", "since": "2026-10-01", "until": null, "note": "Joined with one port",
             "recordedAt": "2026-11-24T09:00:00Z"}""";

    static final String CLOSED = """
            {"code": "GE", "revision": 3, "alpha3": "GEO", "m49": "268",
             "region": {"code": "142", "name": "Asia"}, "subRegion": {"code": "145", "name": "Western Asia"}, "names": {"en": "Georgia", "ru": "Грузия"},
             "status": "CLOSED", "since": "2026-10-01", "until": "2026-10-31", "recordedAt": "2026-11-25T09:00:00Z"}""";

    static final String LIST = "{\"items\": [" + STATE + "], \"next\": null}";

    static final String HISTORY = """
            {"items": [{"revision": 1, "change": "REGISTERED", "recordedAt": "2026-11-23T09:00:00Z",
             "recordedBy": "registrar", "state":""" + STATE + "}], \"next\": null}";

    private CountryExamples() {}
}
