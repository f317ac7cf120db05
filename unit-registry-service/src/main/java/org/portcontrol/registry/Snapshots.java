package org.portcontrol.registry;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Stream;
import org.portcontrol.kit.outbox.OutboxConfig;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** What the compacted topics hold, read from the registry itself. */
@Singleton
public class Snapshots {

    private final Journal journal;
    private final OutboxConfig outbox;

    Snapshots(Journal journal, OutboxConfig outbox) {
        this.journal = journal;
        this.outbox = outbox;
    }

    /** True if the topic tells of zero reports. */
    public boolean isOfZeroReports(String topic) {
        return section(topic) == Section.ZERO_REPORT;
    }

    /**
     * The newest state of every entry of a topic, to the letter of its event, by code. All are of one moment. To be closed.
     *
     * @throws Refusal {@code not-found} if the registry publishes no such topic
     */
    public Stream<String> of(String topic) {
        return journal.newest(section(topic));
    }

    private Section section(String topic) {
        return Arrays.stream(Section.values())
                .filter(Section::isPublished)
                .filter(section -> topic.equals(outbox.topics().get(section.aggregateType())))
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND, "The registry publishes no such topic."));
    }
}
