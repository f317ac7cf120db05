package org.portcontrol.reporting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/events promises is what totals are made of, to the letter of the published examples. */
@QuarkusTest
class EventContractTest {

    private static final String MERCURY = "0190b5c8-7d3a-7c11-9a51-0d3c5c1f2a10";
    private static final String DIAZEPAM = "0190b5c8-7d3a-7c11-9a51-0d3c5c1f2a11";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seizure-reported-mercury.json",
                "seizure-reported-diazepam.json",
                "seizure-laboratory-result-diazepam.json",
                "seizure-amended-mercury.json",
                "seizure-verified-mercury.json",
                "seizure-voided-heroin.json",
                "seizure-restored-mercury.json"
            })
    void every_example_keeps_to_the_schema(String example) {
        assertEquals(List.of(), violations(Suite.contract("examples/" + example)));
    }

    @Test
    void the_seizures_of_these_tests_keep_to_the_schema() {
        ASeizure seizure = ASeizure.in("KZ")
                .of("TOX-MERCURY", "20063")
                .of("PSY-DIAZEPAM", ASeizure.count("7500", "VIAL"), ASeizure.mass("0.075", Basis.PURE));

        assertEquals(List.of(), violations(seizure.json()));
    }

    @Test
    void the_founding_cases_are_counted_as_they_were_reported() {
        // When
        SeizureTopic.deliver(List.of(
                example(MERCURY, "reported", "2026-11-23T10:00:00Z", "seizure-reported-mercury.json"),
                example(DIAZEPAM, "reported", "2026-11-23T10:05:00Z", "seizure-reported-diazepam.json")));
        // Then
        assertArrayEquals(
                new String[] {
                    "KZ,2017-Q3,TOX-MERCURY,\"Mercury, metallic\",1,MASS,KGM,,GROSS,20063,1",
                },
                Suite.lines("country=KZ"));
        assertArrayEquals(
                new String[] {"TJ,2017-Q3,PSY-DIAZEPAM,Diazepam,1,COUNT,H87,VIAL,UNKNOWN,7500,1"},
                Suite.lines("country=TJ"));

        // When
        SeizureTopic.deliver(List.of(example(
                DIAZEPAM, "laboratory-result", "2026-11-23T10:15:00Z", "seizure-laboratory-result-diazepam.json")));
        // Then
        assertArrayEquals(
                new String[] {
                    "TJ,2017-Q3,PSY-DIAZEPAM,Diazepam,1,COUNT,H87,VIAL,UNKNOWN,7500,1",
                    "TJ,2017-Q3,PSY-DIAZEPAM,Diazepam,1,MASS,KGM,,PURE,0.075,1"
                },
                Suite.lines("country=TJ"));
    }

    @Test
    void what_was_voided_and_restored_counts_again() {
        String told = "0190b5c8-7d3a-7c11-9a51-0d3c5c1f2a13";
        String[] before = Suite.lines("country=KZ");
        // When
        SeizureTopic.deliver(List.of(
                example(told, "amended", "2026-11-25T06:02:00Z", "seizure-amended-mercury.json"),
                example(told, "verified", "2026-11-25T06:03:00Z", "seizure-verified-mercury.json")));
        String[] standing = Suite.lines("country=KZ");
        SeizureTopic.deliver(List.of(voided(told, "seizure-verified-mercury.json", 3, "06:03", 4, "06:04")));
        // Then
        assertArrayEquals(before, Suite.lines("country=KZ"));
        // When
        SeizureTopic.deliver(
                List.of(example(told, "restored", "2026-11-25T06:05:00Z", "seizure-restored-mercury.json")));
        // Then
        assertArrayEquals(standing, Suite.lines("country=KZ"));
        assertNotEquals(List.of(before), List.of(standing));
        SeizureTopic.deliver(List.of(voided(told, "seizure-restored-mercury.json", 5, "06:05", 6, "06:06")));
    }

    private static ProducerRecord<String, byte[]> voided(
            String id, String file, int revision, String minute, int next, String nextMinute) {
        String state = Suite.contract("examples/" + file)
                .replace("\"revision\": " + revision, "\"revision\": " + next)
                .replace("\"status\": \"VERIFIED\"", "\"status\": \"VOIDED\"")
                .replace(minute + ":00Z", nextMinute + ":00Z");
        return SeizureTopic.event(id, "org.portcontrol.seizure.voided.v1", "2026-11-25T" + nextMinute + ":00Z", state);
    }

    private static ProducerRecord<String, byte[]> example(String id, String change, String time, String file) {
        return SeizureTopic.event(
                id, "org.portcontrol.seizure." + change + ".v1", time, Suite.contract("examples/" + file));
    }

    private static List<Error> violations(String event) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Suite.contract("seizure.v1.schema.json"), InputFormat.JSON);
        return schema.validate(event, InputFormat.JSON);
    }
}
