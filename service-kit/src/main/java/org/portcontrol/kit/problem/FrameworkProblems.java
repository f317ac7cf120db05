package org.portcontrol.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;

/**
 * Gives the errors that the framework itself raises the catalogue's form: JSON that cannot be read, constraints of
 * request records, missing tokens, unknown addresses. A failure that nobody foresaw shows its trace id and nothing else.
 */
@ApplicationScoped
@Startup
public class FrameworkProblems implements ProblemPostProcessor {

    private static final Set<Class<?>> PRESENCE = Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

    @Override
    public int priority() {
        // Before the extension's own processors, which log the problem and fill in its defaults.
        return 1_000;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null && problem.getType().toString().startsWith(ProblemType.BASE)) {
            return problem;
        }
        // The framework wraps what it could not read once; anything deeper is a failure of our own.
        Throwable cause = context.cause instanceof WebApplicationException ? context.cause.getCause() : context.cause;
        if (cause instanceof JsonProcessingException unreadable) {
            return Problems.of(UnreadableBody.refusal(unreadable));
        }
        if (cause instanceof ConstraintViolationException violated) {
            return Problems.of(ofConstraints(violated.getConstraintViolations()));
        }
        return ofStatus(problem);
    }

    private static HttpProblem ofStatus(HttpProblem problem) {
        CommonProblem type = CommonProblem.ofStatus(problem.getStatusCode());
        HttpProblem.Builder answer = Problems.of(type, type.title() + ".");
        problem.getHeaders().forEach(answer::withHeader);
        if (type == CommonProblem.INTERNAL_ERROR) {
            answer.with("traceId", Span.current().getSpanContext().getTraceId());
        }
        return answer.build();
    }

    static Refusal ofConstraints(Collection<? extends ConstraintViolation<?>> violated) {
        Violations violations = new Violations();
        violated.stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .forEach(violation -> violations.add(
                        JsonPointers.of(violation.getPropertyPath()),
                        typeOf(violation),
                        sentence(violation.getMessage())));
        return violations.refusal();
    }

    private static CommonProblem typeOf(ConstraintViolation<?> violation) {
        return PRESENCE.contains(
                        violation.getConstraintDescriptor().getAnnotation().annotationType())
                ? CommonProblem.MISSING_VALUE
                : CommonProblem.VALUE_OUT_OF_BOUNDS;
    }

    private static String sentence(String message) {
        return "It " + message + ".";
    }
}
