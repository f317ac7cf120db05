package org.portcontrol.seizure.catalogue;

import io.restassured.response.Response;
import java.util.Locale;
import java.util.UUID;
import org.portcontrol.seizure.Suite;

/** Commodities of the site's own, for tests: each has a code and a name that no other has. */
final class OwnCommodities {

    static final String COLLECTION = "/api/v1/commodities";

    private OwnCommodities() {}

    static String newName() {
        return UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    static String code(String name) {
        return "LOC-" + name;
    }

    /** A mixture of tobacco that is weighed and counted. */
    static String body(String name) {
        return body(name, "");
    }

    /** The same with further members, each with a comma before it. */
    static String body(String name, String more) {
        return """
                {"code": "LOC-%s", "names": {"en": "Mixture %s", "ru": "Смесь %s"}, "aliases": ["Alias of %s"],
                 "category": "TOBACCO", "defaultDimension": "MASS", "dimensions": ["MASS", "COUNT"]%s}""".formatted(name, name, name, name, more);
    }

    static Response register(String user, String body) {
        return Suite.as(user).body(body).post(COLLECTION);
    }

    static Response change(String user, String code, String ifMatch, String body) {
        return Suite.as(user).header("If-Match", ifMatch).body(body).put(COLLECTION + "/" + code);
    }

    static Response close(String user, String code, String ifMatch, String body) {
        return Suite.as(user).header("If-Match", ifMatch).body(body).post(COLLECTION + "/" + code + "/closing");
    }

    /** Registers one and returns its code. */
    static String registered() {
        String name = newName();
        register("registrar", body(name)).then().statusCode(201);
        return code(name);
    }
}
