package org.portcontrol.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** Sends a {@link Refusal} as problem details. */
@Provider
public class RefusalMapper extends ExceptionMapperBase<Refusal> {

    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        return Problems.of(refusal);
    }
}
