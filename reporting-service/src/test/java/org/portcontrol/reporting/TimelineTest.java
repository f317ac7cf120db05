package org.portcontrol.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-11-23T11:00:00Z");

    private static final ASeizure FIRST =
            ASeizure.in("KZ").of("TOX-MERCURY", "10").recordedAt(TEN);
    private static final ASeizure SECOND =
            FIRST.amended().of("TOX-MERCURY", "12").recordedAt(ELEVEN);
    private static final ASeizure THIRD = SECOND.next().recordedAt(ELEVEN.plusSeconds(60));

    @Test
    void the_first_revision_is_current_and_counts() {
        Timeline timeline = new Timeline(FIRST.id());

        timeline.learn(FIRST.state());

        assertEquals(List.of(new Timeline.Version(FIRST.state(), null)), timeline.versions());
        assertEquals("[10]", values(timeline));
    }

    @Test
    void a_newer_revision_ends_the_one_before_and_counts_in_its_place() {
        Timeline timeline = stored(FIRST);

        timeline.learn(SECOND.state());

        assertEquals(List.of(new Timeline.End(FIRST.id(), 1, null, ELEVEN)), timeline.ends());
        assertEquals("[2]", values(timeline));
    }

    @Test
    void a_repeated_revision_changes_nothing_even_if_it_says_something_else() {
        Timeline timeline = stored(FIRST);

        timeline.learn(FIRST.of("TOX-CYANIDE", "1").state());

        assertTrue(timeline.versions().isEmpty());
        assertTrue(timeline.ends().isEmpty());
        assertEquals("[]", values(timeline));
    }

    @Test
    void an_older_revision_that_comes_late_becomes_history_and_counts_nothing() {
        Timeline timeline = stored(SECOND);

        timeline.learn(FIRST.state());

        assertEquals(List.of(new Timeline.Version(FIRST.state(), ELEVEN)), timeline.versions());
        assertTrue(timeline.ends().isEmpty());
        assertEquals("[]", values(timeline));
    }

    @Test
    void a_revision_between_two_known_ones_takes_over_from_the_older_one() {
        Timeline timeline = new Timeline(
                FIRST.id(),
                Map.of(
                        1, new Timeline.Revision(TEN, THIRD.recordedAt()),
                        3, new Timeline.Revision(THIRD.recordedAt(), null)),
                Fact.of(THIRD.state()));

        timeline.learn(SECOND.state());

        assertEquals(List.of(new Timeline.Version(SECOND.state(), THIRD.recordedAt())), timeline.versions());
        assertEquals(List.of(new Timeline.End(FIRST.id(), 1, THIRD.recordedAt(), ELEVEN)), timeline.ends());
    }

    @Test
    void several_revisions_learned_backwards_are_each_known_until_the_next() {
        Timeline timeline = new Timeline(FIRST.id());

        timeline.learn(THIRD.state());
        timeline.learn(FIRST.state());
        timeline.learn(SECOND.state());

        assertEquals(
                List.of(
                        new Timeline.Version(FIRST.state(), ELEVEN),
                        new Timeline.Version(SECOND.state(), THIRD.recordedAt()),
                        new Timeline.Version(THIRD.state(), null)),
                timeline.versions());
        assertEquals("[12]", values(timeline));
    }

    @Test
    void a_revision_dated_before_its_predecessor_hides_it_from_the_start() {
        Timeline timeline = stored(FIRST);
        ASeizure backdated = SECOND.recordedAt(NINE);

        timeline.learn(backdated.state());

        assertEquals(List.of(new Timeline.End(FIRST.id(), 1, null, NINE)), timeline.ends());
    }

    @Test
    void a_voided_revision_takes_away_what_counted() {
        Timeline timeline = stored(FIRST);

        timeline.learn(SECOND.as(Status.VOIDED).state());

        assertEquals("[-10]", values(timeline));
    }

    private static Timeline stored(ASeizure seizure) {
        return new Timeline(
                seizure.id(),
                Map.of(seizure.revision(), new Timeline.Revision(seizure.recordedAt(), null)),
                Fact.of(seizure.state()));
    }

    private static String values(Timeline timeline) {
        Delta delta = new Delta();
        timeline.addTo(delta);
        return delta.quantities().values().stream().map(Amount::value).toList().toString();
    }
}
