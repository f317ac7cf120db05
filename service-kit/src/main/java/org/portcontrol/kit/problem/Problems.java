package org.portcontrol.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;

/** Builds the one shape of problem that leaves the suite: type, title, status, detail, cure and the violations. */
final class Problems {

    private Problems() {}

    /** In English, for the log; {@link TranslatedProblems} makes of it what the caller reads. */
    static HttpProblem of(Refusal refusal) {
        return in(Language.ENGLISH, refusal, HttpProblem.builder()).build();
    }

    /** Writes a refusal into a problem, in place of what stood there. */
    static HttpProblem.Builder in(Language language, Refusal refusal, HttpProblem.Builder problem) {
        ProblemType type = refusal.type();
        problem.withType(type.uri())
                .withTitle(language.of(type.title()))
                .withStatus(type.status())
                .withDetail(refusal.detail().in(language))
                .with("cure", language.of(type.cure()))
                .withHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .withHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        List<Map<String, Object>> violations = refusal.violations().stream()
                .map(violation -> violation.in(language))
                .toList();
        if (!violations.isEmpty()) {
            problem.with("violations", violations);
        }
        refusal.members().forEach(problem::with);
        refusal.headers().forEach(problem::withHeader);
        return problem;
    }
}
