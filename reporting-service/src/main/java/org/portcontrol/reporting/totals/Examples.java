package org.portcontrol.reporting.totals;

/** Examples in the API description. */
final class Examples {

    static final String PROBLEM_JSON = "application/problem+json";

    static final String JSON = """
            {"asOf":"2026-11-23T10:20:00Z","freshness":{"lastEventAt":"2026-11-23T10:15:00Z","lagMillis":40},
             "rows":[{"country":"TJ","quarter":"2017-Q3","commodity":"PSY-DIAZEPAM","commodityName":"Diazepam",
              "seizures":1,"quantities":[
               {"dimension":"COUNT","unit":"H87","article":"VIAL","basis":"UNKNOWN","value":7500,"lines":1},
               {"dimension":"MASS","unit":"KGM","basis":"PURE","value":0.075,"lines":1}],
              "massEquivalent":{"kg":null,"estimatedShare":null,"factors":[]}}]}
            """;

    static final String CSV = """
            country,quarter,commodity,commodityName,seizures,dimension,unit,article,basis,value,lines
            TJ,2017-Q3,PSY-DIAZEPAM,Diazepam,1,COUNT,H87,VIAL,UNKNOWN,7500,1
            TJ,2017-Q3,PSY-DIAZEPAM,Diazepam,1,MASS,KGM,,PURE,0.075,1
            """;

    static final String UNKNOWN_DIMENSION = """
            {"type":"https://portcontrol.org/problems/unknown-dimension","status":400,
             "title":"Totals cannot be divided by this","detail":"Known are country, quarter, commodity.",
             "cure":"Use dimensions that the API description lists for `by`.",
             "violations":[{"type":"https://portcontrol.org/problems/unknown-dimension","parameter":"by",
              "detail":"Known are country, quarter, commodity.",
              "cure":"Use dimensions that the API description lists for `by`."}]}
            """;

    static final String FOREIGN_COUNTRY = """
            {"type":"https://portcontrol.org/problems/foreign-country","status":403,
             "title":"The country is not yours to see","detail":"Your token speaks for TJ only.",
             "cure":"Ask for your own country, or leave `country` out; analysts see every country.",
             "violations":[{"type":"https://portcontrol.org/problems/foreign-country","parameter":"country",
              "detail":"Your token speaks for TJ only.",
              "cure":"Ask for your own country, or leave `country` out; analysts see every country."}]}
            """;

    private Examples() {}
}
