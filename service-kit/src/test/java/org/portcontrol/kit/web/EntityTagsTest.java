package org.portcontrol.kit.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

class EntityTagsTest {

    @Test
    void the_tag_that_was_given_names_the_revision() {
        assertEquals(17, EntityTags.revisionIn("\"" + EntityTags.of(17).getValue() + "\""));
    }

    @Test
    void what_is_shown_beside_a_record_changes_its_tag_and_not_the_revision_in_it() {
        EntityTag one = EntityTags.of(17, List.of("a photo"));
        assertEquals(EntityTags.of(17), EntityTags.of(17, List.of()));
        assertEquals(one, EntityTags.of(17, List.of("a photo")));
        assertNotEquals(one, EntityTags.of(17, List.of("two photos")));
        assertEquals(17, EntityTags.revisionIn("\"" + one.getValue() + "\""));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*"})
    void a_change_without_a_base_is_refused(String ifMatch) {
        Refusal refusal = assertThrows(Refusal.class, () -> EntityTags.revisionIn(ifMatch));
        assertEquals(CommonProblem.REVISION_REQUIRED, refusal.type());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "W/\"1\"", "\"1\", \"2\"", "\"0\"", "\"abc\"", "\"1-\"", "\"1-photo\"", "\"12345678901\""})
    void a_tag_of_another_making_is_refused(String ifMatch) {
        Refusal refusal = assertThrows(Refusal.class, () -> EntityTags.revisionIn(ifMatch));
        assertEquals(CommonProblem.MALFORMED_PARAMETER, refusal.type());
    }

    @Test
    void only_the_current_revision_may_be_changed() {
        assertDoesNotThrow(() -> EntityTags.requireCurrent(2, 2));
        Refusal refusal = assertThrows(Refusal.class, () -> EntityTags.requireCurrent(1, 2));
        assertEquals(2, refusal.members().get("currentRevision"));
    }
}
