package org.portcontrol.deploy.local;

import java.util.stream.Collectors;
import org.portcontrol.deploy.embedded.DemoUser;

/** What somebody who has just started the suite needs to know, on one screen. */
final class ReadyTable {

    private ReadyTable() {}

    static String of(LocalSettings settings) {
        String seizures = "http://localhost:" + settings.port(LocalPort.SEIZURE);
        String totals = "http://localhost:" + settings.port(LocalPort.REPORTING);
        String token = (settings.portOffset() == 0 ? "" : "SUITE_PORT_OFFSET=" + settings.portOffset() + " ")
                + "deploy/local/token";
        return """

                seizure-service        %s      /q/openapi  /q/health  /q/metrics
                unit-registry-service  http://localhost:%d
                reporting-service      %s
                issuer (demo only)     %s   client suite, password demo
                PostgreSQL             localhost:%d   databases registry, seizure, reporting
                Kafka                  localhost:%d
                data and logs          %s

                demo users             %s

                curl -H "Authorization: Bearer $(%s officer.aktau)" %s/api/v1/seizures
                curl -H "Authorization: Bearer $(%s analyst)" "%s/api/v1/totals?from=2017-Q3&to=2017-Q3"
                """.formatted(
                        seizures,
                        settings.port(LocalPort.REGISTRY),
                        totals,
                        settings.issuer(),
                        settings.port(LocalPort.POSTGRES),
                        settings.port(LocalPort.KAFKA),
                        settings.data(),
                        DemoUser.ALL.stream().map(DemoUser::name).collect(Collectors.joining(", ")),
                        token,
                        seizures,
                        token,
                        totals);
    }
}
