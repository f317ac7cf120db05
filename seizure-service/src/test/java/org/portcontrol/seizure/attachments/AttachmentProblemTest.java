package org.portcontrol.seizure.attachments;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portcontrol.kit.problem.ProblemType;
import org.portcontrol.seizure.uploading.UploadProblem;

class AttachmentProblemTest {

    static Stream<ProblemType> problems() {
        return Stream.concat(Stream.of(AttachmentProblem.values()), Stream.of(UploadProblem.values()));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void every_problem_is_told_in_russian_too(ProblemType problem) throws IOException {
        try (InputStream file = AttachmentProblemTest.class.getResourceAsStream("/problems/ru.json")) {
            JsonNode russian = new ObjectMapper().readTree(file);
            assertTrue(russian.has(problem.title()), problem.title());
            assertTrue(russian.has(problem.cure()), problem.cure());
        }
    }
}
