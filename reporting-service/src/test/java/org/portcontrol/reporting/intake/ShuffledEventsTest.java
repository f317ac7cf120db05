package org.portcontrol.reporting.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.portcontrol.reporting.ASeizure;
import org.portcontrol.reporting.Reconciliation;
import org.portcontrol.reporting.SeizureState;
import org.portcontrol.reporting.SeizureTopic;
import org.portcontrol.reporting.Suite;

/** The worst that at-least-once delivery can do: every event twice, in any order. */
@QuarkusTest
class ShuffledEventsTest {

    private static final long SEED = 20_170_714;

    @Test
    void totals_equal_a_count_of_the_last_revisions_to_the_last_digit() {
        // Given
        List<ASeizure> revisions = new RandomSeizures(new Random(SEED), "E").revisions(150);
        List<ProducerRecord<String, byte[]>> events = new ArrayList<>();
        for (ASeizure revision : revisions) {
            events.add(SeizureTopic.event(revision));
            events.add(SeizureTopic.event(revision));
        }
        Collections.shuffle(events, new Random(SEED));
        // When
        SeizureTopic.deliver(events);
        // Then
        assertEquals(List.of(), Reconciliation.differences());
        assertEquals(List.of(), Reconciliation.brokenTimelines());
        assertEquals(sumsOfLastRevisions(revisions), sumsInTotals());
        assertEquals(revisions.size(), Suite.count("select count(*) from seizure_version where country like 'E_'"));
    }

    private static Map<String, BigDecimal> sumsOfLastRevisions(List<ASeizure> revisions) {
        Map<UUID, ASeizure> last = new HashMap<>();
        revisions.forEach(revision ->
                last.merge(revision.id(), revision, (one, other) -> one.revision() > other.revision() ? one : other));
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (ASeizure seizure : last.values()) {
            SeizureState state = seizure.state();
            if (state.status().counts()) {
                state.items()
                        .forEach(item -> item.measures()
                                .forEach(measure -> sums.merge(
                                        "%s %s %s %s %s %s"
                                                .formatted(
                                                        state.country(),
                                                        state.quarter(),
                                                        item.commodity(),
                                                        measure.dimension(),
                                                        measure.article(),
                                                        measure.basis()),
                                        measure.value(),
                                        BigDecimal::add)));
            }
        }
        sums.replaceAll((cell, sum) -> sum.stripTrailingZeros());
        return sums;
    }

    private static Map<String, BigDecimal> sumsInTotals() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Map<String, Object> row : Suite.totals("country=EA,EB,EC").<Map<String, Object>>getList("rows")) {
            for (Object entry : (List<?>) row.get("quantities")) {
                Map<?, ?> quantity = (Map<?, ?>) entry;
                sums.put(
                        "%s %s %s %s %s %s"
                                .formatted(
                                        row.get("country"),
                                        row.get("quarter"),
                                        row.get("commodity"),
                                        quantity.get("dimension"),
                                        quantity.get("article"),
                                        quantity.get("basis")),
                        new BigDecimal(quantity.get("value").toString()).stripTrailingZeros());
            }
        }
        return sums;
    }
}
