package org.portcontrol.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Builds the one shape of problem that leaves the suite: type, title, status, detail, cure and the violations. */
public final class Problems {

    private Problems() {}

    public static HttpProblem of(Refusal refusal) {
        HttpProblem.Builder problem = of(refusal.type(), refusal.getMessage());
        if (!refusal.violations().isEmpty()) {
            problem.with("violations", refusal.violations());
        }
        refusal.members().forEach(problem::with);
        return problem.build();
    }

    static HttpProblem.Builder of(ProblemType type, String detail) {
        return HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.title())
                .withStatus(type.status())
                .withDetail(detail)
                .with("cure", type.cure());
    }
}
