package org.portcontrol.registry.checkpoints;

/** What the API description shows. */
final class CheckpointExamples {

    static final String REQUEST = """
            {"code": "KZ-AKTAU-MORPORT", "country": "KZ", "type": "SEAPORT",
             "names": {"en": "Aktau seaport, Morport customs checkpoint", "ru": "Морской порт Актау"},
             "aliases": ["Aktau", "Morport"], "unlocode": "KZAAU",
             "position": {"latitude": 43.65, "longitude": 51.15}}""";

    static final String STATE = """
            {"code": "KZ-AKTAU-MORPORT", "revision": 1, "country": "KZ", "type": "SEAPORT",
             "names": {"en": "Aktau seaport, Morport customs checkpoint", "ru": "Морской порт Актау"},
             "aliases": ["Aktau", "Morport"], "unlocode": "KZAAU",
             "position": {"latitude": 43.65, "longitude": 51.15},
             "status": "ACTIVE", "since": null, "until": null, "recordedAt": "2026-11-23T09:00:00Z"}""";

    static final String CHANGED = """
            {"code": "KZ-AKTAU-MORPORT", "revision": 2, "country": "KZ", "type": "SEAPORT",
             "names": {"en": "Aktau seaport, Morport customs checkpoint", "ru": "Морской порт Актау"},
             "aliases": ["Aktau", "Morport"], "unlocode": "KZAAU",
             "position": {"latitude": 43.65, "longitude": 51.15},
             "status": "ACTIVE", "since": "2001-01-01", "until": null, "recordedAt": "2026-11-24T09:00:00Z"}""";

    static final String CLOSED = """
            {"code": "KZ-AKTAU-MORPORT", "revision": 3, "country": "KZ", "type": "SEAPORT",
             "names": {"en": "Aktau seaport, Morport customs checkpoint", "ru": "Морской порт Актау"},
             "aliases": ["Aktau", "Morport"], "unlocode": "KZAAU",
             "position": {"latitude": 43.65, "longitude": 51.15},
             "status": "CLOSED", "since": "2001-01-01", "until": "2026-10-31", "recordedAt": "2026-11-25T09:00:00Z"}""";

    static final String SUSPENDED = """
            {"code": "KZ-AKTAU-MORPORT", "revision": 2, "country": "KZ", "type": "SEAPORT",
             "names": {"en": "Aktau seaport, Morport customs checkpoint", "ru": "Морской порт Актау"},
             "aliases": ["Aktau", "Morport"], "unlocode": "KZAAU",
             "position": {"latitude": 43.65, "longitude": 51.15},
             "status": "SUSPENDED", "since": null, "until": null,
             "lifecycle": [{"status": "ACTIVE", "from": null}, {"status": "SUSPENDED", "from": "2026-10-01"}],
             "recordedAt": "2026-11-24T09:00:00Z"}""";

    static final String MATCHES = "{\"items\": [{\"checkpoint\": " + STATE + """
            , "matched": "Aktau", "score": 0.874, "distanceMetres": 1250}]}""";

    static final String CSV = """
            code,country,type,name_en,name_ru,aliases,unlocode,latitude,longitude,status,since,until,note,revision
            KZ-AKTAU-MORPORT,KZ,SEAPORT,Aktau seaport,Морской порт Актау,Aktau; Morport,KZAAU,43.65,51.15,ACTIVE,,,,1
            """;

    static final String LOADED = """
            {"dryRun": true, "registered": 0, "changed": 1, "unchanged": 0, "refused": 0,
             "rows": [{"line": 2, "code": "KZ-AKTAU-MORPORT", "outcome": "CHANGED"}]}""";

    static final String LIST = "{\"items\": [" + STATE + "], \"next\": null}";

    static final String HISTORY = """
            {"items": [{"revision": 1, "change": "REGISTERED", "recordedAt": "2026-11-23T09:00:00Z",
             "recordedBy": "registrar", "state":""" + STATE + "}], \"next\": null}";

    private CheckpointExamples() {}
}
