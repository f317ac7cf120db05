package org.portcontrol.seizure.catalogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueProblemTest {

    @ParameterizedTest
    @EnumSource
    void every_problem_is_told_in_russian_too(CatalogueProblem problem) throws IOException {
        try (InputStream file = CatalogueProblemTest.class.getResourceAsStream("/problems/ru.json")) {
            JsonNode russian = new ObjectMapper().readTree(file);
            assertTrue(russian.has(problem.title()), problem.title());
            assertTrue(russian.has(problem.cure()), problem.cure());
        }
    }
}
