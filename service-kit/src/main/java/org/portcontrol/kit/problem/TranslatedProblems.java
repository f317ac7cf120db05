package org.portcontrol.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes problems in the language of the caller; types, pointers and codes are the same in all of them. */
@ApplicationScoped
@Startup
public class TranslatedProblems implements ProblemPostProcessor {

    private final Languages languages;

    TranslatedProblems(Languages languages) {
        this.languages = languages;
    }

    /** A refusal as a problem inside of an answer, for one thing of many. */
    public HttpProblem of(Refusal refusal) {
        return Problems.in(languages.asked(), refusal, HttpProblem.builder()).build();
    }

    /** The language of the answer to the current request. */
    public Language language() {
        return languages.asked();
    }

    @Override
    public int priority() {
        // After the extension's own processors, so that the log is in English whoever calls.
        return 0;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        Refusal refusal = FrameworkProblems.refusalBehind(context.cause, problem.getStatusCode());
        return Problems.in(languages.asked(), refusal, HttpProblem.builder(problem))
                .build();
    }
}
