package org.portcontrol.registry.units;

/** What the API description shows. */
final class UnitExamples {

    static final String REQUEST = """
            {"code": "KZ-AKTAU-PCU", "kind": "PCU", "country": "KZ",
             "names": {"en": "Aktau Port Control Unit"}, "aliases": ["Актау"], "status": "ACTIVE",
             "checkpoints": [{"checkpoint": "KZ-AKTAU-MORPORT"}]}""";

    static final String STATE = """
            {"code": "KZ-AKTAU-PCU", "revision": 1, "kind": "PCU", "country": "KZ",
             "names": {"en": "Aktau Port Control Unit"}, "aliases": ["Актау"], "status": "ACTIVE",
             "since": null, "until": null,
             "checkpoints": [{"checkpoint": "KZ-AKTAU-MORPORT", "from": null, "to": null}],
             "recordedAt": "2026-11-23T09:00:00Z"}""";

    static final String CHANGED = """
            {"code": "KZ-AKTAU-PCU", "revision": 2, "kind": "PCU", "country": "KZ",
             "names": {"en": "Aktau Port Control Unit"}, "aliases": ["Актау"], "status": "SUSPENDED",
             "since": null, "until": null,
             "checkpoints": [{"checkpoint": "KZ-AKTAU-MORPORT", "from": null, "to": null}],
             "recordedAt": "2026-11-24T09:00:00Z"}""";

    static final String CLOSED = """
            {"code": "KZ-AKTAU-PCU", "revision": 3, "kind": "PCU", "country": "KZ",
             "names": {"en": "Aktau Port Control Unit"}, "aliases": ["Актау"], "status": "CLOSED",
             "since": null, "until": "2026-10-31",
             "checkpoints": [{"checkpoint": "KZ-AKTAU-MORPORT", "from": null, "to": null}],
             "recordedAt": "2026-11-25T09:00:00Z"}""";

    static final String SUSPENDED = """
            {"code": "KZ-AKTAU-PCU", "revision": 2, "kind": "PCU", "country": "KZ",
             "names": {"en": "Aktau Port Control Unit"}, "aliases": ["Актау"], "status": "SUSPENDED",
             "since": null, "until": null,
             "lifecycle": [{"status": "ACTIVE", "from": null}, {"status": "SUSPENDED", "from": "2026-10-01"}],
             "checkpoints": [{"checkpoint": "KZ-AKTAU-MORPORT", "from": null, "to": null}],
             "recordedAt": "2026-11-24T09:00:00Z"}""";

    static final String MATCHES = "{\"items\": [{\"unit\": " + STATE + """
            , "matched": "Актау", "score": 0.874}]}""";

    static final String CSV = """
            code,country,kind,name_en,aliases,status,since,until,checkpoints,note,revision
            KZ-AKTAU-PCU,KZ,PCU,Aktau Port Control Unit,Актау,ACTIVE,,,KZ-AKTAU-MORPORT 2018-01-01/..; KZ-KURYK,,1
            """;

    static final String LOADED = """
            {"dryRun": true, "registered": 0, "changed": 1, "unchanged": 0, "refused": 0,
             "rows": [{"line": 2, "code": "KZ-AKTAU-PCU", "outcome": "CHANGED"}]}""";

    static final String LIST = "{\"items\": [" + STATE + "], \"next\": null}";

    static final String HISTORY = """
            {"items": [{"revision": 1, "change": "REGISTERED", "recordedAt": "2026-11-23T09:00:00Z",
             "recordedBy": "registrar", "state":""" + STATE + "}], \"next\": null}";

    private UnitExamples() {}
}
