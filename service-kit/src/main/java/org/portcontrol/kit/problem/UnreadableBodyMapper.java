package org.portcontrol.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** Takes this exception before the framework's own mapper does, which would answer without a problem document. */
@Provider
@Priority(Priorities.USER - 1)
public class UnreadableBodyMapper extends ExceptionMapperBase<MismatchedInputException> {

    @Override
    protected HttpProblem toProblem(MismatchedInputException unreadable) {
        return Problems.of(UnreadableBody.refusal(unreadable));
    }
}
