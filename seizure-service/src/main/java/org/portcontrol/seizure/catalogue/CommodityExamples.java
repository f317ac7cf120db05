package org.portcontrol.seizure.catalogue;

/** Examples of the API description. */
final class CommodityExamples {

    static final String REQUEST = """
            {"code": "LOC-NASVAY-HERB", "names": {"en": "Nasvay with herbs", "ru": "Насвай с травами"},
             "aliases": ["Nas with herbs"], "category": "TOBACCO", "hsCode": "240399", "defaultDimension": "MASS",
             "dimensions": ["MASS", "COUNT"], "source": "Order 17 of the customs committee"}""";

    static final String CLOSING = """
            {"on": "2026-12-31", "reason": "The suite has an entry of its own now", "replacedBy": "TOB-SMOKELESS"}""";

    private CommodityExamples() {}
}
