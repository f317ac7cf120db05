package org.portcontrol.seizure.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of one thing of a batch.
 *
 * @param key of the thing, as it was sent
 * @param status as of a single request: 201 recorded, 200 amended, else that of the problem
 * @param replayed true if it had been taken before
 * @param sha256 of what was taken, as in its receipt
 * @param problem why it was refused; pointers are those of a single request
 */
@Schema(name = "BatchResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchResult(
        String key,
        int status,
        UUID id,
        String reference,
        Integer revision,
        Boolean replayed,
        String sha256,
        HttpProblem problem) {}
