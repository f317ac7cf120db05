package org.portcontrol.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.oidc.OIDCException;
import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpClosedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Gives the errors that the framework itself raises the catalogue's form: JSON that cannot be read, constraints of
 * request records, missing tokens, unknown addresses. A failure that nobody foresaw shows its trace id and nothing else.
 */
@ApplicationScoped
@Startup
public class FrameworkProblems implements ProblemPostProcessor {

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
        HttpProblem.Builder answer = HttpProblem.builder();
        problem.getHeaders().forEach(answer::withHeader);
        return Problems.in(Language.ENGLISH, refusalBehind(context.cause, problem.getStatusCode()), answer)
                .build();
    }

    /**
     * What the caller is told of an exception.
     *
     * @param status what the framework would answer
     */
    static Refusal refusalBehind(Throwable exception, int status) {
        // The framework wraps what it could not read once; anything deeper is a failure of our own.
        Throwable cause = exception instanceof WebApplicationException ? exception.getCause() : exception;
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (cause instanceof JsonProcessingException unreadable) {
            return UnreadableBody.refusal(unreadable);
        }
        if (cause instanceof ConstraintViolationException violated) {
            return ofConstraints(violated.getConstraintViolations());
        }
        if (isCutOff(exception)) {
            return Refusal.of(CommonProblem.MALFORMED_JSON, "The connection was closed before the body was whole.");
        }
        if (cause instanceof OIDCException) {
            return Refusal.of(CommonProblem.UNAVAILABLE, "Tokens cannot be checked, for the issuer does not answer.");
        }
        return ofStatus(status);
    }

    /** A phone that lost its link reads no answer, and is no failure of this service. */
    private static boolean isCutOff(Throwable exception) {
        Throwable root = exception;
        while (root instanceof IOException && root.getCause() != null) {
            root = root.getCause();
        }
        return exception instanceof IOException
                && (root instanceof HttpClosedException
                        || root instanceof ClosedChannelException
                        || root instanceof SocketException);
    }

    static Refusal ofConstraints(Collection<? extends ConstraintViolation<?>> violated) {
        Violations violations = new Violations();
        violated.stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(BrokenConstraint::violation)
                .forEach(violations::add);
        return violations.refusal();
    }

    private static Refusal ofStatus(int status) {
        CommonProblem type = CommonProblem.ofStatus(status);
        Refusal refusal = Refusal.of(type, Detail.of("{0}.", new Detail(type.title(), List.of())));
        return type == CommonProblem.INTERNAL_ERROR
                ? refusal.with("traceId", Span.current().getSpanContext().getTraceId())
                : refusal;
    }
}
